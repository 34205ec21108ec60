package org.amnok.store.record;

import static org.amnok.store.record.ItemColumn.number;
import static org.amnok.store.record.ItemColumn.text;

import java.sql.SQLException;
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

    public SiteTable() {
        super(
                Site.class,
                "site",
                text("code", Site::code),
                text("name_en", s -> s.names().en()),
                text("name_ko", s -> s.names().ko()),
                text("name_zh", s -> s.names().zh()),
                text("name_ja", s -> s.names().ja()),
                text("type", s -> s.type().code()),
                text("subtype", Site::subtype),
                text("country", Site::country),
                new ItemColumn<>(Column.GEOMETRY, s -> blob(s.geometry())),
                text("position", s -> s.position().code()),
                number("precision_m", Site::precisionMetres),
                text("note", Site::note),
                text("source_title", Site::sourceTitle),
                text("source_address", Site::sourceAddress),
                text("aliases", s -> String.join(Site.BETWEEN_ALIASES + " ", s.aliases())),
                text("valid_from", s -> edtf(s.validity().from())),
                text("valid_to", s -> edtf(s.validity().to())));
    }

    @Override
    public boolean takesStrays() {
        return true;
    }

    private static @Nullable String edtf(@Nullable Edtf date) {
        return date == null ? null : date.text();
    }

    private static byte @Nullable [] blob(@Nullable Geometry geometry) {
        return geometry == null || geometry.isEmpty() ? null : GeoPackageBlob.of(geometry);
    }

    @Override
    public Site decode(Cells cells, UUID uuid) throws SQLException {
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
