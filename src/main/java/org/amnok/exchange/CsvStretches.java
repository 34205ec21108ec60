package org.amnok.exchange;

import java.util.Optional;
import org.amnok.domain.River;
import org.amnok.domain.RiverKilometre;
import org.amnok.domain.RiverStretch;
import org.jspecify.annotations.Nullable;

/// Which stretch of river a row tells of.
final class CsvStretches {
    private CsvStretches() {}

    /// Empty when the row tells of none. Without a river, the Yalu is meant.
    static Optional<RiverStretch> stretch(CsvRow row) {
        if (row.has(Column.RIVER_FROM) != row.has(Column.RIVER_TO)) {
            var given = row.has(Column.RIVER_FROM) ? Column.RIVER_FROM : Column.RIVER_TO;
            throw row.problem(
                    given, "is one end of a stretch", "Give both kilometres, or neither.");
        }
        if (!row.has(Column.RIVER_FROM)) {
            return Optional.empty();
        }
        var river = row.oneOf(Column.RIVER, River.values(), River::code, River.YALU);
        var from = end(row, Column.RIVER_FROM, Column.RIVER_FROM_UNCERTAINTY);
        var to = end(row, Column.RIVER_TO, Column.RIVER_TO_UNCERTAINTY);
        return Optional.of(row.at(Column.RIVER_FROM, () -> new RiverStretch(river, from, to)));
    }

    private static RiverKilometre end(CsvRow row, Column kilometre, Column uncertainty) {
        var km = row.decimal(kilometre).orElseThrow();
        return row.at(kilometre, () -> new RiverKilometre(km, optional(row, uncertainty)));
    }

    private static @Nullable Double optional(CsvRow row, Column column) {
        var value = row.decimal(column);
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
