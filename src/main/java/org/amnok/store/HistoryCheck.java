package org.amnok.store;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.domain.Problem;
import org.amnok.domain.UuidText;
import org.amnok.domain.record.Recorded;
import org.amnok.geo.border.BorderGeography;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;
import org.amnok.store.chain.ChainCheck;
import org.amnok.store.chain.HistoryHead;
import org.amnok.store.chain.SignedEnds;
import org.amnok.store.history.HistoryBatchCheck;
import org.amnok.store.history.HistoryBatches;
import org.amnok.store.history.HistoryReport;
import org.amnok.store.history.HistoryRows;
import org.amnok.store.record.RecordCodec;
import org.amnok.store.schema.SideFileMark;
import org.amnok.store.sqlite.Transaction;
import org.amnok.store.stamp.StampedEnds;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Looks whether a project's history is whole, and whether the records are as it says they are.
/// Changes nothing.
final class HistoryCheck {
    /// The newest entry of each record.
    private static final String NEWEST =
            """
            SELECT layer, record, after, max(number) FROM amnok_history GROUP BY record""";

    private final Statements statements;
    private final ProjectTables tables;
    private final RecordCodec codec;
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    private HistoryCheck(Statements statements, ProjectTables tables) {
        this.statements = statements;
        this.tables = tables;
        codec = tables.codec();
    }

    /// @param remembered number and hash that a person noted down earlier; null when nothing
    /// @param trusted certificates of authorities that gave time stamps; empty for those that are
    ///   kept
    static HistoryReport report(
            Path path, @Nullable HistoryHead remembered, List<X509Certificate> trusted)
            throws SQLException, IOException {
        var opened = ProjectFile.forReading(path);
        try (var connection = opened.connection()) {
            return report(connection, opened.file(), remembered, trusted);
        }
    }

    private static HistoryReport report(
            Connection connection,
            Path file,
            @Nullable HistoryHead remembered,
            List<X509Certificate> trusted)
            throws SQLException {
        try (var statements = new Statements(connection);
                var tables = new ProjectTables(connection, BorderGeography::none)) {
            return Transaction.READ.run(
                    connection,
                    () -> {
                        var ends = Ends.of(connection, statements, file, remembered, trusted);
                        return new HistoryReport(
                                ends.end.number(),
                                ends.end.text(),
                                ends.problems,
                                new HistoryCheck(statements, tables).outside(),
                                ends.signatures,
                                ends.end.number() == 0 && hasSightings(connection));
                    });
        }
    }

    /// Where the chain of a project's history is broken. The records are not looked at.
    static List<Problem> breaks(Connection connection, Path file) throws SQLException {
        try (var statements = new Statements(connection)) {
            return Transaction.READ.run(
                    connection,
                    () -> Ends.of(connection, statements, file, null, List.of()).problems);
        }
    }

    /// What the chain, its signatures and its time stamps say.
    private record Ends(HistoryHead end, List<Problem> problems, List<String> signatures) {
        static Ends of(
                Connection connection,
                Statements statements,
                Path file,
                @Nullable HistoryHead remembered,
                List<X509Certificate> trusted)
                throws SQLException {
            var chain = new ChainCheck(file, statements, remembered);
            var lost = SideFileMark.lost(connection, file);
            var broken = chain.firstBreak();
            var signed = new SignedEnds(statements, file);
            signed.check(chain.end());
            var stamped = new StampedEnds(statements, file, trusted);
            stamped.check();
            var problems =
                    Stream.of(
                                    broken.stream(),
                                    signed.problems().stream(),
                                    stamped.problems().stream(),
                                    lost.stream())
                            .flatMap(some -> some)
                            .toList();
            return new Ends(chain.end(), problems, joined(signed.told(), stamped.told()));
        }
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static boolean hasSightings(Connection connection) throws SQLException {
        return Sql.number(connection, "SELECT EXISTS (SELECT 1 FROM sighting)") > 0;
    }

    private List<String> outside() throws SQLException {
        statements.each(
                NEWEST, rows -> compare(rows.getString(1), rows.getString(2), rows.getString(3)));
        var batches =
                new HistoryBatchCheck(
                        statements,
                        new HistoryBatches(statements, new HistoryRows(statements, codec)),
                        codec);
        batches.compare(what -> count("sighting", what));
        var notes = new ArrayList<String>();
        counts.forEach((what, count) -> notes.add(what + ": " + count));
        var unknown = batches.unknown();
        if (unknown > 0) {
            notes.add(Messages.text("store.sightings_older_than_the", unknown));
        }
        return notes;
    }

    private void compare(String layer, String record, @Nullable String json) throws SQLException {
        var uuid = UuidText.read(record).orElse(null);
        if (uuid == null) {
            return;
        }
        var is = tables.find(layer, uuid);
        var said = json == null ? Optional.<Recorded>empty() : codec.read(layer, uuid, json);
        if (json != null && said.isEmpty() || is.equals(said)) {
            return;
        }
        count(
                layer,
                is.isEmpty()
                        ? "deleted"
                        : said.isEmpty() ? Messages.text("store.brought_back") : "changed");
    }

    private void count(String layer, String what) {
        counts.merge(
                Messages.text("store.records_in_the_layer_by_another", layer, what),
                1,
                Integer::sum);
    }
}
