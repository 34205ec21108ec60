package org.amnok.render;

import java.util.concurrent.TimeUnit;
import org.amnok.geo.projection.Projections;
import org.amnok.map.FeatureLayer;
import org.amnok.map.TestLayers;
import org.amnok.render.ground.PreparedLayer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// How long it takes to make 100,000 vertices ready for a projection: projected, packed, in levels.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PreparationBenchmark {
    private final FeatureLayer coasts =
            TestLayers.layer("coasts", TestLayers.filled("#f4f1e8"), Country.coasts(100));

    @Benchmark
    public Object prepare() {
        var layer = new PreparedLayer(coasts.features(), Projections.webMercator());
        return layer.shapes().levels();
    }
}
