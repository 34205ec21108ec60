package org.amnok.basemap;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.amnok.basemap.archive.DamagedTile;
import org.amnok.domain.Opening;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.geo.projection.MapProjection;
import org.amnok.geo.projection.Projections;
import org.amnok.geo.projection.SourceCrs;
import org.amnok.map.MapExtent;
import org.amnok.sqlite.DatabaseFaults;
import org.amnok.sqlite.ForeignDatabase;
import org.amnok.sqlite.Sql;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// A table of tiles in a GeoPackage (OGC 12-128r19, section 2.2) as a pyramid: any matrix set in
/// any reference system. One tile at a time. Matrices without a tile, as GDAL lists them, are left
/// out. A tile that is missing is taken from the matrix above when that is half as fine.
final class GeoPackageTiles implements ImagePyramid {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST_MATRICES = 40;
    private static final int MOST_TABLES = 200;
    private static final int MOST_TILE_BYTES = 16 << 20;
    private static final long MOST_SIDE = 1L << 30;

    private static final String TABLES =
            "SELECT c.table_name FROM gpkg_contents c JOIN gpkg_tile_matrix_set s"
                    + " ON s.table_name = c.table_name WHERE c.data_type = 'tiles'";

    private final Path file;
    private final ForeignDatabase database;
    private final String table;
    private final List<ImageLevel> levels = new ArrayList<>();
    private final List<Integer> zooms = new ArrayList<>();
    private final ImageGrid grid;
    private final List<String> tables;

    private GeoPackageTiles(Path file, ForeignDatabase database, String wanted)
            throws SQLException {
        this.file = file;
        this.database = database;
        database.answerWithin(PATIENCE);
        table = table(wanted);
        readMatrices();
        grid = readGrid();
        tables = names(database);
    }

    /// What its tables of tiles are called; none where it has none, or is no GeoPackage of tiles.
    static List<String> names(Path file) {
        try (var database = ForeignDatabase.open(file)) {
            database.answerWithin(PATIENCE);
            return names(database);
        } catch (SQLException noTiles) {
            return List.of();
        }
    }

    private static List<String> names(ForeignDatabase database) throws SQLException {
        return Sql.texts(
                database.connection(), TABLES + " ORDER BY c.table_name LIMIT " + MOST_TABLES);
    }

    /// @param table empty for the first
    /// @throws ProblemException when it holds no tiles, or is damaged
    static BaseFile open(Path file, String table, TileCache cache, OverviewFolder overviews) {
        var tiles = open(file, table);
        return Overviews.of(
                        file,
                        BaseKind.GEOPACKAGE,
                        tiles,
                        tiles.table,
                        () -> open(file, table),
                        overviews)
                .opened(cache, "");
    }

    private static GeoPackageTiles open(Path file, String table) {
        try {
            return Opening.made(
                    ForeignDatabase.open(file),
                    database -> new GeoPackageTiles(file, database, table));
        } catch (SQLException e) {
            throw notRead(file, DatabaseFaults.of(e), e);
        }
    }

    private static ProblemException notRead(Path file, String what, @Nullable Exception cause) {
        return ProblemException.ofFile(
                        file,
                        "basemap.cannot_lie_below_the_map",
                        "basemap.choose_a_geopackage_with_a",
                        what)
                .because(cause);
    }

    private String table(String wanted) throws SQLException {
        return Sql.text(
                        database.connection(),
                        TABLES + " AND (?1 = '' OR c.table_name = ?1) LIMIT 1",
                        wanted)
                .orElseThrow(
                        () ->
                                notRead(
                                        file,
                                        wanted.isEmpty()
                                                ? Messages.text(
                                                        "basemap.it_holds_no_table_of_image")
                                                : Messages.text(
                                                        "basemap.it_holds_no_table_of_image_2",
                                                        wanted),
                                        null));
    }

    @Override
    public List<String> tables() {
        return tables.size() > 1 ? tables : List.of();
    }

    private void readMatrices() throws SQLException {
        Sql.each(
                database.connection(),
                "SELECT zoom_level, matrix_width, matrix_height, tile_width, tile_height"
                        + " FROM gpkg_tile_matrix m WHERE table_name = ?1"
                        + " AND EXISTS (SELECT 1 FROM "
                        + Sql.quoted(table)
                        + " t WHERE t.zoom_level = m.zoom_level)"
                        + " ORDER BY zoom_level DESC LIMIT "
                        + MOST_MATRICES,
                this::add,
                table);
        if (levels.isEmpty()) {
            throw notRead(file, Messages.text("basemap.it_has_no_tiles_or_they"), null);
        }
    }

