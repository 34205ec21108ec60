package org.amnok.store.record;

import static org.amnok.store.record.SightingColumns.orNull;
import static org.amnok.store.sqlite.Column.number;
import static org.amnok.store.sqlite.Column.text;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.UuidText;
import org.amnok.domain.record.Examined;
import org.amnok.domain.record.Observation;
import org.amnok.store.sqlite.Cells;
import org.amnok.store.sqlite.Codes;
import org.amnok.store.sqlite.Column;
import org.jspecify.annotations.Nullable;

/// The table `look`. Rows of other programs that name nothing to look at, no date or no known
/// result are left alone and not read.
public final class ObservationTable extends ItemTable<Observation> {
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
        ExaminedColumns.encode(look.examined(), cells);
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
        var bank = ExaminedColumns.decode(cells);
        var examined = site == null ? bank : new Examined.OfSite(site);
        return examined == null || date == null || result == null
                ? null
                : new Observation(uuid, examined, date, result, imagery, note);
    }
}
