package org.amnok.store.record;

import static org.amnok.store.record.SightingColumns.orNull;
import static org.amnok.store.sqlite.Column.number;
import static org.amnok.store.sqlite.Column.text;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.Names;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.record.Site;
import org.amnok.domain.record.Validity;
import org.amnok.store.sqlite.Cells;
import org.amnok.store.sqlite.Codes;
import org.amnok.store.sqlite.Column;
import org.amnok.store.sqlite.GeoPackageBlob;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// The table `site`.
public final class SiteTable extends ItemTable<Site> {
    private static final Codes<SiteType> TYPES = new Codes<>(SiteType.values());
    private static final Codes<Site.Position> POSITIONS = new Codes<>(Site.Position.values());

    private static final List<Column> COLUMNS =
            List.of(
                    text("uuid"),
                    text("code"),
                    text("name_en"),
                    text("name_ko"),
                    text("name_zh"),
                    text("name_ja"),
                    text("type"),
                    text("subtype"),
                    text("country"),
                    Column.geometry("geom"),
                    text("position"),
                    number("precision_m"),
                    text("note"),
                    text("source_title"),
                    text("source_address"),
                    text("aliases"),
                    text("valid_from"),
                    text("valid_to"));

    public SiteTable() {
        super(Site.class, "site", COLUMNS);
    }

    @Override
    public boolean takesStrays() {
        return true;
    }

    @Override
    public List<@Nullable Object> encode(Site site) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(site.uuid().toString());
        cells.add(orNull(site.code()));
        cells.add(orNull(site.names().en()));
        cells.add(orNull(site.names().ko()));
        cells.add(orNull(site.names().zh()));
        cells.add(orNull(site.names().ja()));
        cells.add(site.type().code());
        cells.add(orNull(site.subtype()));
        cells.add(orNull(site.country()));
        cells.add(blob(site.geometry()));
        cells.add(site.position().code());
        cells.add(site.precisionMetres());
        cells.add(orNull(site.note()));
        cells.add(orNull(site.sourceTitle()));
        cells.add(orNull(site.sourceAddress()));
        cells.add(orNull(String.join(Site.BETWEEN_ALIASES + " ", site.aliases())));
        cells.add(edtf(site.validity().from()));
        cells.add(edtf(site.validity().to()));
        return cells;
    }

    private static @Nullable String edtf(@Nullable Edtf date) {
        return date == null ? null : date.text();
    }

    private static byte @Nullable [] blob(@Nullable Geometry geometry) {
        return geometry == null || geometry.isEmpty() ? null : GeoPackageBlob.of(geometry);
    }

    @Override
    public Site decode(Cells cells, UUID uuid) throws SQLException {
        cells.skip();
        var code = cells.text();
        var names = new Names(cells.text(), cells.text(), cells.text(), cells.text());
        var type = cells.coded(TYPES).orElse(SiteType.OTHER);
        var subtype = cells.text();
        var country = cells.text();
        var geometry = cells.geometry();
        return new Site(
                uuid,
                code,
                names,
                type,
                subtype,
                country,
                geometry,
                cells.coded(POSITIONS).orElse(unstated(geometry)),
                cells.real(),
                cells.text(),
                cells.text(),
                cells.text(),
                List.of(cells.text().split(Site.BETWEEN_ALIASES, -1)),
                validity(WhenColumns.ofWords(cells.text()), WhenColumns.ofWords(cells.text())));
    }

    /// Another program may have put the dates in the wrong order.
    private static Validity validity(@Nullable Edtf from, @Nullable Edtf to) {
        try {
            return new Validity(from, to);
        } catch (ProblemException impossible) {
            return Validity.UNKNOWN;
        }
    }

    /// A site drawn in another program without a word on its source is drawn as doubtful.
    private static Site.Position unstated(@Nullable Geometry geometry) {
        return geometry == null ? Site.Position.NONE : Site.Position.DERIVED;
    }
}
