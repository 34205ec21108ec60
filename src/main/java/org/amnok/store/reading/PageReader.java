package org.amnok.store.reading;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.field.FieldType;
import org.amnok.domain.field.SightingField;
import org.amnok.domain.record.Sighting;
import org.amnok.index.SightingIndex;
import org.amnok.index.SightingPages;
import org.amnok.index.SightingPages.Text;
import org.amnok.sqlite.Statements;
import org.amnok.store.record.PlaceColumns;
import org.amnok.store.record.SightingPageReader;
import org.amnok.store.sqlite.Cells;
import org.amnok.store.sqlite.Column;
import org.amnok.store.sqlite.ReadConnection;

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
        return reader.read(new long[0], statements -> statements.numbers(sql));
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

    /// Reads one text of many sightings.
    private static final class StoredTextReader {
        /// When there are more rows of the file between the first and the last one than so many for
        /// each that is wanted, the wanted ones are looked up.
        private static final int SPARSE = 8;

        private final Statements statements;
        private final Text text;
        private final Column column;

        StoredTextReader(Statements statements, Text text) {
            this.statements = statements;
            this.text = text;
            column =
                    Column.text(
                            switch (text) {
                                case TITLE -> "title";
                                case OUTLET -> "outlet";
                                case CONFIDENCE -> "report_confidence";
                                case LOCATION_METHOD -> "loc_method";
                            });
        }

        /// The texts of rows, in their order; empty for what is not there.
        ///
        /// @param rows ascending, at least one
        List<String> of(SightingIndex index, int[] rows) throws SQLException {
            var fids = Arrays.stream(rows).mapToLong(index::fid).toArray();
            var first = fids[0];
            var last = fids[fids.length - 1];
            return last - first > (long) SPARSE * fids.length
                    ? listed(fids, "fid IN (SELECT value FROM json_each(?))", json(fids))
                    : listed(fids, "fid BETWEEN ? AND ?", first, last);
        }

        private static String json(long[] fids) {
            return LongStream.of(fids)
                    .mapToObj(Long::toString)
                    .collect(Collectors.joining(",", "[", "]"));
        }

        private List<String> listed(long[] fids, String where, Object... parameters)
                throws SQLException {
            var texts = new String[fids.length];
            Arrays.fill(texts, "");
            statements.each(
                    "SELECT fid, " + column.expression() + " FROM sighting WHERE " + where,
                    cursor -> {
                        var at = Arrays.binarySearch(fids, cursor.getLong(1));
                        if (at >= 0) {
                            texts[at] = text(cursor);
                        }
                    },
                    parameters);
            return List.of(texts);
        }

        private String text(ResultSet cursor) throws SQLException {
            var cells = new Cells(cursor);
            cells.skip();
            return switch (text) {
                case TITLE, OUTLET -> cells.text();
                case CONFIDENCE -> FieldCatalogue.CONFIDENCE.ofCode(cells.text()).code();
                case LOCATION_METHOD ->
                        cells.coded(PlaceColumns.METHODS).orElse(LocationMethod.MAP_CLICK).code();
            };
        }
    }
}
