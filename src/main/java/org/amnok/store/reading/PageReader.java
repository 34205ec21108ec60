package org.amnok.store.reading;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.amnok.domain.field.FieldType;
import org.amnok.domain.field.SightingField;
import org.amnok.domain.record.Sighting;
import org.amnok.index.SightingIndex;
import org.amnok.index.SightingPages;
import org.amnok.store.record.SightingPageReader;
import org.amnok.store.sqlite.ReadConnection;
import org.amnok.store.sqlite.Statements;
import org.amnok.store.text.StoredTextReader;

/// Reads pages of sightings over a connection of its own that only reads: for any thread, while the
/// writer writes.
public final class PageReader implements SightingPages, AutoCloseable {
    private static final int TEXTS_AT_ONCE = 16_384;
    private static final int CACHE_KIB = 64 * 1024;

    /// From this many rows on, two connections are faster than one.
    private static final int LONG_PAGE = 400;

    private final ReadConnection reader;

    /// Reads half of a long page meanwhile.
    private final ReadConnection helper;

    /// @param file of a project that is open
    public PageReader(Path file) {
        reader = new ReadConnection(file, "PRAGMA cache_size=-" + CACHE_KIB);
        helper = new ReadConnection(file, "PRAGMA cache_size=-" + CACHE_KIB / 2);
    }

    /// @throws ProblemException when the file cannot be read
    @Override
    public List<Sighting> page(SightingIndex index, int[] rows) {
        if (rows.length < LONG_PAGE) {
            return page(reader, index, rows);
        }
        var half = Arrays.copyOf(rows, rows.length / 2);
        var other =
                CompletableFuture.supplyAsync(
                        () ->
                                page(
                                        helper,
                                        index,
                                        Arrays.copyOfRange(rows, half.length, rows.length)));
        var page = new ArrayList<>(page(reader, index, half));
        page.addAll(ReadConnection.joined(other));
        return page;
    }

    private static List<Sighting> page(ReadConnection by, SightingIndex index, int[] rows) {
        return by.read(List.of(), statements -> read(statements, index, rows));
    }

    private static List<Sighting> read(Statements statements, SightingIndex index, int[] rows)
            throws SQLException {
        var wanted = new HashMap<Long, Integer>();
        for (var row : rows) {
            wanted.put(index.fid(row), row);
        }
        var found = new HashMap<Integer, Sighting>();
        var reading =
                new SightingPageReader(
                        statements,
                        (fid, stored) -> index.uuid(Objects.requireNonNull(wanted.get(fid))));
        var fids = wanted.keySet().stream().mapToLong(fid -> fid).sorted().toArray();
        for (var some = reading.of(fids); !some.isEmpty(); some = reading.of(fids)) {
            some.forEach(each -> found.put(wanted.get(each.fid()), each.sighting()));
            fids = SightingPageReader.behind(fids, some);
        }
        return Arrays.stream(rows).mapToObj(found::get).filter(Objects::nonNull).toList();
    }

    /// @throws ProblemException when the file cannot be read
    @Override
    public long[] fidsBy(SightingField<?> field) {
        var column =
                field.type() instanceof FieldType.Text
                        ? field.column() + " COLLATE NOCASE"
                        : field.column();
        var sql = "SELECT fid FROM sighting ORDER BY " + column + ", fid";
        return reader.read(new long[0], statements -> fids(statements, sql));
    }

    private static long[] fids(Statements statements, String sql) throws SQLException {
        return statements.numbers(sql);
    }

    /// Slice by slice, so that others get their pages meanwhile.
    ///
    /// @throws ProblemException when the file cannot be read
    @Override
    public List<String> texts(SightingIndex index, int[] rows, Text text) {
        var texts = new ArrayList<String>(rows.length);
        for (int from = 0; from < rows.length; from += TEXTS_AT_ONCE) {
            var to = Math.min(rows.length, from + TEXTS_AT_ONCE);
            texts.addAll(textsAtOnce(index, Arrays.copyOfRange(rows, from, to), text));
        }
        return texts;
    }

    private List<String> textsAtOnce(SightingIndex index, int[] rows, Text text) {
        return reader.read(
                Collections.nCopies(rows.length, ""),
                statements -> new StoredTextReader(statements, text).of(index, rows));
    }

    @Override
    public void close() throws SQLException {
        try (reader;
                helper) {}
    }
}
