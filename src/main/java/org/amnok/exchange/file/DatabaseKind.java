package org.amnok.exchange.file;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import org.amnok.sqlite.ForeignDatabase;
import org.amnok.sqlite.Sql;

/// What an SQLite file is, by the names of its tables.
public enum DatabaseKind {
    /// A project of ours.
    PROJECT,
    /// Pictures or tiles of the ground and nothing else.
    TILES,
    /// A GeoPackage with layers of shapes.
    FEATURES,
    OTHER;

    private static final int MOST_TABLES = 10_000;

    /// Reads the file.
    ///
    /// @throws org.amnok.domain.ProblemException when it is damaged
    public static DatabaseKind of(Path file) {
        try (var database = ForeignDatabase.open(file)) {
            try {
                return of(database);
            } catch (SQLException e) {
                throw database.problem(e);
            }
        }
    }

    private static DatabaseKind of(ForeignDatabase database) throws SQLException {
        var tables = words(database, "SELECT name FROM sqlite_master");
        if (tables.contains("amnok_meta")) {
            return PROJECT;
        }
        if (tables.contains("gpkg_contents")) {
            var types = words(database, "SELECT DISTINCT data_type FROM gpkg_contents");
            return types.contains("features") || !types.contains("tiles") ? FEATURES : TILES;
        }
        return tables.contains("tiles") ? TILES : OTHER;
    }

    private static Set<String> words(ForeignDatabase database, String question)
            throws SQLException {
        return Set.copyOf(Sql.texts(database.connection(), question + " LIMIT " + MOST_TABLES));
    }
}
