package org.amnok.store;

import static org.amnok.store.sqlite.SqliteProblems.whileReading;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.merge.RecordFields;
import org.amnok.domain.merge.RecordKey;
import org.amnok.domain.project.FieldChange;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.domain.project.Signature;
import org.amnok.domain.project.Since;
import org.amnok.domain.record.Recorded;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.border.BorderGeography;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;
import org.amnok.store.chain.ChainCheck;
import org.amnok.store.chain.HistoryHash;
import org.amnok.store.chain.HistoryHead;
import org.amnok.store.history.FieldChanges;
import org.amnok.store.history.HistoryRows;
import org.amnok.store.record.RecordJson;
import org.amnok.store.sqlite.SqliteFile;
import org.amnok.store.sqlite.WriteLock;
import org.jspecify.annotations.Nullable;

/// What the history of a project knows of its records, read on a connection of its own while others
/// may write. Not thread-safe.
public final class RecordVersions implements AutoCloseable {
    /// What the history calls the edit that brings the sites of the base map.
    public static final String SITES_OF_NEW_PROJECT = HistoryRows.SITES_OF_NEW_PROJECT;

    private static final int MOST_VERSIONS = 100;
    private static final String HASH = "SELECT hash, former FROM amnok_history WHERE number = ?";
    private static final String KNOWS =
            "SELECT 1 FROM amnok_history WHERE record = ? AND layer = ? LIMIT 1";
    private static final String FIRST =
            "SELECT min(number) FROM amnok_history WHERE record = ? AND layer = ?";
    private static final String HAS_REMOVALS =
            "SELECT EXISTS (SELECT 1 FROM amnok_history WHERE kind = 'expunge')";
    private static final String UNTIL =
            """
            SELECT after FROM amnok_history WHERE record = ? AND layer = ? AND number <= ?
            ORDER BY number DESC LIMIT 1""";
    private static final String AFTER =
            """
            SELECT before FROM amnok_history WHERE record = ? AND layer = ? AND number > ?
            ORDER BY number LIMIT 1""";
    private static final String ALL =
            """
            SELECT before, after, turn, time FROM amnok_history WHERE record = ? AND layer = ?
            ORDER BY number DESC LIMIT\s"""
                    + MOST_VERSIONS;

    private final Path path;
    private final ProjectFile file;
    private final Statements statements;
    private final ProjectTables tables;

    private RecordVersions(Path path, ProjectFile file) {
        this.path = path;
        this.file = file;
        statements = new Statements(file.connection());
        tables = new ProjectTables(file.connection(), BorderGeography::none);
    }

    /// @throws ProblemException when it is no sound Amnok project of this version
    public static RecordVersions open(Path file) {
        return whileReading(file, () -> new RecordVersions(file, ProjectFile.forReading(file)));
    }

    /// What a record was.
    ///
    /// @param fields null when there was none
    public record Then(@Nullable RecordFields fields) {}

    /// The record as named values.
    public RecordFields fields(Recorded recorded) {
        return whileReading(
                path,
                () ->
                        fields(
                                tables.codec().layer(recorded),
                                recorded.uuid(),
                                tables.codec().write(recorded)));
    }

    /// The record of which these are the values; empty when they tell what is not possible.
    public Optional<Recorded> record(RecordFields fields) {
        var json = RecordJson.write(fields.values());
        return whileReading(path, () -> tables.codec().read(fields.layer(), fields.uuid(), json));
    }

    /// The record as it is in the file now; empty when there is none.
    public Optional<Recorded> now(Recorded like) {
        return whileReading(path, () -> tables.find(tables.codec().layer(like), like.uuid()));
    }

    /// What a record is called; may be empty.
    public static String name(RecordFields fields) {
        return HistoryRows.name(fields.values());
    }

    /// What differs between two versions of a record or of a field, by column.
    public static List<FieldChange> differences(
            Map<String, Object> one, Map<String, Object> other) {
        return FieldChanges.between(one, other);
    }

