package org.amnok.store.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.amnok.domain.Progress;
import org.amnok.domain.Secret;
import org.amnok.domain.UuidText;
import org.amnok.domain.date.IsoText;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.domain.project.Signature;
import org.amnok.domain.project.Version;
import org.amnok.domain.record.Recorded;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;
import org.amnok.store.chain.ChainRows;
import org.amnok.store.chain.HistoryHead;
import org.amnok.store.chain.Removals;
import org.amnok.store.record.RecordCodec;
import org.amnok.store.record.RecordJson;
import org.amnok.store.record.SightingColumns;
import org.amnok.store.schema.EditSteps;
import org.amnok.store.sqlite.Codes;
import org.amnok.store.sqlite.ReadConnection;
import org.jspecify.annotations.Nullable;

/// The table `amnok_history`: every edit of every record, each row chained to the one before it.
public final class HistoryRows {
    private static final Codes<Signature.Turn> TURNS = new Codes<>(Signature.Turn.values());
    private static final Codes<HistoryEntry.Kind> KINDS = new Codes<>(HistoryEntry.Kind.values());

    /// What [#entry] reads; conditions follow.
    static final String SELECT =
            """
            SELECT number, time, author, turn, label, kind, layer, record, before,
              CASE WHEN kind <> 'import' THEN after END
            FROM amnok_history\s""";

    private static final String OF_RECORD =
            SELECT + "WHERE record = ? AND number < ? ORDER BY number DESC LIMIT ?";
    private static final List<String> NAMES =
            List.of("title", "code", "name_en", "name_ko", "name_zh", "file_name", "name");
    private static final String ONE =
            "SELECT layer, record, after FROM amnok_history WHERE number = ?";

    private static final String RELEASES =
            "SELECT after FROM amnok_history WHERE layer = '"
                    + ReleaseRecord.LAYER
                    + "' ORDER BY number DESC";

    /// The label of the edit that brings the sites of the base map.
    public static final String SITES_OF_NEW_PROJECT = "sites of a new project";

    /// So many rows of an edit are made ready at once.
    private static final int AT_ONCE = 200;

    static final UUID NOBODY = new UUID(0, 0);

    private final Statements statements;
    private final RecordCodec codec;
    private final ChainRows chain;

    public HistoryRows(Statements statements, RecordCodec codec) {
        this.statements = statements;
        this.codec = codec;
        chain = new ChainRows(statements);
    }

    /// Writes what an edit does, one row a record. Within the transaction of the edit.
    public void append(Edit edit, Signature signature) throws SQLException {
        append(edit, signature, new EditSteps(edit, Progress.NONE));
    }

    /// Likewise, counting the rows.
    public void append(Edit edit, Signature signature, EditSteps steps) throws SQLException {
        var versions = Version.of(edit);
        if (versions.isEmpty()) {
            return;
        }
        var head = HistoryHead.toContinue(statements);
        var isUndo = signature.turn() == Signature.Turn.UNDONE;
        var label = isUndo ? edit.inverse().label() : edit.label(); // as what was done is called
        var ahead = texts(versions, 0, label);
        for (int from = 0; from < versions.size(); from += AT_ONCE) {
            var rows = ReadConnection.joined(ahead);
            ahead = texts(versions, from + AT_ONCE, label);
            for (var row : rows) {
                steps.next();
                head = append(signature, head, row);
            }
        }
        head.keep(statements);
    }

    /// What some rows hold, of many made on another thread while those before them are written.
    private CompletableFuture<List<List<byte @Nullable []>>> texts(
            List<Version> versions, int from, String label) {
        if (from >= versions.size()) {
            return CompletableFuture.completedFuture(List.of());
        }
        var some = versions.subList(from, Math.min(versions.size(), from + AT_ONCE));
        Supplier<List<List<byte @Nullable []>>> made =
                () -> some.stream().map(version -> texts(version, label)).toList();
        return versions.size() > AT_ONCE
                ? CompletableFuture.supplyAsync(made)
                : CompletableFuture.completedFuture(made.get());
    }

    private List<byte @Nullable []> texts(Version version, String label) {
        var texts =
                ChainRows.utf8(
                        label,
                        kind(version).code(),
                        codec.layer(version.either()),
                        version.uuid().toString());
        texts.add(json(version.before()));
        texts.add(json(version.after()));
        return texts;
    }

