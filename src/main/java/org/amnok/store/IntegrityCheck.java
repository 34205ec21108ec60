package org.amnok.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.amnok.domain.Problem;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Original;
import org.amnok.index.IndexBuilder;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;
import org.amnok.store.check.LayerCheck;
import org.amnok.store.index.IndexRows;
import org.amnok.store.index.PersistedIndex;
import org.amnok.store.reading.ContentsReading;
import org.amnok.store.record.EvidenceTable;
import org.amnok.store.record.ItemRows;
import org.amnok.store.record.Originals;
import org.amnok.store.record.SightingColumns;
import org.amnok.store.schema.Schema;
import org.amnok.store.sqlite.Column;
import org.amnok.store.sqlite.ReadConnection;
import org.amnok.store.sqlite.SealedConnection;
import org.amnok.store.sqlite.SqliteProblems;
import org.amnok.words.Messages;

/// Looks for damage in a project that can be opened: in SQLite's pages, between the tables, in the
/// geometries and their R-trees. Changes nothing.
final class IntegrityCheck {
    private static final int MOST_PROBLEMS_OF_SQLITE = 20;

    /// An index of random numbers is looked up once for each row.
    private static final int CACHE_KIB = 65_536;

    /// Bytes of the longest row, as SQLite's pages say: to ask each row for its texts takes five
    /// times as long.
    private static final String LONGEST_ROW =
            "SELECT mx_payload FROM dbstat WHERE name = 'sighting' AND aggregate = TRUE";

    private final Path file;
    private final Connection connection;
    private final List<Problem> problems = new ArrayList<>();

    private IntegrityCheck(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /// @throws org.amnok.domain.ProblemException when it cannot even be opened
    static List<Problem> problems(Path path) throws SQLException, IOException {
        try (var thread =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("page-check").factory())) {
            var pages = CompletableFuture.supplyAsync(() -> ofPages(path), thread);
            var opened = ProjectFile.forReading(path);
            try (var connection = opened.connection()) {
                var check = new IntegrityCheck(opened.file(), connection);
                check.rows();
                var found = new LinkedHashSet<>(ReadConnection.joined(pages));
                found.addAll(check.problems);
                return List.copyOf(found);
            }
        }
    }

    /// What SQLite finds, which takes as long as all the rest.
    private static List<Problem> ofPages(Path path) {
        return SqliteProblems.withProblems(
                path,
                () -> {
                    var opened = ProjectFile.forReading(path);
                    try (var connection = opened.connection()) {
                        var check = new IntegrityCheck(opened.file(), connection);
                        check.pages();
                        return check.problems;
                    }
                });
    }

    static List<Problem> problems(Connection connection, Path file) throws SQLException {
        var check = new IntegrityCheck(file, connection);
        check.pages();
        check.rows();
        return List.copyOf(check.problems);
    }

    private void rows() throws SQLException {
        references();
        register();
        texts();
        for (var layer : Schema.LAYERS) {
            problems.addAll(LayerCheck.problems(connection, file, layer));
        }
        problems.addAll(indexProblems(connection, file));
        problems.addAll(EvidenceCheck.problems(connection, file));
    }

