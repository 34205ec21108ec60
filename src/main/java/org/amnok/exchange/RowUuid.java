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
    static UUID of(CsvRow row) {
        if (row.has(Column.UUID)) {
            return givenUuid(row);
        }
        var key =
                row.has(Column.ID)
                        ? Stream.of(Column.ID, Column.ADDRESS, Column.DATE, Column.DATE_START)
                                .map(row::text)
                        : cells(row);
        var text = "amnok-import:" + key.collect(Collectors.joining("\u001f"));
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /// All cells but line and reason of an earlier rejection, which no mended row keeps.
    private static Stream<String> cells(CsvRow row) {
        var names = row.header().names();
        return IntStream.range(0, row.cells().size())
                .filter(i -> !CsvHeader.REJECTION.contains(names.get(i)))
                .mapToObj(row.cells()::get);
    }

    private static UUID givenUuid(CsvRow row) {
        var text = row.text(Column.UUID);
        if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw row.problem(Column.UUID, "is not a UUID", "Leave it empty to get one.");
        }
        return UUID.fromString(text);
    }
}
