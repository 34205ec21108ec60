package org.amnok.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.Signature;

/// Entries of the history for sightings that came in together: one for some thousand of them.
///
/// Their kind is `import`. `record` names the rows of the table, `FIRST-LAST`; `after` has the
/// records in the form of [BatchJson]. When they are taken back, another entry of these rows has in
/// `before`, when they come again in `after`, `{"entry":N}`: what they were stands in entry N.
final class HistoryBatches {
    static final String KIND = "import";
    private static final String LAYER = "sighting";

    private final Statements statements;
    private final HistoryRows history;

    HistoryBatches(Statements statements, HistoryRows history) {
        this.statements = statements;
        this.history = history;
    }

    /// One such entry that has records.
    ///
    /// @param number of the entry
    /// @param first fid of the rows
    /// @param last fid of the rows
    record Entry(long number, long first, long last) {
        private static Entry of(long number, String record) {
            var dash = record.indexOf('-');
            return new Entry(
                    number,
                    Long.parseLong(record.substring(0, dash)),
                    Long.parseLong(record.substring(dash + 1)));
        }

        String record() {
            return first + "-" + last;
        }
    }

    /// Writes down what came in; the caller keeps the head.
    ///
    /// @param first fid of the rows
    /// @param last fid of the rows
    HistoryHead added(
            HistoryHead head,
            String label,
            Signature signature,
            long first,
            long last,
            String records)
            throws SQLException {
        return history.append(
                signature, head, label, KIND, LAYER, first + "-" + last, null, records);
    }

    /// Writes down that what an entry has was taken back, or came again; the caller keeps the head.
    HistoryHead turned(
            HistoryHead head, String label, Signature signature, Entry entry, boolean isUndone)
            throws SQLException {
        var reference = "{\"entry\":" + entry.number() + "}";
        return history.append(
                signature,
                head,
                label,
                KIND,
                LAYER,
                entry.record(),
                isUndone ? reference : null,
                isUndone ? null : reference);
    }

    /// The entries from one to another that have records.
    List<Entry> between(long first, long last) throws SQLException {
        var select =
                statements.get(
                        "SELECT number, record FROM amnok_history WHERE number BETWEEN ? AND ?"
                                + " AND kind = 'import' AND turn = 'done' ORDER BY number");
        Sql.bind(select, first, last);
        var entries = new ArrayList<Entry>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                entries.add(Entry.of(rows.getLong(1), rows.getString(2)));
            }
        }
        return entries;
    }

    /// The records of an entry, in the form of [BatchJson].
    String records(long entry) throws SQLException {
        var select = statements.get("SELECT after FROM amnok_history WHERE number = ?");
        Sql.bind(select, entry);
        try (var row = select.executeQuery()) {
            var text = row.next() ? row.getString(1) : null;
            return text == null ? "" : text;
        }
    }
}
