package org.amnok.store.record;

import static org.amnok.store.sqlite.Column.number;
import static org.amnok.store.sqlite.Column.text;

import java.sql.SQLException;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.domain.River;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.amnok.store.sqlite.Cells;
import org.amnok.store.sqlite.Codes;
import org.amnok.store.sqlite.Column;
import org.jspecify.annotations.Nullable;

/// A stretch of river as cells: `river`, `river_km_from`, `river_km_from_uncertainty`,
/// `river_km_to`, `river_km_to_uncertainty`.
public final class StretchColumns {
    public static final Codes<River> RIVERS = new Codes<>(River.values());
    static final List<Column> ALL =
            List.of(
                    text("river"),
                    number("river_km_from"),
                    number("river_km_from_uncertainty"),
                    number("river_km_to"),
                    number("river_km_to_uncertainty"));

    private StretchColumns() {}

    static void encode(@Nullable RiverStretch along, List<@Nullable Object> cells) {
        if (along == null) {
            ALL.forEach(column -> cells.add(null));
            return;
        }
        cells.add(along.river().code());
        encode(along.from(), cells);
        encode(along.to(), cells);
    }

    private static void encode(RiverKilometre end, List<@Nullable Object> cells) {
        cells.add(end.kilometres());
        cells.add(end.uncertaintyKilometres());
    }

    /// Null when the cells say no stretch that is possible.
    public static @Nullable RiverStretch decode(Cells cells) throws SQLException {
        var river = cells.coded(RIVERS).orElse(null);
        var from = cells.real();
        var fromUncertainty = cells.real();
        var to = cells.real();
        var toUncertainty = cells.real();
        if (river == null || from == null || to == null) {
            return null;
        }
        try {
            return new RiverStretch(
                    river,
                    new RiverKilometre(from, fromUncertainty),
                    new RiverKilometre(to, toUncertainty));
        } catch (ProblemException impossible) {
            return null;
        }
    }
}
