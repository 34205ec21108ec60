package org.amnok.store.history;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.domain.project.Signature;
import org.amnok.store.chain.ChainRows;
import org.amnok.store.chain.HistoryHead;
import org.amnok.store.sqlite.Sql;
import org.amnok.store.sqlite.Statements;

/// Entries of the history for sightings that came in together: one for some thousand of them.
///
/// Their kind is `import`. `record` names the rows of the table, `FIRST-LAST`; `after` has the
/// records in the form of [BatchJson]. When they are taken back, another entry of these rows, of
/// kind `import-undone`, has in `before` `{"entry":N}`: what they were stands in entry N; when they
/// come again, one of kind `import-redone` has it in `after`.
public final class HistoryBatches {
    private static final String ADDED = "import";
    private static final String TAKEN_BACK = "import-undone";
    private static final String ADDED_AGAIN = "import-redone";
    private static final Pattern ROWS = Pattern.compile("([0-9]{1,18})-([0-9]{1,18})");
    private static final String LAYER = "sighting";

    private final Statements statements;
    private final HistoryRows history;

    public HistoryBatches(Statements statements, HistoryRows history) {
        this.statements = statements;
        this.history = history;
    }

    /// True when an entry of this kind is one of these.
    static boolean isOne(String kind) {
        return kind.startsWith(ADDED);
    }

    /// True when the newest entry of the rows says that they were taken back.
    boolean areTakenBack(Entry entry) throws SQLException {
        var select =
                statements.get(
                        "SELECT kind FROM amnok_history WHERE record = ?"
                                + " ORDER BY number DESC LIMIT 1");
        Sql.bind(select, entry.record());
        try (var row = select.executeQuery()) {
            return row.next() && TAKEN_BACK.equals(row.getString(1));
        }
    }

    /// What people are shown of such an entry: how many it is of, not which.
    static HistoryEntry withProblems(
            long number, Signature signature, String label, String kind, String record) {
        var rows = Entry.of(number, record);
        var count = rows.last() - rows.first() + 1;
        return new HistoryEntry(
                number,
                signature,
                label,
                kind.equals(TAKEN_BACK) ? HistoryEntry.Kind.DELETE : HistoryEntry.Kind.ADD,
                LAYER,
                HistoryRows.NOBODY,
                count == 1 ? "1 sighting" : "%,d sightings".formatted(count),
                List.of());
    }

    /// One such entry that has records.
    ///
    /// @param number of the entry
    /// @param first fid of the rows
    /// @param last fid of the rows
    public record Entry(long number, long first, long last) {
        /// No rows when the text, which anybody may have written, names none.
        private static Entry of(long number, String record) {
            var match = ROWS.matcher(record);
            return match.matches()
                    ? new Entry(
                            number, Long.parseLong(match.group(1)), Long.parseLong(match.group(2)))
                    : new Entry(number, 1, 0);
        }

        String record() {
            return first + "-" + last;
        }
    }

    /// Writes down what came in; the caller keeps the head.
    ///
    /// @param first fid of the rows
    /// @param last fid of the rows
    /// @param records in the form of [BatchJson]
    public HistoryHead added(
            HistoryHead head,
            String label,
            Signature signature,
            long first,
            long last,
            byte[] records)
            throws SQLException {
        var rest = ChainRows.utf8(label, ADDED, LAYER, first + "-" + last, null);
        rest.add(records);
        return history.append(signature, head, rest);
    }

    /// Writes down that what an entry has was taken back, or came again; the caller keeps the head.
    public HistoryHead turned(
            HistoryHead head, String label, Signature signature, Entry entry, boolean isUndone)
            throws SQLException {
        var reference = "{\"entry\":" + entry.number() + "}";
        return history.append(
                signature,
                head,
                label,
                isUndone ? TAKEN_BACK : ADDED_AGAIN,
                LAYER,
                entry.record(),
                isUndone ? reference : null,
                isUndone ? null : reference);
    }

    /// The entries from one to another that have records.
    public List<Entry> between(long first, long last) throws SQLException {
        var select =
                statements.get(
                        "SELECT number, record FROM amnok_history WHERE number BETWEEN ? AND ?"
                                + " AND kind = 'import' ORDER BY number");
        Sql.bind(select, first, last);
        var entries = new ArrayList<Entry>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                entries.add(Entry.of(rows.getLong(1), rows.getString(2)));
            }
        }
        return entries;
    }

    /// What became of a record, and last that it came in with others, if it did and is there.
    ///
    /// @param found entries of its own, the newest first
    /// @param below only entries with a smaller number
    /// @param most how many at most
    public List<HistoryEntry> withOrigin(
            List<HistoryEntry> found, UUID record, long below, int most) throws SQLException {
        var origin = found.size() < most ? origin(record, below) : Optional.<HistoryEntry>empty();
        if (origin.isEmpty()) {
            return found;
        }
        var all = new ArrayList<>(found);
        all.add(origin.get());
        return all;
    }

    private Optional<HistoryEntry> origin(UUID record, long below) throws SQLException {
        var select = statements.get("SELECT fid FROM sighting WHERE uuid = ?");
        Sql.bind(select, record.toString());
        try (var row = select.executeQuery()) {
            var fid = row.next() ? row.getLong(1) : -1;
            for (var entry : between(1, below - 1)) {
                if (entry.first() <= fid && fid <= entry.last()) {
                    return origin(record, entry);
                }
            }
            return Optional.empty();
        }
    }

    private Optional<HistoryEntry> origin(UUID record, Entry entry) throws SQLException {
        var select = statements.get(HistoryRows.SELECT + "WHERE number = ?");
        Sql.bind(select, entry.number());
        try (var row = select.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            var told = HistoryRows.entry(row);
            return cells(record, entry)
                    .map(
                            cells ->
                                    new HistoryEntry(
                                            entry.number(),
                                            told.signature(),
                                            told.label(),
                                            HistoryEntry.Kind.ADD,
                                            LAYER,
                                            record,
                                            HistoryRows.name(cells),
                                            FieldChanges.between(Map.of(), cells)));
        }
    }

    private Optional<Map<String, Object>> cells(UUID record, Entry entry) throws SQLException {
        try {
            var uuid = record.toString();
            return BatchJson.read(records(entry.number())).stream()
                    .filter(cells -> uuid.equals(cells.get("uuid")))
                    .findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// The records of an entry, in the form of [BatchJson].
    public String records(long entry) throws SQLException {
        var select = statements.get("SELECT after FROM amnok_history WHERE number = ?");
        Sql.bind(select, entry);
        try (var row = select.executeQuery()) {
            var text = row.next() ? row.getString(1) : null;
            return text == null ? "" : text;
        }
    }
}
