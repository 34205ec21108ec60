package org.amnok.render;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.amnok.map.TestLayers;
import org.amnok.map.compose.MapSnapshot;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// How long a picture of 1600 × 1000 px of prepared layers takes.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PaintingBenchmark {
    private final MapRenderer renderer = new MapRenderer();
    private final int[] pixels = new int[1600 * 1000];
    private final MapSnapshot ground =
            Country.snapshot(
                    TestLayers.layer(
                            "coasts",
                            TestLayers.outlined("#f4f1e8", "#4a6a8a", 1.2),
                            Country.coasts(100)));
    private final MapSnapshot names = Country.snapshot(Country.places(1000));

    /// Outlined areas with nothing known from the picture before.
    @Benchmark
    public Object areas() {
        renderer.forget();
        return draw(ground);
    }

    /// The same again: copied.
    @Benchmark
    public Object areasAgain() {
        return draw(ground);
    }

    /// Dots with names.
    @Benchmark
    public Object names() {
        return draw(names);
    }

    private RenderReport draw(MapSnapshot snapshot) {
        return renderer.render(snapshot, List.of(), pixels, 1600, 1000, () -> false);
    }
}
