package org.amnok.store.record;

import static org.amnok.store.record.ItemColumn.text;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
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

    public ObservationTable() {
        super(
                Observation.class,
                "look",
                text(
                        "site_uuid",
                        o -> o.examined() instanceof Examined.OfSite(var s) ? s.toString() : null),
                text("edtf", o -> o.date().text()),
                text("date", o -> o.date().span().earliest().toString()),
                text("date_latest", o -> o.date().span().latest().toString()),
                text("result", o -> o.result().code()),
                text("imagery_source", Observation::imagerySource),
                text("note", Observation::note),
                ofStretch(Column.text("stretch_river"), s -> s.river().code()),
                text("stretch_bank", ObservationTable::bank),
                ofStretch(Column.number("from_m"), s -> (long) s.fromMetres()),
                ofStretch(Column.number("to_m"), s -> (long) s.toMetres()),
                text("kinds", ObservationTable::kinds),
                text(
                        "area",
                        o -> o.examined() instanceof Examined.OfArea a ? a.area().toText() : null));
    }

    @Override
    public boolean takesStrays() {
        return true;
    }

    @Override
    public @Nullable Observation decode(Cells cells, UUID uuid) throws SQLException {
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

    private static ItemColumn<Observation> ofStretch(
            Column column, Function<BankStretch, Object> cell) {
        return new ItemColumn<>(
                column,
                o ->
                        o.examined() instanceof Examined.OfStretch(var stretch, _)
                                ? cell.apply(stretch)
                                : null);
    }

    /// `DPRK`, `PRC` or `both`.
    private static @Nullable String bank(Observation look) {
        var banks =
                switch (look.examined()) {
                    case Examined.OfSite _ -> Set.<Bank>of();
                    case Examined.OfStretch(var stretch, _) -> stretch.banks();
                    case Examined.OfArea(var of, _, _) -> of;
                };
        return banks.size() > 1 ? BOTH : banks.stream().map(Bank::code).findAny().orElse(null);
    }

    /// Codes with blanks between.
    private static String kinds(Observation look) {
        var kinds =
                switch (look.examined()) {
                    case Examined.OfSite _ -> Set.<SoughtKind>of();
                    case Examined.OfStretch(_, var sought) -> sought;
                    case Examined.OfArea(_, _, var sought) -> sought;
                };
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
