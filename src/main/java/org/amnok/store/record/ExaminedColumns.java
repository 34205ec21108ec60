package org.amnok.store.record;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Bank;
import org.amnok.domain.Coded;
import org.amnok.domain.ProblemException;
import org.amnok.domain.River;
import org.amnok.domain.record.BankStretch;
import org.amnok.domain.record.Examined;
import org.amnok.domain.record.SoughtKind;
import org.amnok.store.sqlite.Cells;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// What of a bank a look was at, as cells: `stretch_river`, `stretch_bank` (`DPRK`, `PRC` or
/// `both`), `from_m` and `to_m` (whole metres of the river's line), `kinds` (codes with blanks
/// between), `area` (WKT).
final class ExaminedColumns {
    private static final String BOTH = "both";

    private ExaminedColumns() {}

    static void encode(Examined examined, List<@Nullable Object> cells) {
        switch (examined) {
            case Examined.OfSite _ -> {
                for (int i = 0; i < 6; i++) {
                    cells.add(null);
                }
            }
            case Examined.OfStretch(var stretch, var kinds) -> {
                cells.add(stretch.river().code());
                cells.add(bank(stretch.banks()));
                cells.add((long) stretch.fromMetres());
                cells.add((long) stretch.toMetres());
                cells.add(codes(kinds));
                cells.add(null);
            }
            case Examined.OfArea(var banks, var area, var kinds) -> {
                cells.add(null);
                cells.add(bank(banks));
                cells.add(null);
                cells.add(null);
                cells.add(codes(kinds));
                cells.add(area.toText());
            }
        }
    }

    private static String bank(Set<Bank> banks) {
        return banks.size() > 1 ? BOTH : banks.iterator().next().code();
    }

    private static String codes(Set<SoughtKind> kinds) {
        return kinds.stream().map(SoughtKind::code).collect(Collectors.joining(" "));
    }

    /// Null when the cells say nothing that is possible.
    static @Nullable Examined decode(Cells cells) throws SQLException {
        var river = Coded.find(River.values(), cells.text()).orElse(null);
        var banks = banks(cells.text());
        var from = cells.whole();
        var to = cells.whole();
        var kinds = kinds(cells.text());
        var area = cells.text();
        try {
            if (river != null && from != null && to != null) {
                return new Examined.OfStretch(new BankStretch(river, banks, from, to), kinds);
            }
            return area.isEmpty() ? null : new Examined.OfArea(banks, geometry(area), kinds);
        } catch (ProblemException | ParseException | IllegalArgumentException impossible) {
            return null;
        }
    }

    private static Set<Bank> banks(String code) {
        return code.equals(BOTH)
                ? BankStretch.BOTH
                : Coded.find(Bank.values(), code).map(Set::of).orElse(Set.of());
    }

    private static SortedSet<SoughtKind> kinds(String codes) {
        return Stream.of(codes.split(" ", -1))
                .map(SoughtKind::read)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Geometry geometry(String wkt) throws ParseException {
        return new WKTReader().read(wkt);
    }
}
