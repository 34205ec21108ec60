package org.amnok.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.amnok.map.PointFilter;
import org.amnok.map.PointLayer;
import org.amnok.map.PointSymbol;
import org.amnok.map.PointTable;
import org.amnok.map.PointTableBuilder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// A million points: found under the pointer, filtered.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PointsBenchmark {
    private static final int POINTS = 1_000_000;
    private static final int CATEGORIES = 8;
    private static final int FIRST_DAY = PointTable.day(LocalDate.of(2021, 1, 1));

    private final MapRenderer renderer = new MapRenderer();
    private final PointTable table = table();
    private final PointLayer layer = new PointLayer("points", table, symbols());
    private final PointFilter filter =
            PointFilter.ALL.of(Set.of(2, 4)).between(FIRST_DAY + 424, FIRST_DAY + 637);

    private static PointTable table() {
        var random = new Random(1);
        var rows = new PointTableBuilder(List.of("a", "b", "c", "d", "e", "f", "g", "h"), POINTS);
        for (var i = 0; i < POINTS; i++) {
            rows.add(
                    3 * random.nextGaussian(),
                    2 * random.nextGaussian(),
                    random.nextInt(CATEGORIES),
                    FIRST_DAY + random.nextInt(1095));
        }
        return rows.build();
    }

    private static List<PointSymbol> symbols() {
        var symbol = PointSymbol.circle(8, 0x377eb8, 0x333333, 1);
        return java.util.Collections.nCopies(CATEGORIES, symbol);
    }

    @Setup
    public void prepare() {
        renderer.prepare(table, Country.view().projection());
    }

    @Benchmark
    public Object hitTest() {
        return renderer.rowsAt(layer, Country.view(), 800, 500, 5);
    }

    @Benchmark
    public Object filter() {
        var rows = table.placed();
        table.retain(rows, filter);
        return rows;
    }
}
