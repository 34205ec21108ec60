package org.amnok.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.amnok.store.sqlite.SqliteFile;

/// Other programs at work on a project file. Tests that need one that is not installed are skipped.
public final class Outside {
    private static final List<String> VALIDATOR =
            List.of("/usr/bin/python3", "-m", "osgeo_utils.samples.validate_gpkg");

    private Outside() {}

    /// Runs SQL as a GeoPackage program would: it brings the functions of the R-tree's triggers,
    /// and leaves foreign keys off.
    public static void sql(Path file, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            SqliteFile.registerSpatialFunctions(connection);
            for (var sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    /// The first column of the first row.
    public static String value(Path file, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "no row";
        }
    }

    /// Passes when GDAL's validator finds nothing at all.
    public static void assertValidGeoPackage(Path file) throws IOException, InterruptedException {
        assumeTrue(
                Files.exists(
                        Path.of(
                                "/usr/lib/python3/dist-packages/osgeo_utils/samples/validate_gpkg.py")),
                "GDAL's validate_gpkg is not installed");
        var command =
                Stream.concat(
                                VALIDATOR.stream(),
                                Stream.of("-k", "--extra", "--warning-as-error", file.toString()))
                        .toList();
        assertEquals("", run(command));
    }

    /// The output of a GDAL program that must succeed.
    public static String gdal(String... command) throws IOException, InterruptedException {
        assumeTrue(installed(command[0]), command[0] + " is not installed");
        return run(List.of(command));
    }

    static String run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }

    private static boolean installed(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
