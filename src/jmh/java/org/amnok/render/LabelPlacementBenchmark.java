package org.amnok.render;

import java.util.concurrent.TimeUnit;
import org.amnok.render.canvas.Frame;
import org.amnok.render.ground.GeometryCache;
import org.amnok.render.label.LabelPlacer;
import org.amnok.render.label.Scene;
import org.amnok.render.symbol.RingPainter;
import org.amnok.render.symbol.Sprites;
import org.amnok.render.symbol.SymbolLibrary;
import org.amnok.render.symbol.SymbolPainter;
import org.amnok.render.text.FontLibrary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// How long it takes to find places for names, without drawing them.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LabelPlacementBenchmark {
    @Param({"200", "10000"})
    public int labels;

    private Scene scene = new Scene();
    private final Frame frame = new Frame(Country.view(), java.util.List.of());

    @Setup
    public void collect() {
        var fonts = new FontLibrary();
        var symbols = new SymbolPainter(new SymbolLibrary(), new RingPainter(fonts), new Sprites());
        var builder = new SceneBuilder(new GeometryCache(), symbols, fonts, frame, () -> false);
        scene = builder.build(Country.snapshot(Country.places(labels)));
    }

    @Benchmark
    public Object place() {
        return new LabelPlacer(scene, frame).place();
    }
}