    /// The first broken link of the history; empty when it is whole.
    public Optional<Problem> firstBreak() {
        return whileReading(path, () -> new ChainCheck(path, statements, null).firstBreak());
    }

    /// True when another window may be writing to the file.
    public boolean isInUse() {
        return SqliteFile.hasSideFile(file.file(), "-wal")
                || SqliteFile.hasSideFile(file.file(), WriteLock.SUFFIX);
    }

    /// Number and hash of the last entry of the history, `12:5f3a…`; empty when there is none.
    public Optional<String> end() {
        return whileReading(path, () -> HistoryHead.noted(statements))
                .filter(head -> head.number() > 0)
                .map(HistoryHead::text);
    }

    /// The number in what [#end] told once, if the history goes through there; else empty.
    public Optional<Long> passed(String end) {
        return HistoryHead.parse(end)
                .filter(head -> hashes(head.number()).contains(HistoryHash.hex(head.hash())))
                .map(HistoryHead::number);
    }

    /// The number of the last entry that both histories have; 0 when there is none. Hashes are
    /// chained: where one is the same, all before it are.
    public long lastInCommon(RecordVersions other) {
        long common = 0;
        long different = Math.min(last(), other.last()) + 1;
        while (different - common > 1) {
            var middle = (common + different) / 2;
            if (!Collections.disjoint(hashes(middle), other.hashes(middle))) {
                common = middle;
            } else {
                different = middle;
            }
        }
        return common;
    }

    private long last() {
        return whileReading(path, () -> HistoryHead.noted(statements))
                .map(HistoryHead::number)
                .orElse(0L);
    }

    /// Of this version and of those before it: copies that were brought up to date one by one have
    /// the latter in common.
    private List<String> hashes(long number) {
        return whileReading(
                path,
                () ->
                        statements
                                .first(
                                        HASH,
                                        row -> Stream.of(row.getBytes(1), row.getBytes(2)),
                                        number)
                                .orElseGet(Stream::empty)
                                .filter(Objects::nonNull)
                                .map(HistoryHash::hex)
                                .toList());
    }

    /// A record as it was after an entry of the history; empty when the history says nothing of it.
    public Optional<Then> at(RecordKey key, long number) {
        return whileReading(path, () -> then(UNTIL, key, number).or(() -> laterThen(key, number)));
    }

    private Optional<Then> laterThen(RecordKey key, long number) {
        return whileReading(path, () -> then(AFTER, key, number));
    }

    private Optional<Then> then(String sql, RecordKey key, long number) throws SQLException {
        return statements
                .first(
                        sql,
                        row -> Optional.ofNullable(row.getString(1)),
                        key.uuid().toString(),
                        key.layer(),
                        number)
                .flatMap(
                        json ->
                                json.isEmpty()
                                        ? Optional.of(new Then(null))
                                        : fields(key, json.get()).map(Then::new));
    }

    /// True when the history has an entry of a record.
    public boolean knows(RecordKey key) {
        return whileReading(path, () -> statements.has(KNOWS, key.uuid().toString(), key.layer()));
    }

    /// True when records were taken out of the project for good.
    public boolean hasRemovals() {
        return whileReading(path, () -> Sql.number(file.connection(), HAS_REMOVALS) > 0);
    }

    /// The number of the first entry that tells of a record; empty when there is none.
    public Optional<Long> firstEntry(RecordKey key) {
        var own =
                whileReading(
                        path,
                        () ->
                                Sql.text(
                                        file.connection(),
                                        FIRST,
                                        key.uuid().toString(),
                                        key.layer()));
        return own.map(Long::valueOf)
                .or(() -> entries(key).stream().map(HistoryEntry::number).reduce(Math::min));
    }

    /// What a record ever was, the newest first; without what was undone.
    public List<RecordFields> all(RecordKey key) {
        return steps(key).stream()
                .flatMap(step -> Stream.of(fields(key, step.after()), fields(key, step.before())))
                .flatMap(Optional::stream)
                .toList();
    }

