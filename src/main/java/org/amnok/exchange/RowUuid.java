package org.amnok.exchange;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which sighting a row is.
final class RowUuid {
    private RowUuid() {}

    /// The same row gives the same uuid in every file and every import: by its own uuid, by its id,
    /// address and date, or by all its cells.
    static UUID of(SightingRow row) {
        if (row.has(SightingColumn.UUID)) {
            return givenUuid(row);
        }
        var key =
                row.has(SightingColumn.ID)
                        ? Stream.of(
                                        SightingColumn.ID,
                                        SightingColumn.ADDRESS,
                                        SightingColumn.DATE,
                                        SightingColumn.DATE_START)
                                .map(row::text)
                        : cells(row);
        var text = "amnok-import:" + key.collect(Collectors.joining("\u001f"));
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Shape and all cells but those of an earlier rejection, which no mended row keeps.
    private static Stream<String> cells(SightingRow row) {
        var names = row.mapping().columns();
        var cells = row.record().cells();
        var kept =
                IntStream.range(0, cells.size())
                        .filter(i -> !RejectedRows.COLUMNS.contains(names.get(i)))
                        .mapToObj(cells::get);
        var shape = row.record().shape();
        return shape == null ? kept : Stream.concat(kept, Stream.of(shape.toText()));
    }

    private static UUID givenUuid(SightingRow row) {
        var text = row.text(SightingColumn.UUID);
        if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw row.problem(SightingColumn.UUID, "is not a UUID", "Leave it empty to get one.");
        }
        return UUID.fromString(text);
    }
}
