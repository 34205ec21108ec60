package org.amnok.store;

import static org.amnok.store.Column.number;
import static org.amnok.store.Column.text;
import static org.amnok.store.SightingColumns.orNull;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.LongFunction;
import org.amnok.domain.Names;
import org.amnok.domain.Site;
import org.amnok.domain.SiteType;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// The table `site`.
final class SiteRows {
    private static final Codes<SiteType> TYPES = new Codes<>(SiteType.values(), SiteType::code);
    private static final Codes<Site.Position> POSITIONS =
            new Codes<>(Site.Position.values(), Site.Position::code);

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
                    text("source_address"));
    private static final String SELECT =
            "SELECT " + Column.expressions(COLUMNS) + ", fid FROM site ORDER BY fid";
    private static final String INSERT =
            "INSERT INTO site ("
                    + Column.names(COLUMNS)
                    + ") VALUES ("
                    + Column.placeholders(COLUMNS)
                    + ")";
    private static final String ADOPT = "UPDATE site SET uuid = ? WHERE fid = ?";

    private final Statements statements;

    SiteRows(Statements statements) {
        this.statements = statements;
    }

    /// A site and the row it lies in.
    record Row(long fid, Site site) {}

    void addAll(Collection<Site> sites) throws SQLException {
        for (var site : sites) {
            Sql.update(statements.get(INSERT), encode(site).toArray());
        }
    }

    /// All sites in the order they were added.
    ///
    /// @param newUuid gives one to the row of a fid that has none of its own
    /// @param strays takes the rows of other programs to which one was given
    List<Site> all(LongFunction<UUID> newUuid, List<Row> strays) throws SQLException {
        var known = new HashSet<UUID>();
        var sites = new ArrayList<Site>();
        try (var rows = statements.get(SELECT).executeQuery()) {
            while (rows.next()) {
                var fid = rows.getLong(COLUMNS.size() + 1);
                var stored = rows.getString(1);
                var uuid =
                        UuidText.read(stored)
                                .filter(known::add)
                                .orElseGet(() -> newUuid.apply(fid));
                var site = decode(new Cells(rows), uuid);
                if (!uuid.toString().equals(stored)) {
                    strays.add(new Row(fid, site));
                }
                sites.add(site);
            }
        }
        return sites;
    }

    /// Writes the UUIDs given to strays, so that they keep them.
    void adopt(List<Row> strays) throws SQLException {
        for (var row : strays) {
            Sql.update(statements.get(ADOPT), row.site().uuid().toString(), row.fid());
        }
    }

    private static List<@Nullable Object> encode(Site site) {
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
        return cells;
    }

    private static byte @Nullable [] blob(@Nullable Geometry geometry) {
        return geometry == null || geometry.isEmpty() ? null : GeoPackageBlob.of(geometry);
    }

    private static Site decode(Cells cells, UUID uuid) throws SQLException {
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
                cells.text());
    }

    /// A site drawn in another program without a word on its source is drawn as doubtful.
    private static Site.Position unstated(@Nullable Geometry geometry) {
        return geometry == null ? Site.Position.NONE : Site.Position.DERIVED;
    }
}
