package org.amnok.exchange;

import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.regex.Pattern;

/// Which sighting a row is.
final class RowUuid {
    private static final String KEY = "amnok-import:";
    private static final String SEPARATOR = "\u001f";
    private static final Pattern GIVEN =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private RowUuid() {}

    /// The same row gives the same uuid in every file and every import: by its own uuid, by its id,
    /// address and date, or by all its cells.
    static UUID of(SightingRow row) {
        if (row.has(SightingColumn.UUID)) {
            return givenUuid(row);
        }
        var key = row.has(SightingColumn.ID) ? given(row) : cells(row);
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
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
            throw row.problem(SightingColumn.UUID, "is not a UUID", "Leave it empty to get one.");
        }
        return UUID.fromString(text);
    }
}
