package org.amnok.store.expunge;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.field.RecordWords;
import org.amnok.domain.project.Removal;
import org.amnok.domain.project.Removed;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;
import org.amnok.store.chain.ChainRows;
import org.amnok.store.chain.Removals;
import org.amnok.store.record.RecordJson;
import org.amnok.store.record.SightingColumns;
import org.amnok.store.schema.Schema;
import org.amnok.store.share.GoneForGood;
import org.amnok.store.sqlite.SuspendedIndexes;
import org.amnok.store.sqlite.Transaction;
import org.amnok.words.Messages;

/// Takes records out of a project for good, over a connection that nobody else reads beside.
///
/// All of it is one transaction. Afterwards the file is written anew ([Rewriting]), since deleted
/// bytes stay in what a page has free; what a program that died in between left is finished when
/// the project is next opened for writing.
public record Expunging(Connection connection, Statements statements, OthersTold others) {
    /// @throws ProblemException when neither the tables nor the history know one of the records
    /// @throws java.util.concurrent.CancellationException when the watch ends it: then nothing is
    ///   changed
    public Removed remove(Removal removal, Progress watch) throws SQLException {
        return Transaction.ALONE.run(connection, () -> removed(removal, watch));
    }

    private Removed removed(Removal removal, Progress watch) throws SQLException {
        var gone = GoneRecords.of(connection, statements, removal);
        var rows = new GoneRows(connection, statements, gone);
        var guard = new SuspendedIndexes(connection);
        guard.take("trigger", List.of(Schema.HISTORY_GUARD));
        rows.nameThem();
        var history = new EmptiedHistory(statements, gone, others, others.imports().history());
        history.emptyRecords(watch);
        requireKnown(removal, gone);
        rows.delete(watch);
        rows.takeOffPages();
        history.emptyNames();
        watch.requireGoingOn();
        watch.keeping();
        var removed = counted(removal, gone, history, rows);
        enter(removal, removed, history, gone);
        guard.putBack();
        Rewriting.demand(connection);
        Sql.execute(connection, "DROP TABLE temp.gone");
        return removed;
    }

    private static void requireKnown(Removal removal, GoneRecords gone) {
        var unknown =
                Stream.concat(removal.sightings().stream(), removal.sources().stream())
                        .filter(uuid -> !gone.isSeen(uuid))
                        .toList();
        if (!unknown.isEmpty()) {
            throw ProblemException.ofTexts(
                    "expunge.there_is_no_such_record",
                    "expunge.look_in_the_project_and_its_history",
                    unknown.getFirst());
        }
    }

    private Removed counted(
            Removal removal, GoneRecords gone, EmptiedHistory history, GoneRows rows)
            throws SQLException {
        return new Removed(
                removal.sightings().size(),
                removal.sources().size(),
                rows.deleted("evidence"),
                rows.deletedOthers(),
                history.emptied().count(),
                new Mentions(connection).of(gone.names()));
    }

    /// What stays of it: that something was removed, when, by whom and why.
    private void enter(Removal removal, Removed removed, EmptiedHistory history, GoneRecords gone)
            throws SQLException {
        var cells = new LinkedHashMap<String, Object>();
        cells.put("reason", removal.reason());
        cells.put("sightings", removed.sightings());
        cells.put("sources", removed.sources());
        cells.put("evidence", removed.evidence());
        cells.put("others", removed.others());
        cells.values().removeIf(count -> count.equals(0));
        cells.put("entries", history.emptied().text());
        if (!history.restated().isEmpty()) {
            cells.put("told_anew", history.restated().text());
        }
        cells.put(Removals.GONE, GoneForGood.keep(statements, gone.all()));
        var signature = others.signature();
        new ChainRows(statements)
                .append(
                        history.head(),
                        ChainRows.utf8(
                                SightingColumns.instantText(signature.time()),
                                signature.author(),
                                signature.turn().code(),
                                "expunge",
                                Removals.KIND,
                                "amnok_history",
                                "",
                                null,
                                RecordJson.write(cells)))
                .keep(statements);
    }

    /// Looks where the names of records that are gone still stand: in what others are called and
    /// what was written of them, which a person must read.
    private record Mentions(Connection connection) {
        /// More names are not looked for, and not told.
        private static final int MOST_NAMES = 20;

        /// Tables in which people write.
        private static final List<String> WRITTEN =
                List.of(
                        "sighting",
                        "site",
                        "camera",
                        "look",
                        "evidence",
                        "picture_note",
                        "source",
                        "amnok_filter",
                        "amnok_policy",
                        "amnok_layout",
                        "amnok_base",
                        "amnok_merged",
                        "amnok_setting",
                        "amnok_history");

        /// For example "“Ford at Hyesan”: sighting, 3".
        List<String> of(Iterable<String> names) throws SQLException {
            var found = new ArrayList<String>();
            var left = MOST_NAMES;
            for (var name : names) {
                if (left-- == 0) {
                    break;
                }
                for (var table : WRITTEN) {
                    var count = count(table, name);
                    if (count > 0) {
                        found.add(
                                Messages.text(
                                        "expunge.still_named",
                                        name,
                                        RecordWords.kind(table),
                                        count));
                    }
                }
            }
            return found;
        }

        private long count(String table, String name) throws SQLException {
            var columns =
                    Sql.texts(
                                    connection,
                                    "SELECT name FROM pragma_table_info('"
                                            + table
                                            + "') WHERE type LIKE 'TEXT%'")
                            .stream()
                            .map(column -> "coalesce(\"" + column + "\", '')")
                            .collect(Collectors.joining(" || char(10) || "));
            return Long.parseLong(
                    Sql.text(
                                    connection,
                                    "SELECT count(*) FROM %s WHERE instr(%s, ?) > 0"
                                            .formatted(table, columns),
                                    name)
                            .orElse("0"));
        }
    }
}