    private void pages() throws SQLException {
        Sql.execute(connection, "PRAGMA cache_size=-" + CACHE_KIB);
        problems.addAll(SealedConnection.problems(connection));
        var sql = "PRAGMA integrity_check(" + MOST_PROBLEMS_OF_SQLITE + ")";
        for (var line : Sql.texts(connection, sql)) {
            var found = SqliteProblems.found(file, line);
            if (!line.equals("ok") && !problems.contains(found)) {
                problems.add(found);
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
                    Messages.text("store.counts_that_belong_to_no", orphans),
                    "sighting_count",
                    Messages.text("store.delete_them_with_another"));
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
                    Messages.text("store.the_layer_is_not_registered"),
                    table,
                    Messages.text("store.make_a_new_project_and_import"));
        }
    }

    /// All columns at once: each look at all rows reads the whole table.
    private void texts() throws SQLException {
        if (Sql.number(connection, LONGEST_ROW) <= Column.LONGEST_TEXT) {
            return;
        }
        var sums =
                SightingColumns.ALL.stream()
                        .map(Column::name)
                        .map(IntegrityCheck::tooLong)
                        .collect(Collectors.joining(", "));
        try (var statement = connection.prepareStatement("SELECT " + sums + " FROM sighting");
                var row = statement.executeQuery()) {
            for (int i = 0; i < SightingColumns.ALL.size(); i++) {
                if (row.getLong(i + 1) > 0) {
                    found(
                            Messages.text(
                                    "store.texts_longer_than_characters",
                                    Column.LONGEST_TEXT,
                                    row.getLong(i + 1)),
                            "sighting, " + SightingColumns.ALL.get(i).name(),
                            Messages.text("store.only_their_beginning_is_shown"));
                }
            }
        }
    }

    private static String tooLong(String column) {
        return "sum(octet_length(COLUMN) > MOST AND typeof(COLUMN) = 'text' AND length(COLUMN) > MOST)"
                .replace("COLUMN", column)
                .replace("MOST", Integer.toString(Column.LONGEST_TEXT));
    }

    private void found(String what, String where, String remedy) {
        problems.add(new Problem(what, file + ", " + where, remedy));
    }

    /// Nothing in a file whose kept index is not read, because its triggers are not ours.
    private static List<Problem> indexProblems(Connection connection, Path file)
            throws SQLException {
        try (var statements = new Statements(connection)) {
            var wrong = wrong(statements);
            return wrong == 0
                    ? List.of()
                    : List.of(
                            Problem.ofPlace(
                                    file + ", amnok_index",
                                    "store.parts_of_the_index_that",
                                    "store.filters_may_answer_wrongly",
                                    wrong));
        }
    }

    private static int wrong(Statements statements) throws SQLException {
        var kept = new PersistedIndex(statements);
        var rows = new IndexRows(statements, ContentsReading.derivedUuid("sighting"));
        var wrong = 0;
        if (kept.isSound()) {
            for (var number : kept.keptNumbers()) {
                var part = kept.get(number);
                wrong += part == null || !isRight(part, rows, number) ? 1 : 0;
            }
        }
        return wrong;
    }

    /// A part without bytes says nothing that could be wrong.
    private static boolean isRight(byte[] part, IndexRows rows, long number) throws SQLException {
        var now = rows.between(PersistedIndex.first(number), PersistedIndex.last(number));
        return part.length == 0 || Arrays.equals(part, new IndexBuilder().part(now).bytes());
    }

    /// Looks whether every original is there and is what it was when it was taken in.
    private static final class EvidenceCheck {
        private static final String OF_NO_SIGHTING =
                "SELECT count(*) FROM evidence WHERE sighting_uuid NOT IN"
                        + " (SELECT uuid FROM sighting WHERE uuid NOT NULL)";

        private final Connection connection;
        private final Path file;
        private final List<Problem> problems = new ArrayList<>();

        private EvidenceCheck(Connection connection, Path file) {
            this.connection = connection;
            this.file = file;
        }

        static List<Problem> problems(Connection connection, Path file) throws SQLException {
            var check = new EvidenceCheck(connection, file);
            check.originals();
            check.sightings();
            return check.problems;
        }

        private void originals() throws SQLException {
            var seen = new HashSet<String>();
            try (var statements = new Statements(connection)) {
                var rows = new ItemRows<Evidence>(new EvidenceTable(), statements);
                for (var evidence :
                        rows.all(fid -> new java.util.UUID(0, fid), new ArrayList<>())) {
                    if (seen.add(evidence.original().sha256())) {
                        check(evidence.original());
                    }
                }
            }
        }

        private void check(Original original) throws SQLException {
            switch (Originals.condition(connection, original, () -> false)) {
                case SOUND -> {}
                case CHANGED ->
                        found(
                                Messages.text(
                                        "store.the_original_of_was_changed", original.fileName()),
                                "evidence_media, SHA-256 " + original.sha256(),
                                Messages.text("store.it_proves_nothing_any_more_add"));
                case MISSING -> {
                    if (!isLeftOut(original)) {
                        found(
                                Messages.text(
                                        "store.the_original_of_is_missing", original.fileName()),
                                "evidence_media, SHA-256 " + original.sha256(),
                                Messages.text("store.add_the_file_again_or_open"));
                    }
                }
            }
        }

        /// Who gets changes only has it already.
        private boolean isLeftOut(Original original) throws SQLException {
            return Sql.text(
                            connection,
                            "SELECT 1 FROM amnok_setting WHERE name = ?",
                            "left_out." + original.sha256())
                    .isPresent();
        }

        private void sightings() throws SQLException {
            var orphans = Sql.number(connection, OF_NO_SIGHTING);
            if (orphans > 0) {
                found(
                        Messages.text("store.evidence_that_belongs_to_no", orphans),
                        "evidence",
                        Messages.text("store.give_it_a_sightings_uuid_with"));
            }
        }

        private void found(String what, String where, String remedy) {
            problems.add(new Problem(what, file + ", " + where, remedy));
        }
    }
}
