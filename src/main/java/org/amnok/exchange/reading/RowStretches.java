package org.amnok.exchange.reading;

import java.util.Optional;
import org.amnok.domain.River;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.amnok.exchange.cell.CodeWords;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Which stretch of river a row says of.
final class RowStretches {
    private static final CodeWords<River> RIVERS = new CodeWords<>(River.values(), River::code);

    private RowStretches() {}

    /// Empty when the row names none. Without a river, the Yalu is meant.
    static Optional<RiverStretch> stretch(SightingRow row) {
        if (row.has(SightingColumn.RIVER_FROM) != row.has(SightingColumn.RIVER_TO)) {
            var given =
                    row.has(SightingColumn.RIVER_FROM)
                            ? SightingColumn.RIVER_FROM
                            : SightingColumn.RIVER_TO;
            throw row.problem(
                    given,
                    Messages.text("exchange.is_one_end_of_a_stretch"),
                    Messages.text("exchange.give_both_kilometres_or_neither"));
        }
        if (!row.has(SightingColumn.RIVER_FROM)) {
            return Optional.empty();
        }
        var river = row.oneOf(SightingColumn.RIVER, RIVERS, River.YALU);
        var from = end(row, SightingColumn.RIVER_FROM, SightingColumn.RIVER_FROM_UNCERTAINTY);
        var to = end(row, SightingColumn.RIVER_TO, SightingColumn.RIVER_TO_UNCERTAINTY);
        return Optional.of(
                row.at(SightingColumn.RIVER_FROM, () -> new RiverStretch(river, from, to)));
    }

    private static RiverKilometre end(
            SightingRow row, SightingColumn kilometre, SightingColumn uncertainty) {
        var km = row.decimal(kilometre).orElseThrow();
        return row.at(kilometre, () -> new RiverKilometre(km, optional(row, uncertainty)));
    }

    private static @Nullable Double optional(SightingRow row, SightingColumn column) {
        var value = row.decimal(column);
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