    /// Writes down what leaves this machine, or what became of it. Within a transaction.
    ///
    /// @param outcome empty before it leaves
    public void append(ReleaseRecord release, String outcome, Signature signature)
            throws SQLException {
        var cells = release.cells();
        var before = outcome.isEmpty() ? null : RecordJson.write(cells);
        if (before != null) {
            cells.put("outcome", outcome);
        }
        append(
                        signature,
                        HistoryHead.toContinue(statements),
                        "release",
                        (before == null ? HistoryEntry.Kind.ADD : HistoryEntry.Kind.CHANGE).code(),
                        ReleaseRecord.LAYER,
                        release.uuid().toString(),
                        before,
                        RecordJson.write(cells))
                .keep(statements);
    }

    /// The secrets of the releases' identifiers, each once, the newest first.
    public List<Secret> releases() throws SQLException {
        var secrets = new LinkedHashSet<Secret>();
        statements.each(
                RELEASES,
                rows -> {
                    var kept =
                            RecordJson.readable(rows.getString(1)).get(ReleaseRecord.IDENTIFIERS);
                    if (kept instanceof String digits && Secret.isHex(digits)) {
                        secrets.add(Secret.ofHex(digits));
                    }
                });
        return List.copyOf(secrets);
    }

    /// Writes one row; the caller keeps the head that it answers.
    ///
    /// @param rest label, kind, layer, record, before, after
    public HistoryHead append(Signature signature, HistoryHead head, @Nullable String... rest)
            throws SQLException {
        return append(signature, head, ChainRows.utf8(rest));
    }

    /// Likewise.
    ///
    /// @param rest label, kind, layer, record, before, after, in UTF-8
    public HistoryHead append(Signature signature, HistoryHead head, List<byte @Nullable []> rest)
            throws SQLException {
        var texts =
                ChainRows.utf8(
                        SightingColumns.instantText(signature.time()),
                        signature.author(),
                        signature.turn().code());
        texts.addAll(rest);
        return chain.append(head, texts);
    }

    private static HistoryEntry.Kind kind(Version version) {
        if (version.before() == null) {
            return HistoryEntry.Kind.ADD;
        }
        return version.after() == null ? HistoryEntry.Kind.DELETE : HistoryEntry.Kind.CHANGE;
    }

    private byte @Nullable [] json(@Nullable Recorded recorded) {
        return recorded == null ? null : codec.utf8(recorded);
    }

    /// What became of a record, the newest first.
    ///
    /// @param below only entries with a smaller number
    /// @param most how many at most
    public List<HistoryEntry> of(UUID record, long below, int most) throws SQLException {
        return statements.all(OF_RECORD, HistoryRows::entry, record.toString(), below, most);
    }

    /// A row of [#SELECT].
    static HistoryEntry entry(ResultSet row) throws SQLException {
        var before = shown(row.getString(9));
        var after = shown(row.getString(10));
        var signature =
                new Signature(
                        Sql.text(row, 3),
                        instant(Sql.text(row, 2)),
                        TURNS.read(Sql.text(row, 4)).orElse(Signature.Turn.DONE));
        if (HistoryBatches.isOne(Sql.text(row, 6))) {
            return HistoryBatches.withProblems(
                    row.getLong(1),
                    signature,
                    Sql.text(row, 5),
                    Sql.text(row, 6),
                    Sql.text(row, 8));
        }
        return new HistoryEntry(
                row.getLong(1),
                signature,
                Sql.text(row, 5),
                KINDS.read(Sql.text(row, 6)).orElse(HistoryEntry.Kind.CHANGE),
                Sql.text(row, 7),
                UuidText.read(row.getString(8)).orElse(NOBODY),
                name(after.isEmpty() ? before : after),
                FieldChanges.between(before, after));
    }

    /// What people see: not the secret of a release, nor what stands for records that are gone.
    private static Map<String, Object> shown(@Nullable String json) {
        var cells = new LinkedHashMap<>(RecordJson.readable(json));
        cells.remove(ReleaseRecord.IDENTIFIERS);
        cells.remove(Removals.GONE);
        return cells;
    }

    /// What the record was called; may be empty.
    public static String name(Map<String, Object> cells) {
        return NAMES.stream()
                .map(column -> cells.getOrDefault(column, "").toString())
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }

    /// The record after an entry; empty when it was deleted by it, or cannot be read.
    public Optional<Recorded> version(long number) throws SQLException {
        var select = statements.get(ONE);
        Sql.bind(select, number);
        try (var row = select.executeQuery()) {
            var after = row.next() ? row.getString(3) : null;
            var uuid = after == null ? null : UuidText.read(row.getString(2)).orElse(null);
            return after == null || uuid == null
                    ? Optional.empty()
                    : codec.read(Sql.text(row, 1), uuid, after);
        }
    }

    /// A time as the history has it; 1970 when the text, which anybody may have written, is none.
    public static Instant instant(String text) {
        return Objects.requireNonNullElse(IsoText.instantIn(text), Instant.EPOCH);
    }
}
