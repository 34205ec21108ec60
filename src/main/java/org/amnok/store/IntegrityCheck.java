package org.amnok.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.Problem;

/// Looks for damage in a project that can be opened: in SQLite's pages, between the tables, in the
/// geometries and their R-trees. Changes nothing.
final class IntegrityCheck {
    private static final int MOST_PROBLEMS_OF_SQLITE = 20;

    private final Path file;
    private final Connection connection;
    private final List<Problem> problems = new ArrayList<>();

    private IntegrityCheck(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /// @throws org.amnok.domain.ProblemException when it cannot even be opened
    static List<Problem> problems(Path path) throws SQLException, IOException {
        var opened = ProjectFile.forReading(path);
        try (var connection = opened.connection()) {
            var check = new IntegrityCheck(opened.file(), connection);
            check.pages();
            check.references();
            check.register();
            check.texts();
            for (var layer : Schema.LAYERS) {
                check.problems.addAll(LayerCheck.problems(connection, opened.file(), layer));
            }
            check.problems.addAll(IndexCheck.problems(connection, opened.file()));
            check.problems.addAll(EvidenceCheck.problems(connection, opened.file()));
            return List.copyOf(check.problems);
        }
    }

    private void pages() throws SQLException {
        var sql = "PRAGMA integrity_check(" + MOST_PROBLEMS_OF_SQLITE + ")";
        try (var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                var line = rows.getString(1);
                if (!line.equals("ok")) {
                    problems.add(SqliteProblems.damaged(file, line));
                }
            }
        }
    }

    private void references() throws SQLException {
        var orphans =
                Sql.number(
                        connection,
                        "SELECT count(*) FROM sighting_count WHERE sighting_fid NOT IN"
                                + " (SELECT fid FROM sighting)");
        if (orphans > 0) {
            found(
                    "Counts that belong to no sighting: " + orphans,
                    "sighting_count",
                    "Delete them with another GeoPackage program, or leave them; Amnok shows none of"
                            + " them.");
        }
    }

    private void register() throws SQLException {
        for (var layer : Schema.LAYERS) {
            requireRegistered(layer, "features");
        }
        for (var table : Schema.ATTRIBUTE_TABLES) {
            requireRegistered(table, "attributes");
        }
    }

    private void requireRegistered(String table, String dataType) throws SQLException {
        var sql = "SELECT 1 FROM gpkg_contents WHERE table_name = ? AND data_type = ?";
        if (Sql.text(connection, sql, table, dataType).isEmpty()) {
            found(
                    "The layer is not registered; other programs do not show it",
                    table,
                    "Make a new project and import this one's data there.");
        }
    }

    private void texts() throws SQLException {
        for (var column : SightingColumns.ALL) {
            var tooLong =
                    Sql.number(
                            connection,
                            "SELECT count(*) FROM sighting WHERE typeof("
                                    + column.name()
                                    + ") = 'text' AND length("
                                    + column.name()
                                    + ") > "
                                    + Column.LONGEST_TEXT);
            if (tooLong > 0) {
                found(
                        "Texts longer than " + Column.LONGEST_TEXT + " characters: " + tooLong,
                        "sighting, " + column.name(),
                        "Only their beginning is shown; shorten them.");
            }
        }
    }

    private void found(String what, String where, String remedy) {
        problems.add(new Problem(what, file + ", " + where, remedy));
    }
}
