package org.amnok.store.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amnok.sqlite.GeoPackageScripts;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;
import org.amnok.store.chain.ChainAnew;
import org.amnok.store.sqlite.SuspendedIndexes;
import org.amnok.words.ResourceText;

/// The tables of a project, as the newest of [Migrations] has them: an OGC GeoPackage 1.4 with its
/// R-trees, and tables of our own.
public final class Schema {
    /// "GPKG" in ASCII.
    static final int APPLICATION_ID = 1196444487;

    /// The layers that have geometries and an R-tree each.
    public static final List<String> LAYERS = List.of("sighting", "site", "camera");

    /// The tables without geometry that other programs list.
    public static final List<String> ATTRIBUTE_TABLES =
            List.of("look", "sighting_count", "layer_styles");

    /// The trigger that refuses to change the history.
    public static final String HISTORY_GUARD = "amnok_history_is_never_changed";

    private static final String FIRST = "schema.sql";
    private static final String STYLES = "styles.sql";

    /// In this order.
    private static final List<String> VERSION_4 =
            List.of(
                    "records.sql",
                    "sources.sql",
                    "evidence.sql",
                    "history.sql",
                    "sites.sql",
                    "queries.sql",
                    "policies.sql",
                    "layouts.sql",
                    "merged.sql",
                    "bases.sql",
                    "index.sql");

    private static final List<String> VERSIONS_5_TO_12 =
            List.of(
                    "secret.sql",
                    "commitments.sql",
                    "looks.sql",
                    "illustrations.sql",
                    "different.sql",
                    "repeated.sql",
                    "shared.sql",
                    "carried.sql");

    private Schema() {}

    /// Makes at once what the first version and all steps since would make.
    public static void create(Connection connection) throws SQLException {
        var scripts = newest();
        createFirst(connection, scripts.getFirst());
        Sql.execute(connection, String.join("\n", scripts.subList(1, scripts.size())));
        writeStyles(connection);
        SecretRow.ensure(connection);
        writeVersion(connection, Migrations.ALL.newest());
    }

    /// All scripts in the order of the versions, with the columns that later ones add in the tables
    /// that earlier ones create.
    private static List<String> newest() {
        return AddedColumns.joined(
                Stream.of(List.of(FIRST, STYLES), VERSION_4, VERSIONS_5_TO_12)
                        .flatMap(List::stream)
                        .map(Schema::script)
                        .toList());
    }

    /// The tables of version 2, to which all steps lead on.
    static void createFirst(Connection connection, String tables) throws SQLException {
        Sql.execute(connection, GeoPackageScripts.tables());
        Sql.execute(connection, tables);
        for (var layer : LAYERS) {
            Sql.execute(connection, GeoPackageScripts.rtree(layer));
        }
    }

    /// The tables of styles, with the designed look for other programs.
    static void addStyles(Connection connection) throws SQLException {
        Sql.execute(connection, script(STYLES));
        writeStyles(connection);
    }

    private static void writeStyles(Connection connection) throws SQLException {
        try (var statements = new Statements(connection)) {
            QgisStyles.write(statements, Map.of());
        }
    }

    /// What version 4 adds: columns and tables of sightings as evidence.
    static void addEvidence(Connection connection) throws SQLException {
        for (var name : VERSION_4) {
            Sql.execute(connection, script(name));
        }
    }

    /// What version 5 adds: the secret of the project. What an older program kept of the index is
    /// found anew.
    static void addSecret(Connection connection) throws SQLException {
        Sql.execute(connection, script("secret.sql"));
        Sql.execute(connection, "DELETE FROM amnok_index");
        SecretRow.ensure(connection);
    }

    /// What version 6 adds: entries of the history commit to their contents, which can go. Those
    /// that are there are chained anew.
    static void addCommitments(Connection connection) throws SQLException {
        Sql.execute(connection, script("commitments.sql"));
        var guard = new SuspendedIndexes(connection);
        guard.take("trigger", List.of(HISTORY_GUARD));
        ChainAnew.of(connection);
        guard.putBack();
    }

    /// What version 7 adds: looks at stretches of a bank and at areas.
    static void addStretchesOfLooks(Connection connection) throws SQLException {
        Sql.execute(connection, script("looks.sql"));
    }

    /// What version 8 adds: pictures on pages.
    static void addIllustrations(Connection connection) throws SQLException {
        Sql.execute(connection, script("illustrations.sql"));
    }

    /// What version 9 adds: sightings that are not the same.
    static void addDifferent(Connection connection) throws SQLException {
        Sql.execute(connection, script("different.sql"));
    }

    /// What version 10 adds: sightings whose report repeats that of another.
    static void addRepeated(Connection connection) throws SQLException {
        Sql.execute(connection, script("repeated.sql"));
    }

    /// What version 11 adds: whose operations the entries of the history are.
    static void addShared(Connection connection) throws SQLException {
        Sql.execute(connection, script("shared.sql"));
    }

    /// What version 12 adds: operations of others as they came, to be handed on.
    static void addCarried(Connection connection) throws SQLException {
        Sql.execute(connection, script("carried.sql"));
    }

    /// The table of the index, and what takes from it what is no longer right.
    public static void addIndex(Connection connection) throws SQLException {
        Sql.execute(connection, script("index.sql"));
    }

    /// What a script creates, each as SQLite writes it down in `sqlite_master`.
    ///
    /// @param name of a script with a blank line after each statement
    public static List<String> created(String name) {
        return Stream.of(script(name).split("\n\n"))
                .map(block -> block.replaceAll("(?m)^--.*\n", "").strip())
                .filter(statement -> statement.startsWith("CREATE "))
                .map(statement -> statement.substring(0, statement.length() - 1))
                .toList();
    }

    static void writeVersion(Connection connection, int version) throws SQLException {
        Sql.update(
                connection,
                "INSERT OR REPLACE INTO amnok_meta VALUES ('schema_version', ?)",
                Integer.toString(version));
    }

    static String script(String name) {
        return ResourceText.of(Schema.class, name);
    }

    /// Columns that scripts add to tables of earlier scripts. SQLite reads its whole schema again
    /// for each column that is added, which is three quarters of what a new project costs; so a new
    /// project gets its tables with them, written as SQLite itself would write them down.
    private static final class AddedColumns {
        private static final Pattern ADDED =
                Pattern.compile("ALTER TABLE (\\w+) ADD COLUMN ([^;]+);\n");

        /// The scripts, with each column where its table is created.
        ///
        /// @param scripts in their order; tables have a line of its own for the last parenthesis,
        ///   and no constraints after their columns where columns are added
        static List<String> joined(List<String> scripts) {
            var added = new LinkedHashMap<String, String>();
            scripts.stream()
                    .flatMap(script -> ADDED.matcher(script).results())
                    .forEach(
                            each ->
                                    added.merge(
                                            each.group(1), ", " + each.group(2), String::concat));
            return scripts.stream().map(script -> joined(script, added)).toList();
        }

        private static String joined(String script, Map<String, String> added) {
            var text = new StringBuilder(ADDED.matcher(script).replaceAll(""));
            added.forEach(
                    (table, columns) -> {
                        var start = text.indexOf("CREATE TABLE " + table + " (\n");
                        if (start >= 0) {
                            text.insert(text.indexOf("\n)", start) + 1, columns);
                        }
                    });
            return text.toString();
        }
    }
}