    /// What a sighting was since when, as its own entries tell, the newest first, without what was
    /// undone; back to where it is not told, was deleted, or cannot be read. Empty when the newest
    /// entry leaves another state than it has. A clock that went back does not change the order.
    public List<Since<Sighting>> states(Sighting now) {
        var steps = steps(new RecordKey(tables.codec().layer(now), now.uuid()));
        var states = new ArrayList<Since<Sighting>>();
        var day = LocalDate.MAX;
        for (var step : steps) {
            var after = sighting(now, step.after());
            if (after.isEmpty()
                    || step.time().equals(Instant.EPOCH)
                    || states.isEmpty() && !after.get().equals(now)) {
                return states;
            }
            day = earlier(day, step.time());
            states.add(new Since<>(after.get(), day));
        }
        var first = steps.isEmpty() ? Optional.of(now) : sighting(now, steps.getLast().before());
        if (first.isPresent()) {
            states.add(new Since<>(first.get(), earlier(day, first.get().created())));
        }
        return states;
    }

    private static LocalDate earlier(LocalDate day, Instant time) {
        var then = LocalDate.ofInstant(time, ZoneOffset.UTC);
        return then.isBefore(day) ? then : day;
    }

    private Optional<Sighting> sighting(Sighting like, @Nullable String json) {
        return json == null
                ? Optional.empty()
                : whileReading(
                                path,
                                () ->
                                        tables.codec()
                                                .read(
                                                        tables.codec().layer(like),
                                                        like.uuid(),
                                                        json))
                        .map(Sighting.class::cast);
    }

    private record Step(@Nullable String before, @Nullable String after, Instant time) {
        boolean undoes(Step other) {
            return Objects.equals(before, other.after) && Objects.equals(after, other.before);
        }
    }

    private List<Step> steps(RecordKey key) {
        return whileReading(
                path,
                () -> {
                    var steps = new ArrayList<Step>();
                    var undone = new ArrayDeque<Step>();
                    statements.each(
                            ALL,
                            rows -> {
                                var step =
                                        new Step(
                                                rows.getString(1),
                                                rows.getString(2),
                                                HistoryRows.instant(
                                                        String.valueOf(rows.getString(4))));
                                if (Signature.Turn.UNDONE.code().equals(rows.getString(3))) {
                                    undone.push(step);
                                } else if (!undone.isEmpty() && undone.peek().undoes(step)) {
                                    undone.pop();
                                } else {
                                    steps.add(step);
                                }
                            },
                            key.uuid().toString(),
                            key.layer());
                    return steps;
                });
    }

    /// The entries of a record, the newest first; without what was undone.
    public List<HistoryEntry> entries(RecordKey key) {
        var all =
                new ProjectHistory(path, file.connection(), tables)
                        .of(key.uuid(), Long.MAX_VALUE, MOST_VERSIONS).stream()
                                .filter(entry -> entry.layer().equals(key.layer()))
                                .toList();
        var entries = new ArrayList<HistoryEntry>();
        var undone = new ArrayDeque<String>();
        for (var entry : all) {
            if (entry.signature().turn() == Signature.Turn.UNDONE) {
                undone.push(entry.label());
            } else if (!undone.isEmpty() && undone.peek().equals(entry.label())) {
                undone.pop();
            } else {
                entries.add(entry);
            }
        }
        return entries;
    }

    private Optional<RecordFields> fields(RecordKey key, @Nullable String json) {
        try {
            return json == null
                    ? Optional.empty()
                    : Optional.of(fields(key.layer(), key.uuid(), json));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static RecordFields fields(String layer, UUID uuid, String json) throws IOException {
        return new RecordFields(layer, uuid, RecordJson.read(json));
    }

    @Override
    public void close() {
        whileReading(
                path,
                () -> {
                    try (tables;
                            statements) {
                        return path;
                    } finally {
                        file.close();
                    }
                });
    }
}
