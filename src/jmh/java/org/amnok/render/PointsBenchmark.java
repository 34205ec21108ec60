package org.amnok.render;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.amnok.geo.projection.Projections;
import org.amnok.map.PointTable;
import org.amnok.map.PointTableBuilder;
import org.amnok.render.symbol.PointBlocks;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// A million points made ready for a projection: projected, put into blocks of neighbours.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PointsBenchmark {
    private static final int POINTS = 1_000_000;
    private static final int CATEGORIES = 8;

    private final PointTable table = table();

    private static PointTable table() {
        var random = new Random(1);
        var rows = new PointTableBuilder(POINTS);
        for (var i = 0; i < POINTS; i++) {
            rows.add(
                    3 * random.nextGaussian(),
                    2 * random.nextGaussian(),
                    random.nextInt(CATEGORIES));
        }
        return rows.build();
    }

    @Benchmark
    public Object blocks() {
        return PointBlocks.of(table, Projections.webMercator());
    }
}
