package org.amnok.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.amnok.sqlite.Sql;
import org.amnok.store.sqlite.GeoPackageBlob;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// Makes GeoPackages as other programs do, with the least that the standard asks for.
public final class ForeignFiles implements AutoCloseable {
    private final Connection connection;
    private final List<String> layers = new ArrayList<>();

    public ForeignFiles(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        run(
                "CREATE TABLE gpkg_spatial_ref_sys(srs_name, srs_id PRIMARY KEY, organization,"
                        + " organization_coordsys_id, definition)",
                "INSERT INTO gpkg_spatial_ref_sys VALUES('WGS 84', 4326, 'EPSG', 4326, ''),"
                        + " ('UTM', 32652, 'EPSG', 32652, '')",
                "CREATE TABLE gpkg_contents(table_name, data_type)",
                "CREATE TABLE gpkg_geometry_columns(table_name, column_name, srs_id)");
    }

    /// A layer with the columns `fid`, `geom`, `name` and `count`, numbered rows of one WKT each.
    public ForeignFiles layer(String name, String... wkt) throws SQLException {
        var table = "\"" + name.replace("\"", "\"\"") + "\"";
        run("CREATE TABLE " + table + "(fid INTEGER PRIMARY KEY, geom BLOB, name, count)");
        layers.add(table);
        register(name, 4326);
        try (var insert =
                connection.prepareStatement("INSERT INTO " + table + " VALUES(NULL, ?, ?, ?)")) {
            for (var i = 0; i < wkt.length; i++) {
                insert.setBytes(1, GeoPackageBlob.of(geometry(wkt[i])));
                insert.setString(2, name + " " + (i + 1));
                insert.setInt(3, i + 1);
                insert.execute();
            }
        }
        return this;
    }

    /// One more column for the layers made so far, with the same value in every row.
    ///
    /// @param value as SQL writes it
    public ForeignFiles with(String column, String value) throws SQLException {
        for (var layer : layers) {
            run("ALTER TABLE " + layer + " ADD COLUMN \"" + column + "\" DEFAULT " + value);
        }
        return this;
    }

    /// Tells the file that a table or view is a layer with the column `geom`.
    ForeignFiles register(String name, int srs) throws SQLException {
        for (var sql :
                List.of(
                        "INSERT INTO gpkg_contents VALUES(?, 'features')",
                        "INSERT INTO gpkg_geometry_columns VALUES(?, 'geom', " + srs + ")")) {
            try (var insert = connection.prepareStatement(sql)) {
                insert.setString(1, name);
                insert.execute();
            }
        }
        return this;
    }

    ForeignFiles run(String... statements) throws SQLException {
        for (var sql : statements) {
            Sql.execute(connection, sql);
        }
        return this;
    }

    private static Geometry geometry(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
