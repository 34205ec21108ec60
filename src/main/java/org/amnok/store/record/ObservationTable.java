package org.amnok.store.record;

import static org.amnok.store.record.SightingColumns.orNull;
import static org.amnok.store.sqlite.Column.text;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.UuidText;
import org.amnok.domain.record.Observation;
import org.amnok.store.sqlite.Cells;
import org.amnok.store.sqlite.Codes;
import org.amnok.store.sqlite.Column;
import org.jspecify.annotations.Nullable;

/// The table `look`. Rows of other programs that name no site, no date or no known result are left
/// alone and not read.
public final class ObservationTable implements ItemTable<Observation> {
    private static final Codes<Observation.Result> RESULTS =
            new Codes<>(Observation.Result.values(), Observation.Result::code);
    private static final List<Column> COLUMNS =
            List.of(
                    text("uuid"),
                    text("site_uuid"),
                    text("edtf"),
                    text("date"),
                    text("date_latest"),
                    text("result"),
                    text("imagery_source"),
                    text("note"));

    @Override
    public Class<Observation> type() {
        return Observation.class;
    }

    @Override
    public String name() {
        return "look";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public boolean takesStrays() {
        return true;
    }

    @Override
    public List<@Nullable Object> encode(Observation look) {
        return Arrays.<@Nullable Object>asList(
                look.uuid().toString(),
                look.siteUuid().toString(),
                look.date().text(),
                look.date().span().earliest().toString(),
                look.date().span().latest().toString(),
                look.result().code(),
                orNull(look.imagerySource()),
                orNull(look.note()));
    }

    @Override
    public @Nullable Observation decode(Cells cells, UUID uuid) throws SQLException {
        cells.skip();
        var site = UuidText.read(cells.text()).orElse(null);
        var date = WhenColumns.decode(cells);
        var result = cells.coded(RESULTS).orElse(null);
        return site == null || date == null || result == null
                ? null
                : new Observation(uuid, site, date, result, cells.text(), cells.text());
    }
}
