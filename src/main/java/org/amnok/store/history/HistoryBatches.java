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
import org.amnok.sqlite.Statements;
import org.amnok.store.chain.ChainRows;
import org.amnok.store.chain.HistoryHead;
import org.jspecify.annotations.Nullable;

/// Entries of the history for sightings that came in together: one for some thousand of them.
///
/// Their kind is `import`. `record` names the rows of the table, `FIRST-LAST`; `after` has the
/// records in the form of [BatchJson]. When they are taken back, another entry of these rows, of
/// kind `import-undone`, has in `before` `{"entry":N}`: what they were stands in entry N; when they
/// come again, one of kind `import-redone` has it in `after`. An `import` that has it in `before`
/// is what is left of entry N, of which records were taken out for good.
public record HistoryBatches(Statements statements, HistoryRows history) {
    private static final String ADDED = "import";
    private static final String TAKEN_BACK = "import-undone";
    private static final String ADDED_AGAIN = "import-redone";
    private static final Pattern ROWS = Pattern.compile("([0-9]{1,18})-([0-9]{1,18})");
    private static final Pattern REFERENCE = Pattern.compile("\\{\"entry\":([0-9]{1,18})\\}");
    private static final String LAYER = "sighting";

    /// True when an entry of this kind is one of these.
    static boolean isOne(String kind) {
        return kind.startsWith(ADDED);
    }

    /// True when an entry of this kind has records.
    public static boolean hasRecords(@Nullable String kind) {
        return ADDED.equals(kind);
    }

    /// True when the newest entry of the rows says that they were taken back.
    public boolean areTakenBack(Entry entry) throws SQLException {
        var newest =
                statements.text(
                        "SELECT kind FROM amnok_history WHERE record = ?"
                                + " ORDER BY number DESC LIMIT 1",
                        entry.record());
        return newest.filter(TAKEN_BACK::equals).isPresent();
    }

    /// What people are shown of such an entry: how many it is of, not which.
    static HistoryEntry withProblems(
            long number, Signature signature, String label, String kind, String record) {
        var rows = entry(number, record, null);
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
    /// @param origin of the entry that had them first; itself, unless some were taken out for good
    /// @param first fid of the rows
    /// @param last fid of the rows
    public record Entry(long number, long origin, long first, long last) {
        /// What names the first entry of them.
        public String reference() {
            return HistoryBatches.reference(origin);
        }

        String record() {
            return first + "-" + last;
        }
    }

    /// No rows when the texts, which anybody may have written, name none.
    public static Entry entry(long number, @Nullable String record, @Nullable String before) {
        var rows = ROWS.matcher(record == null ? "" : record);
        var reference = REFERENCE.matcher(before == null ? "" : before);
        var origin = reference.matches() ? Long.parseLong(reference.group(1)) : number;
        return rows.matches()
                ? new Entry(
                        number,
                        origin,
                        Long.parseLong(rows.group(1)),
                        Long.parseLong(rows.group(2)))
                : new Entry(number, origin, 1, 0);
    }

    /// The entry that a reference names; empty when the text is none.
    public static Optional<Long> referenced(String text) {
        var reference = REFERENCE.matcher(text);
        return reference.matches()
                ? Optional.of(Long.valueOf(reference.group(1)))
                : Optional.empty();
    }

    private static String reference(long number) {
        return "{\"entry\":" + number + "}";
    }

    /// What says that the records of another entry were taken back, as was said of this one.
    ///
    /// @param like fields of this one
    public List<byte @Nullable []> takenBack(
            List<byte @Nullable []> like, Entry entry, long number) {
        var fields = new ArrayList<byte @Nullable []>(like.subList(0, 4));
        fields.addAll(ChainRows.utf8(TAKEN_BACK, LAYER, entry.record(), reference(number), null));
        return fields;
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
        var reference = reference(entry.number());
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
        return statements.all(
                "SELECT number, record, before FROM amnok_history WHERE number BETWEEN ?"
                        + " AND ? AND kind = 'import' ORDER BY number",
                rows -> entry(rows.getLong(1), rows.getString(2), rows.getString(3)),
                first,
                last);
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
        var fids = statements.numbers("SELECT fid FROM sighting WHERE uuid = ?", record.toString());
        var fid = fids.length == 0 ? -1 : fids[0];
        for (var entry : between(1, below - 1)) {
            if (entry.first() <= fid && fid <= entry.last()) {
                return origin(record, entry);
            }
        }
        return Optional.empty();
    }

    private Optional<HistoryEntry> origin(UUID record, Entry entry) throws SQLException {
        var told =
                statements
                        .first(
                                HistoryRows.SELECT + "WHERE number = ?",
                                HistoryRows::entry,
                                entry.number())
                        .orElse(null);
        return told == null
                ? Optional.empty()
                : cells(record, entry)
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
        return statements
                .text("SELECT after FROM amnok_history WHERE number = ?", entry)
                .orElse("");
    }
}
