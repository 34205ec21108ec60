package org.amnok.map.cluster;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amnok.domain.LruCache;
import org.amnok.map.MutableRowSet;
import org.amnok.map.PointTable;
import org.amnok.map.PointTableBuilder;
import org.amnok.map.marker.MarkerIndex;
import org.amnok.map.marker.MarkerSource;
import org.amnok.map.marker.MarkerSymbol;
import org.amnok.map.styling.SymbolAppearance;
import org.jspecify.annotations.Nullable;

/// Marks as the rows of a table, one each, in the order in which they are drawn: by family as in
/// [SightingSymbols], then latest day, the newest above. 14 bytes a mark and 4 a point.
/// Thread-safe.
public final class MarkPoints {
    /// Remembered members of points: a pointer that moves asks for the same again.
    private static final int REMEMBERED = 64;

    /// Bits of a mark's number in the keys of [#inDrawingOrder].
    private static final int MARK_BITS = 27;

    private final MarkerIndex index;
    private final PointTable table;
    private final List<Category> categories;

    /// The mark of each row.
    private final int[] marks;

    /// The uppermost row at each point.
    private final int[] uppermost;

    private final LruCache<Integer, ClusterMembers> members = new LruCache<>(REMEMBERED);
    private @Nullable Selected lastSelected;

    /// What decides about how a row looks.
    ///
    /// @param several true of the uppermost of several at one point
    public record Category(MarkerSymbol symbol, boolean several) {}

    private record Selected(BitSet among, MutableRowSet rows) {}

    private MarkPoints(MarkerIndex index, int[] marks) {
        this.index = index;
        this.marks = marks;
        var rowOf = new int[marks.length];
        for (var row = 0; row < marks.length; row++) {
            rowOf[marks[row]] = row;
        }
        uppermost = index.greatest(rowOf);
        var symbols = new Symbols(index.source());
        var ofMark = symbols.ofMarks();
        var rows = PointTableBuilder.ofRows(marks.length);
        index.each((mark, lon, lat) -> rows.set(rowOf[mark], lon, lat, ofMark[mark]));
        for (var spot = 0; spot < uppermost.length; spot++) {
            if (index.count(spot) > 1) {
                var symbol = ofMark[marks[uppermost[spot]]];
                rows.set(uppermost[spot], symbols.known.size() + symbol);
            }
        }
        table = rows.build();
        categories =
                Stream.of(false, true)
                        .flatMap(
                                several ->
                                        symbols.known.keySet().stream()
                                                .map(each -> new Category(each, several)))
                        .toList();
    }

    static MarkPoints of(MarkerIndex index) {
        return new MarkPoints(index, inDrawingOrder(index.source()));
    }

    /// @throws IllegalStateException of more than 134 million
    private static int[] inDrawingOrder(MarkerSource source) {
        if (source.size() >> MARK_BITS > 0) {
            throw new IllegalStateException(source.size() + " marks");
        }
        var keys = new long[source.size()];
        Arrays.parallelSetAll(
                keys,
                mark ->
                        (long) SightingSymbols.height(source.kind(mark)) << 32 + MARK_BITS
                                | source.latestDay(mark) - (long) Integer.MIN_VALUE << MARK_BITS
                                | mark);
        Arrays.parallelSort(keys);
        var order = new int[keys.length];
        Arrays.parallelSetAll(order, row -> (int) (keys[row] & (1 << MARK_BITS) - 1));
        return order;
    }

    /// Symbols, numbered as they are found.
    private static final class Symbols {
        private static final int KINDS = 1 << 7;

        private final MarkerSource source;
        private final LinkedHashMap<MarkerSymbol, Integer> known = new LinkedHashMap<>();
        private final Map<SymbolAppearance, int[]> quick = new HashMap<>();
        private SymbolAppearance look = SymbolAppearance.DESIGNED;
        private int[] ofLook = ofLook(look);

        Symbols(MarkerSource source) {
            this.source = source;
        }

        private int[] ofLook(SymbolAppearance its) {
            return quick.computeIfAbsent(its, l -> new int[KINDS]);
        }

        /// That of each mark. Asked in their own order: of ten million in another one their symbols
        /// are in no cache.
        int[] ofMarks() {
            var numbers = new int[source.size()];
            Arrays.setAll(numbers, this::of);
            return numbers;
        }

        private int of(int mark) {
            var its = source.look(mark);
            if (its != look) {
                look = its;
                ofLook = ofLook(its);
            }
            var kind = source.kind(mark);
            var doubtful = source.isDoubtful(mark);
            var disputed = source.isDisputed(mark);
            var at = kind.ordinal() << 2 | (doubtful ? 2 : 0) | (disputed ? 1 : 0);
            if (ofLook[at] == 0) {
                var symbol = new MarkerSymbol(kind, doubtful, disputed, its);
                known.putIfAbsent(symbol, known.size());
                ofLook[at] = known.get(symbol) + 1;
            }
            return ofLook[at] - 1;
        }
    }

    public PointTable table() {
        return table;
    }

    public List<Category> categories() {
        return categories;
    }

    public MarkerIndex index() {
        return index;
    }

    /// The mark of a row.
    public int mark(int row) {
        return marks[row];
    }

    /// The mark that lies above all others at a point.
    public int uppermostMark(int spot) {
        return marks[uppermost[spot]];
    }

    /// The row that lies above all others at a point.
    public int uppermostRow(int spot) {
        return uppermost[spot];
    }

    public ClusterMembers members(int spot) {
        return members.get(spot, () -> new ClusterMembers(index, index.marksAt(spot)));
    }

    /// The rows of some marks. Remembers the answer for the same marks.
    public synchronized MutableRowSet rows(BitSet among) {
        var known = lastSelected;
        if (known == null || known.among != among) {
            known = new Selected(among, new MutableRowSet(marks.length));
            for (var row = 0; row < marks.length; row++) {
                if (among.get(marks[row])) {
                    known.rows.add(row);
                }
            }
            lastSelected = known;
        }
        return known.rows;
    }
}
