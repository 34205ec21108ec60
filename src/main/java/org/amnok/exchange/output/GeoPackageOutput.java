package org.amnok.exchange.output;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.amnok.exchange.table.ReleasedColumn;
import org.amnok.release.ReleasedRecords;
import org.amnok.sqlite.GeoPackageScripts;
import org.amnok.sqlite.HardenedConnection;
import org.amnok.sqlite.Sql;
import org.amnok.words.ResourceText;

/// Writes a GeoPackage 1.4 (OGC 12-128r19): the layer `sightings` of points with all values as
/// typed columns, also of what has no point; beside it the lines of those that lie along a river.
/// How places were made coarser stands in its metadata. Extents are those of what was released.
record GeoPackageOutput(ReleasedCells cells, RiverShapes rivers) {
    /// The day of the release: at what time of it somebody worked, no file says.
    private static final String TODAY = "strftime('%Y-%m-%dT00:00:00.000Z', 'now')";

    static final String POINTS = "sightings";
    static final String LINES = "stretches";

    /// @param file that is not there
    /// @param waiting where nothing lies
    void write(ReleasedRecords released, Path file, Path waiting) throws IOException {
        try (var connection = HardenedConnection.open(file, "mode=rwc");
                var rows = new WaitingRows(waiting)) {
            rows.gather(released, cells, rivers, (_, _) -> {});
            begin(connection);
            try (var points = new GeoPackageLayer(connection, POINTS, FlatValues.COLUMNS);
                    var lines = new GeoPackageLayer(connection, LINES, GeoPackageRow.OF_LINES)) {
                rows.each(new GeoPackageRow(points, lines)::add);
                finish(connection, points, lines);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /// Nobody else sees the file before it is whole, hence nothing must be kept for a crash.
    private static void begin(Connection connection) throws SQLException {
        Sql.execute(connection, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;");
        Sql.execute(connection, GeoPackageScripts.tables());
        Sql.execute(connection, ResourceText.of(GeoPackageOutput.class, "metadata.sql"));
        connection.setAutoCommit(false);
        create(connection, POINTS, "POINT", FlatValues.COLUMNS);
        create(connection, LINES, "LINESTRING", GeoPackageRow.OF_LINES);
    }

    private static void create(
            Connection connection, String table, String shape, java.util.List<ReleasedColumn> of)
            throws SQLException {
        var columns =
                of.stream()
                        .map(column -> ", " + column.code() + " " + type(column))
                        .collect(Collectors.joining());
        Sql.execute(
                connection,
                "CREATE TABLE %s (fid INTEGER PRIMARY KEY NOT NULL, geom %s%s)"
                        .formatted(table, shape, columns));
        register(connection, table, shape);
    }

    private static void register(Connection connection, String table, String shape)
            throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO gpkg_contents (table_name, data_type, identifier, description,"
                        + " last_change, srs_id) VALUES (?, 'features', ?, ?, "
                        + TODAY
                        + ", 4326)",
                table,
                table,
                Generalization.OF_THE_FILE);
        Sql.update(
                connection,
                "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, 4326, 0, 0)",
                table,
                shape);
    }

    private static String type(ReleasedColumn column) {
        return switch (column.type()) {
            case TEXT -> "TEXT";
            case WHOLE -> "INTEGER";
            case DECIMAL -> "REAL";
            case DAY -> "DATE";
        };
    }

    private static void finish(Connection connection, GeoPackageLayer points, GeoPackageLayer lines)
            throws SQLException {
        points.finish();
        Sql.execute(connection, GeoPackageScripts.rtreeTriggers(POINTS));
        lines.finish();
        if (lines.rows() > 0) {
            Sql.execute(connection, GeoPackageScripts.rtreeTriggers(LINES));
        } else {
            lines.drop();
        }
        describe(connection);
    }

    private static void describe(Connection connection) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO gpkg_metadata VALUES (1, 'dataset',"
                        + " 'http://rs.tdwg.org/dwc/terms/dataGeneralizations', 'text/plain', ?)",
                Generalization.OF_THE_FILE);
        Sql.execute(
                connection,
                "INSERT INTO gpkg_metadata_reference (reference_scope, timestamp, md_file_id)"
                        + " VALUES ('geopackage', "
                        + TODAY
                        + ", 1)");
    }
}
