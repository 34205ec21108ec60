package org.amnok.store.bulk;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.amnok.domain.ProblemException;
import org.amnok.domain.UuidText;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.SightingFeed;
import org.amnok.domain.project.Signature;
import org.amnok.sqlite.PackedTreeTable;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;
import org.amnok.store.chain.HistoryHead;
import org.amnok.store.history.BatchJson;
import org.amnok.store.history.HistoryBatches;
import org.amnok.store.index.PersistedIndex;
import org.amnok.store.record.RecordCodec;
import org.amnok.store.schema.LayerRegister;
import org.amnok.store.schema.UuidSet;
import org.amnok.store.sqlite.SqlWork;
import org.amnok.store.sqlite.SqliteFile;
import org.amnok.store.sqlite.SuspendedIndexes;
import org.amnok.store.sqlite.Transaction;
import org.amnok.store.text.TextLoad;

/// Brings many sightings in as one edit, takes them back and brings them again; each in one
/// transaction, so that a process that dies in between leaves the project as it was.
///
/// @param history how it keeps them
public record SightingImports(
        Connection connection, Statements statements, HistoryBatches history, RecordCodec codec) {
    /// Brings in what the project has not.
    ///
    /// @param label of the edit
    /// @param isAlone true when nobody reads the file until it is closed
    /// @return the edit by which it can be taken back; empty when nothing was new
    public Optional<Edit.Import> add(
            SightingFeed feed, String label, Signature signature, boolean isAlone)
            throws SQLException {
        if (isAlone) {
            SqliteFile.endWal(connection);
        }
        return withoutForeignKeys(
                () -> {
                    var fid = SightingBulkInsert.next(connection, "sighting");
                    try (var load = new SightingBulkInsert(connection, statements);
                            var reading = new ImportReading(feed, known(), fid)) {
                        return added(load, fid, reading, label, signature);
                    }
                },
                Optional::isPresent);
    }

    private Optional<Edit.Import> added(
            SightingBulkInsert load,
            long first,
            ImportReading reading,
            String label,
            Signature signature)
            throws SQLException {
        var begin = HistoryHead.toContinue(statements);
        var head = begin;
        var fid = first;
        for (var batch = reading.next(); batch.isPresent(); batch = reading.next()) {
            var rows = batch.get().sightings().rows();
            load.put(fid, batch.get());
            var text = batch.get().history();
            head = history.added(head, label, signature, fid, fid + rows - 1, text);
            fid += rows;
        }
        load.finish();
        if (load.added() == 0) {
            return Optional.empty();
        }
        head.keep(statements);
        return Optional.of(
                new Edit.Import(label, begin.number() + 1, head.number(), load.added(), false));
    }

    private UuidSet known() throws SQLException {
        var known = new UuidSet();
        statements.each(
                "SELECT uuid FROM sighting",
                rows -> UuidText.read(rows.getString(1)).ifPresent(known::add));
        return known;
    }

    /// Takes an import back, or does it again.
    public void perform(Edit.Import edit, Signature signature) throws SQLException {
        withoutForeignKeys(
                () -> {
                    var entries = history.between(edit.first(), edit.last());
                    if (entries.isEmpty()) {
                        throw ProblemException.ofTexts(
                                "store.the_history_has_no_such_import",
                                "domain.check_the_project_and_compare");
                    }
                    if (edit.isUndone()) {
                        new SightingBulkDelete(connection, statements)
                                .delete(entries.getFirst().first(), entries.getLast().last());
                    } else {
                        addAgain(entries);
                    }
                    var head = HistoryHead.toContinue(statements);
                    for (var entry : entries) {
                        head =
                                history.turned(
                                        head, edit.label(), signature, entry, edit.isUndone());
                    }
                    head.keep(statements);
                    return edit;
                },
                _ -> true);
    }

    private void addAgain(List<HistoryBatches.Entry> entries) throws SQLException {
        try (var load = new SightingBulkInsert(connection, statements)) {
            for (var entry : entries) {
                load.put(entry.first(), batch(entry.first(), records(entry)));
            }
            load.finish();
        }
    }

    private SightingBatch batch(long firstFid, List<Map<String, Object>> records)
            throws SQLException {
        var filling = new SightingBatch.Filling(firstFid);
        for (var cells : records) {
            filling.add(codec.sighting(cells));
        }
        return filling.done();
    }

    /// Records as the history keeps those that came in together.
    public byte[] written(List<Map<String, Object>> records) throws SQLException {
        return batch(0, records).history();
    }

    private List<Map<String, Object>> records(HistoryBatches.Entry entry) throws SQLException {
        try {
            return BatchJson.read(history.records(entry.number()));
        } catch (IOException e) {
            throw new ProblemException(
                    ProblemException.ofTexts(
                                    "store.an_entry_cannot_be_read",
                                    "domain.check_the_project_and_compare",
                                    entry.number())
                            .problem(),
                    e);
        }
    }

    /// Of a count, SQLite would look up the sighting that it belongs to.
    private <T> T withoutForeignKeys(SqlWork<T> work, Predicate<T> isWorth) throws SQLException {
        Sql.execute(connection, "PRAGMA foreign_keys=OFF; PRAGMA cache_size=-8000;");
        try {
            return Transaction.ALONE.run(connection, work, isWorth);
        } finally {
            Sql.execute(connection, "PRAGMA foreign_keys=ON; PRAGMA cache_size=-2000;");
        }
    }

    /// Takes many sightings out of the tables at once. Within a transaction with foreign keys off.
    private record SightingBulkDelete(Connection connection, Statements statements) {
        private static final List<String> TRIGGERS =
                List.of(
                        "sighting_takes_its_counts",
                        "rtree_sighting_geom_delete",
                        "amnok_text_delete",
                        "amnok_index_sighting_delete",
                        "amnok_index_count_delete");

        /// Removing a row from the full text costs about as much as inserting this many.
        private static final int WORTH_REBUILDING = 20;

        /// Deletes the sightings with fids from one to another.
        void delete(long first, long last) throws SQLException {
            var all = Sql.number(connection, "SELECT count(*) FROM sighting");
            if (all > (last - first + 1) * (1 + WORTH_REBUILDING)) {
                deleteRows(first, last);
            } else {
                var taken = new SuspendedIndexes(connection);
                taken.take("trigger", TRIGGERS);
                deleteRows(first, last);
                try (var tree = new PackedTreeTable(connection, "rtree_sighting_geom")) {
                    tree.addOthers(first, last);
                    tree.finish();
                }
                new TextLoad(connection).rebuild();
                taken.putBack();
            }
            LayerRegister.changed(statements, "sighting");
            LayerRegister.changed(statements, "sighting_count");
        }

        private void deleteRows(long first, long last) throws SQLException {
            statements.update(
                    "DELETE FROM sighting_count WHERE sighting_fid BETWEEN ? AND ?", first, last);
            statements.update("DELETE FROM sighting WHERE fid BETWEEN ? AND ?", first, last);
            statements.update(
                    "DELETE FROM amnok_index WHERE number BETWEEN ? AND ?",
                    PersistedIndex.number(first),
                    PersistedIndex.number(last));
        }
    }
}
