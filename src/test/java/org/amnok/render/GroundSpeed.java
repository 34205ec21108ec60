package org.amnok.render;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.amnok.domain.LatLon;
import org.amnok.geo.Projections;
import org.amnok.map.BaseMap;
import org.amnok.map.MapComposer;
import org.amnok.map.MapContents;
import org.amnok.map.MapExtent;
import org.amnok.map.MapLook;
import org.amnok.map.MapSnapshot;
import org.amnok.map.TestLayers;
import org.amnok.map.Viewport;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;

/// Prints how long frames of lines and areas take; no test. Arguments: a folder with `base.bin`
/// (features as kind, rings, vertices, lon, lat), one to write pictures to, and how many frames.
final class GroundSpeed {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final Map<String, double[]> VIEWS =
            Map.of(
                    "whole", new double[] {95, 15, 150, 56},
                    "yalu", new double[] {124, 39.7, 129, 42.3},
                    "hyesan", new double[] {128.1, 41.35, 128.3, 41.45});

    private final MapRenderer renderer = new MapRenderer();
    private final List<Geometry> areas = new ArrayList<>();
    private final List<Geometry> lines = new ArrayList<>();
    private final int[] pixels = new int[1600 * 1000];
    private final SnapshotRaster raster = new SnapshotRaster(renderer);
    private final int frames;
    private double cpuMillis;

    private GroundSpeed(int frames) {
        this.frames = frames;
    }

    public static void main(String[] arguments) throws Exception {
        var speed = new GroundSpeed(Integer.parseInt(arguments[2]));
        speed.read(Path.of(arguments[0], "base.bin"));
        if (arguments.length > 3 && arguments[3].equals("base")) {
            speed.measureBaseMap();
            return;
        }
        var land = TestLayers.layer("land", TestLayers.filled("#f4f1e8"), speed.areas);
        var lines = TestLayers.layer("lines", TestLayers.lined("#4a6a8a", 1.2), speed.lines);
        var mercator = Projections.webMercator();
        for (var layer : List.of(land, lines)) {
            var start = System.nanoTime();
            speed.renderer.prepare(layer.features(), mercator, d -> {}, () -> false);
            speed.print("prepare " + layer.id(), new double[] {millis(start)});
        }
        for (var name :
                arguments.length > 3 ? List.of(arguments[3]) : List.of("hyesan", "yalu", "whole")) {
            var box = Objects.requireNonNull(VIEWS.get(name));
            var view =
                    MapExtent.of(mercator, new LatLon(box[1], box[0]), new LatLon(box[3], box[2]))
                            .fitted(1600, 1000, 1);
            speed.measure(name, v -> TestLayers.snapshot(v, land, lines), view);
            var frame =
                    RasterFrame.render(
                            speed.renderer,
                            TestLayers.snapshot(view, land, lines),
                            List.of(),
                            () -> false);
            ImageIO.write(frame.image(), "png", Path.of(arguments[1], name + ".png").toFile());
        }
    }

    /// The program's own map without a project, labels and all.
    private void measureBaseMap() {
        var composer = new MapComposer(BaseMap.load());
        var views = Map.of("corridor", 2_000_000.0, "county", 400_000.0, "town", 40_000.0);
        for (var view : views.entrySet()) {
            var hyesan = new LatLon(41.4, 128.18);
            var at =
                    Viewport.fit(
                                    Projections.webMercator(),
                                    hyesan,
                                    new LatLon(41.5, 128.3),
                                    1600,
                                    1000,
                                    1)
                            .atScale(view.getValue());
            measure(
                    "base " + view.getKey(),
                    v -> composer.compose(v, MapLook.DEFAULT, MapContents.EMPTY),
                    at);
        }
    }

    private interface Scenes {
        MapSnapshot of(Viewport view);
    }

    private void measure(String name, Scenes scenes, Viewport view) {
        print(name + " cold", times(i -> frame(scenes.of(view), true)));
        print(name + " same", times(i -> frame(scenes.of(view), false)));
        print(name + " pan 25 %", times(i -> frame(scenes.of(panned(view, i)), false)));
        print(
                name + " pan 12 px",
                times(i -> frame(scenes.of(view.draggedBy(12 * i, 5 * i)), false)));
        print(
                name + " zoom x2",
                times(i -> frame(scenes.of(view.zoomedAt(800, 500, i % 2 == 0 ? 1 : 2)), false)));
        print(
                name + " zoom on",
                times(i -> frame(scenes.of(view.zoomedAt(800, 500, Math.pow(0.98, i))), false)));
    }

    private static Viewport panned(Viewport view, int i) {
        return view.draggedBy(400 * (i % 4 < 2 ? 1 : -1) * (i % 2), 250 * (i / 2 % 2));
    }

    private void frame(MapSnapshot snapshot, boolean cold) {
        if (cold) {
            renderer.forget();
        }
        raster.render(snapshot, List.of(), pixels, 1600, 1000, () -> false);
    }

    private interface Frame {
        void draw(int number);
    }

    private double[] times(Frame frame) {
        var times = new double[frames];
        long before = 0;
        for (var i = 0; i < frames; i++) {
            if (i == frames / 2) {
                before = cpuNanos();
            }
            var start = System.nanoTime();
            frame.draw(i);
            times[i] = millis(start);
        }
        cpuMillis = (cpuNanos() - before) / 1e6 / (frames - frames / 2);
        return times;
    }

    /// Of all cores: what a frame costs whoever else is at work.
    private static long cpuNanos() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return ((OperatingSystemMXBean) system).getProcessCpuTime();
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private void print(String what, double[] times) {
        var steady = Arrays.copyOfRange(times, times.length / 2, times.length);
        Arrays.sort(steady);
        System.out.printf(
                Locale.ROOT,
                "%-20s first %7.1f median %6.1f least %6.1f greatest %6.1f cpu %6.1f ms%n",
                what,
                times[0],
                steady[steady.length / 2],
                steady[0],
                steady[steady.length - 1],
                cpuMillis);
    }

    private void read(Path file) throws Exception {
        var in = ByteBuffer.wrap(Files.readAllBytes(file));
        while (in.hasRemaining()) {
            var isArea = in.getInt() == 0;
            var rings = new Coordinate[in.getInt()][];
            for (var r = 0; r < rings.length; r++) {
                rings[r] = new Coordinate[in.getInt()];
                for (var i = 0; i < rings[r].length; i++) {
                    rings[r][i] = new CoordinateXY(in.getDouble(), in.getDouble());
                }
            }
            (isArea ? areas : lines).add(isArea ? polygon(rings) : line(rings[0]));
        }
    }

    private static Geometry line(Coordinate[] vertices) {
        return GEOMETRIES.createLineString(vertices);
    }

    private static Geometry polygon(Coordinate[][] rings) {
        var holes = new LinearRing[rings.length - 1];
        for (var i = 0; i < holes.length; i++) {
            holes[i] = GEOMETRIES.createLinearRing(rings[i + 1]);
        }
        return GEOMETRIES.createPolygon(GEOMETRIES.createLinearRing(rings[0]), holes);
    }
}