    /// Leaves out what makes no sense: other matrices may.
    private void add(ResultSet row) throws SQLException {
        var tileWidth = row.getInt(4);
        var tileHeight = row.getInt(5);
        var width = row.getLong(2) * tileWidth;
        var height = row.getLong(3) * tileHeight;
        if (RasterTiles.isPlausible(tileWidth, tileHeight)
                && width >= tileWidth
                && height >= tileHeight
                && width <= MOST_SIDE
                && height <= MOST_SIDE) {
            zooms.add(row.getInt(1));
            levels.add(
                    new ImageLevel(
                            levels.size(), (int) width, (int) height, tileWidth, tileHeight));
        }
    }

    private ImageGrid readGrid() throws SQLException {
        return Sql.first(
                        database.connection(),
                        "SELECT s.min_x, s.min_y, s.max_x, s.max_y, r.organization,"
                                + " r.organization_coordsys_id, r.definition"
                                + " FROM gpkg_tile_matrix_set s JOIN gpkg_spatial_ref_sys r"
                                + " ON r.srs_id = s.srs_id WHERE s.table_name = ?1 LIMIT 1",
                        this::grid,
                        table)
                .orElseThrow(
                        () ->
                                notRead(
                                        file,
                                        Messages.text("basemap.its_tiles_do_not_say_where"),
                                        null));
    }

    /// Null when the row has no box.
    private @Nullable ImageGrid grid(ResultSet row) throws SQLException {
        var finest = levels.getFirst();
        return isBox(row)
                ? new ImageGrid(
                        finest.width(),
                        finest.height(),
                        new MapExtent(
                                projection(row),
                                row.getDouble(1),
                                row.getDouble(2),
                                row.getDouble(3),
                                row.getDouble(4)))
                : null;
    }

    private static boolean isBox(ResultSet row) throws SQLException {
        var width = row.getDouble(3) - row.getDouble(1);
        var height = row.getDouble(4) - row.getDouble(2);
        return width > 0 && height > 0 && Double.isFinite(width) && Double.isFinite(height);
    }

    private static MapProjection projection(ResultSet row) throws SQLException {
        var code = row.getInt(6);
        if ("EPSG".equalsIgnoreCase(row.getString(5))) {
            return Projections.byCode("EPSG:" + code)
                    .orElseGet(() -> SourceCrs.ofEpsg(code).projection());
        }
        return SourceCrs.ofWkt(String.valueOf(row.getString(7))).projection();
    }

    @Override
    public ImageGrid grid() {
        return grid;
    }

    @Override
    public List<ImageLevel> levels() {
        return levels;
    }

    @Override
    public int @Nullable [] tile(ImageLevel level, int column, int row) {
        var own = bytes(zooms.get(level.number()), column, row);
        if (own != null) {
            return RasterTiles.argb(own, level.tileWidth(), level.tileHeight());
        }
        var next = level.number() + 1;
        if (next >= levels.size() || !isHalf(levels.get(next), level)) {
            return null;
        }
        var above = tile(levels.get(next), column / 2, row / 2);
        return above == null
                ? null
                : RasterTiles.quarter(
                        above, level.tileWidth(), level.tileHeight(), column & 1, row & 1);
    }

    private static boolean isHalf(ImageLevel coarse, ImageLevel fine) {
        return coarse.width() * 2L == fine.width()
                && coarse.height() * 2L == fine.height()
                && coarse.tileWidth() == fine.tileWidth()
                && coarse.tileHeight() == fine.tileHeight();
    }

    private synchronized byte @Nullable [] bytes(int zoom, int column, int row) {
        database.answerWithin(PATIENCE);
        try {
            return Sql.first(
                            database.connection(),
                            "SELECT CASE WHEN length(tile_data) <= ?4 THEN tile_data END,"
                                    + " length(tile_data) FROM "
                                    + Sql.quoted(table)
                                    + " WHERE zoom_level = ?1 AND tile_column = ?2"
                                    + " AND tile_row = ?3 LIMIT 1",
                            found -> {
                                requireShort(found.getLong(2));
                                return found.getBytes(1);
                            },
                            zoom,
                            column,
                            row,
                            MOST_TILE_BYTES)
                    .orElse(null);
        } catch (SQLException e) {
            throw database.ofOneRow(e, DamagedTile::new);
        }
    }

    private static void requireShort(long bytes) {
        if (bytes > MOST_TILE_BYTES) {
            throw DamagedTile.of("basemap.it_has_bytes", bytes);
        }
    }

    @Override
    public synchronized void close() {
        database.close();
    }
}
