package org.amnok.map.cluster;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        uppermost = uppermost(index, marks);
        var found = new Categories(index.source());
        var rows = new PointTableBuilder(marks.length);
        var source = index.source();
        var several = several();
        for (var row = 0; row < marks.length; row++) {
            var mark = marks[row];
            var category = found.of(mark, several.get(row));
            rows.add(source.lonDegrees(mark), source.latDegrees(mark), category);
        }
        table = rows.build();
        categories = List.copyOf(found.known.keySet());
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

    private static int[] uppermost(MarkerIndex index, int[] marks) {
        var rows = new int[marks.length];
        for (var row = 0; row < marks.length; row++) {
            rows[marks[row]] = row;
        }
        return index.greatest(rows);
    }

    /// The rows that lie above others at the same point.
    private BitSet several() {
        var several = new BitSet();
        for (var spot = 0; spot < uppermost.length; spot++) {
            if (index.count(spot) > 1) {
                several.set(uppermost[spot]);
            }
        }
        return several;
    }

    /// Categories by what their rows have in common, numbered as they are found.
    private static final class Categories {
        private static final int KINDS = 1 << 8;

        private final MarkerSource source;
        private final LinkedHashMap<Category, Integer> known = new LinkedHashMap<>();
        private final Map<SymbolAppearance, int[]> quick = new HashMap<>();
        private SymbolAppearance look = SymbolAppearance.DESIGNED;
        private int[] ofLook = ofLook(look);

        Categories(MarkerSource source) {
            this.source = source;
        }

        private int[] ofLook(SymbolAppearance its) {
            return quick.computeIfAbsent(its, l -> new int[KINDS]);
        }

        int of(int mark, boolean several) {
            var its = source.look(mark);
            if (its != look) {
                look = its;
                ofLook = ofLook(its);
            }
            var kind = source.kind(mark);
            var doubtful = source.isDoubtful(mark);
            var disputed = source.isDisputed(mark);
            var at =
                    kind.ordinal() << 3
                            | (doubtful ? 4 : 0)
                            | (disputed ? 2 : 0)
                            | (several ? 1 : 0);
            if (ofLook[at] == 0) {
                var category =
                        new Category(new MarkerSymbol(kind, doubtful, disputed, its), several);
                known.putIfAbsent(category, known.size());
                ofLook[at] = known.get(category) + 1;
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
