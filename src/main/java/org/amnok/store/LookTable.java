package org.amnok.store;

import static org.amnok.store.Column.text;
import static org.amnok.store.SightingColumns.orNull;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.Look;
import org.amnok.domain.UuidText;
import org.jspecify.annotations.Nullable;

/// The table `look`. Rows of other programs that name no site, no date or no known result are left
/// alone and not read.
final class LookTable implements ItemTable<Look> {
    private static final Codes<Look.Result> RESULTS =
            new Codes<>(Look.Result.values(), Look.Result::code);
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
    public Class<Look> type() {
        return Look.class;
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
    public List<@Nullable Object> encode(Look look) {
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
    public @Nullable Look decode(Cells cells, UUID uuid) throws SQLException {
        cells.skip();
        var site = UuidText.read(cells.text()).orElse(null);
        var date = WhenColumns.decode(cells);
        var result = cells.coded(RESULTS).orElse(null);
        return site == null || date == null || result == null
                ? null
                : new Look(uuid, site, date, result, cells.text(), cells.text());
    }
}
