package org.amnok.exchange.reading;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.regex.Pattern;
import org.amnok.exchange.table.RejectedRows;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.words.Messages;

/// Which sighting a row is.
record RowUuid(RowNames names) {
    private static final String KEY = "amnok-import:";
    private static final String ANOTHER = "another of this id:";
    private static final String SEPARATOR = "\u001f";
    private static final Pattern GIVEN =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /// The same row gives the same UUID in every file and every import into one project: by its own
    /// UUID, by its id, address and date, or by all its cells.
    UUID of(SightingRow row) {
        if (row.has(SightingColumn.UUID)) {
            var given = givenUuid(row);
            return names.isThere().test(given) ? given : names.own().apply(given);
        }
        var key = row.has(SightingColumn.ID) ? given(row) : cells(row);
        if (names.isEmpty()) {
            return names.secret().uuid(key);
        }
        var former = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        return names.isThere().test(former) ? former : names.secret().uuid(key);
    }

    /// The UUID of a row that has nothing in common with the sighting which has its id; empty for
    /// one that is not known by its id.
    Optional<UUID> ofAnother(SightingRow row) {
        var isById = row.has(SightingColumn.ID) && !row.has(SightingColumn.UUID);
        return isById ? Optional.of(names.secret().uuid(ANOTHER + cells(row))) : Optional.empty();
    }

    private static String given(SightingRow row) {
        return KEY
                + String.join(
                        SEPARATOR,
                        row.text(SightingColumn.ID),
                        row.text(SightingColumn.ADDRESS),
                        row.text(SightingColumn.DATE),
                        row.text(SightingColumn.DATE_START));
    }

    /// Shape and all cells but those of an earlier rejection, which no mended row keeps.
    private static String cells(SightingRow row) {
        var names = row.mapping().columns();
        var cells = row.record().cells();
        var key = new StringJoiner(SEPARATOR, KEY, "");
        for (int i = 0; i < cells.size(); i++) {
            if (!RejectedRows.COLUMNS.contains(names.get(i))) {
                key.add(cells.get(i));
            }
        }
        var shape = row.record().shape();
        return shape == null ? key.toString() : key.add(shape.toText()).toString();
    }

    private static UUID givenUuid(SightingRow row) {
        var text = row.text(SightingColumn.UUID);
        if (!GIVEN.matcher(text).matches()) {
            throw row.problem(
                    SightingColumn.UUID,
                    Messages.text("exchange.is_not_a_uuid"),
                    Messages.text("exchange.leave_it_empty_to_get_one"));
        }
        return UUID.fromString(text);
    }
}
