package org.amnok.store.record;

import static org.amnok.store.record.SightingColumns.orNull;
import static org.amnok.store.sqlite.Column.number;
import static org.amnok.store.sqlite.Column.text;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Bank;
import org.amnok.domain.Coded;
import org.amnok.domain.ProblemException;
import org.amnok.domain.River;
import org.amnok.domain.UuidText;
import org.amnok.domain.record.BankStretch;
import org.amnok.domain.record.Examined;
import org.amnok.domain.record.Observation;
import org.amnok.domain.record.SoughtKind;
import org.amnok.store.sqlite.Cells;
import org.amnok.store.sqlite.Codes;
import org.amnok.store.sqlite.Column;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// The table `look`. Rows of other programs that name nothing to look at, no date or no known
/// result are left alone and not read.
public final class ObservationTable extends ItemTable<Observation> {
    private static final String BOTH = "both";

    private static final Codes<Observation.Result> RESULTS =
            new Codes<>(Observation.Result.values());
    private static final List<Column> COLUMNS =
            List.of(
                    text("uuid"),
                    text("site_uuid"),
                    text("edtf"),
                    text("date"),
                    text("date_latest"),
                    text("result"),
                    text("imagery_source"),
                    text("note"),
                    text("stretch_river"),
                    text("stretch_bank"),
                    number("from_m"),
                    number("to_m"),
                    text("kinds"),
                    text("area"));

    public ObservationTable() {
        super(Observation.class, "look", COLUMNS);
    }

    @Override
    public boolean takesStrays() {
        return true;
    }

    @Override
    public List<@Nullable Object> encode(Observation look) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(look.uuid().toString());
        cells.add(look.examined() instanceof Examined.OfSite(var site) ? site.toString() : null);
        cells.add(look.date().text());
        cells.add(look.date().span().earliest().toString());
        cells.add(look.date().span().latest().toString());
        cells.add(look.result().code());
        cells.add(orNull(look.imagerySource()));
        cells.add(orNull(look.note()));
        encodeExamined(look.examined(), cells);
        return cells;
    }

    @Override
    public @Nullable Observation decode(Cells cells, UUID uuid) throws SQLException {
        cells.skip();
        var site = UuidText.read(cells.text()).orElse(null);
        var date = WhenColumns.decode(cells);
        var result = cells.coded(RESULTS).orElse(null);
        var imagery = cells.text();
        var note = cells.text();
        var bank = examined(cells);
        var examined = site == null ? bank : new Examined.OfSite(site);
        return examined == null || date == null || result == null
                ? null
                : new Observation(uuid, examined, date, result, imagery, note);
    }

    /// What of a bank a look was at, as cells: `stretch_river`, `stretch_bank` (`DPRK`, `PRC` or
    /// `both`), `from_m` and `to_m` (whole metres of the river's line), `kinds` (codes with blanks
    /// between), `area` (WKT).
    private static void encodeExamined(Examined examined, List<@Nullable Object> cells) {
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
    private static @Nullable Examined examined(Cells cells) throws SQLException {
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
            return area.isEmpty() ? null : new Examined.OfArea(banks, geometryOf(area), kinds);
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

    private static Geometry geometryOf(String wkt) throws ParseException {
        return new WKTReader().read(wkt);
    }
}
