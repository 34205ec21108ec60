package org.amnok.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.amnok.domain.FaultWords;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.map.FeatureSink;
import org.sqlite.SQLiteErrorCode;

/// A GeoPackage that any program made, opened read-only: its layers become features. The file may
/// be hostile.
///
/// Layers in other coordinates than WGS 84 (EPSG:4326) are told as a problem.
public final class ForeignGeoPackage implements AutoCloseable {
    private static final String LAYERS =
            """
            SELECT g.table_name, g.column_name,
              coalesce(upper(s.organization) || ':' || s.organization_coordsys_id, '')
            FROM gpkg_contents c
              JOIN gpkg_geometry_columns g ON g.table_name = c.table_name
              LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id
            WHERE c.data_type = 'features' ORDER BY g.table_name LIMIT 1000
            """;
    private static final String COLUMNS = "SELECT name FROM pragma_table_info(?)";

    private final Path file;
    private final Connection connection;

    private ForeignGeoPackage(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /// @throws ProblemException when it is no GeoPackage or cannot be read
    public static ForeignGeoPackage open(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw problem(
                    file, " cannot be read", "Check the name and whether you may read the file.");
        }
        try {
            var opened = new ForeignGeoPackage(file, SqliteFile.reading(file));
            opened.layers();
            return opened;
        } catch (SQLException e) {
            throw isForeign(e)
                    ? problem(file, " is not a GeoPackage", "Choose a .gpkg file.")
                    : SqliteProblems.of(e, file);
        } catch (IOException e) {
            throw problem(file, " cannot be read: " + FaultWords.of(e), "Check the disk.");
        }
    }

    /// No database at all, or one without the tables of a GeoPackage.
    private static boolean isForeign(SQLException e) {
        var code = e.getErrorCode() & 0xff;
        return code == SQLiteErrorCode.SQLITE_NOTADB.code
                || code == SQLiteErrorCode.SQLITE_ERROR.code;
    }

    /// The layers of features by name, at most 1000.
    List<ForeignLayer> layers() throws SQLException {
        var layers = new ArrayList<ForeignLayer>();
        try (var statement = connection.prepareStatement(LAYERS);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                var geometry = rows.getString(2);
                layers.add(
                        new ForeignLayer(
                                rows.getString(1),
                                geometry,
                                rows.getString(3),
                                attributes(rows.getString(1), geometry)));
            }
        }
        return layers;
    }

    private List<String> attributes(String table, String geometry) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        names.removeIf(geometry::equalsIgnoreCase);
        return names;
    }

    /// The layer of a name.
    ///
    /// @throws ProblemException when there is none; it names those that there are
    public ForeignLayer layer(String name) {
        try {
            var layers = layers();
            return layers.stream()
                    .filter(l -> l.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> missing(name, layers));
        } catch (SQLException e) {
            throw SqliteProblems.of(e, file);
        }
    }

    private ProblemException missing(String name, List<ForeignLayer> layers) {
        var names = layers.stream().map(ForeignLayer::name).collect(Collectors.joining(", "));
        return problem(
                file,
                " has no layer \"" + name + "\"",
                names.isEmpty() ? "It has no layer of features." : "Its layers: " + names + ".");
    }

    /// Reads a layer, row by row.
    ///
    /// @param attributes those that the sink gets, by name
    /// @param cancelled asked per batch of rows; what was read by then is in the sink
    /// @throws ProblemException when an attribute is missing, the coordinates are not WGS 84, or
    ///   the file is damaged
    public ReadCounts read(
            ForeignLayer layer,
            List<String> attributes,
            FeatureSink sink,
            BooleanSupplier cancelled) {
        try {
            return new ForeignRows(connection, file, layer).read(attributes, sink, cancelled);
        } catch (SQLException e) {
            throw SqliteProblems.of(e, file);
        }
    }

    static ProblemException problem(Path file, String what, String remedy) {
        return new ProblemException(
                new Problem(file.getFileName() + what, file.toString(), remedy));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw SqliteProblems.of(e, file);
        }
    }
}
