package org.amnok.workspace.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.amnok.basemap.BaseFile;
import org.amnok.basemap.BaseFiles;
import org.amnok.basemap.OverviewFolder;
import org.amnok.basemap.TileCache;
import org.amnok.domain.LatLon;
import org.amnok.domain.Progress;
import org.amnok.domain.record.BaseOptions;
import org.amnok.map.Maps;
import org.amnok.map.Viewport;
import org.amnok.map.base.BaseOnMap;
import org.amnok.map.compose.MapComposer;
import org.amnok.map.contents.MapContents;
import org.amnok.map.styling.MapStyle;
import org.amnok.render.MapRenderer;
import org.amnok.render.RasterFrame;

/// Measures a layer of features, drawn as the window does: what preparing it takes, the first frame
/// at a scale, then frames while the map is dragged. No test.
///
/// `java … org.amnok.workspace.base.FeaturePace make points|lines|areas COUNT FILE.geojson` writes
/// a layer along the river; `… FILE FOLDER SCALE,SCALE… [PICTURE.png]` measures one.
final class FeaturePace {
    private static final int FRAMES = 120;

    private final MapComposer composer = new MapComposer(Maps.BASE);
    private final MapRenderer renderer = new MapRenderer();

    private FeaturePace() {}

    public static void main(String[] args) throws IOException {
        if (args[0].equals("make")) {
            make(args[1], Integer.parseInt(args[2]), Path.of(args[3]));
        } else {
            new FeaturePace().measure(args);
        }
    }

    /// Along a wide belt from the mouth to the source, seed 18.
    private static void make(String kind, int count, Path file) throws IOException {
        var random = new Random(18);
        try (var out = Files.newBufferedWriter(file)) {
            out.write("{\"type\":\"FeatureCollection\",\"features\":[\n");
            for (var i = 0; i < count; i++) {
                var share = random.nextDouble();
                var lon = 124.3 + 4 * share + random.nextGaussian() * 0.25;
                var lat = 40.0 + 1.6 * share + random.nextGaussian() * 0.2;
                out.write(i == 0 ? "" : ",\n");
                out.write(
                        String.format(
                                Locale.ROOT,
                                "{\"type\":\"Feature\",\"properties\":{\"name\":\"No. %d\",\"class\":%d},\"geometry\":%s}",
                                i,
                                random.nextInt(5),
                                shape(kind, lon, lat, random)));
            }
            out.write("\n]}\n");
        }
    }

    private static String shape(String kind, double lon, double lat, Random random) {
        var text = new StringBuilder();
        var direction = random.nextDouble() * 2 * Math.PI;
        var step = 0.0004 + 0.002 * random.nextDouble() * random.nextDouble();
        var vertices = kind.equals("points") ? 1 : 10;
        var x = lon;
        var y = lat;
        for (var i = 0; i < vertices; i++) {
            text.append(i == 0 ? "" : ",");
            text.append(String.format(Locale.ROOT, "[%.6f,%.6f]", x, y));
            direction += kind.equals("areas") ? 2 * Math.PI / 10 : random.nextGaussian() * 0.4;
            x += step * Math.cos(direction);
            y += step * Math.sin(direction) * 0.75;
        }
        return switch (kind) {
            case "points" -> "{\"type\":\"Point\",\"coordinates\":" + text + "}";
            case "lines" -> "{\"type\":\"LineString\",\"coordinates\":[" + text + "]}";
            default ->
                    "{\"type\":\"Polygon\",\"coordinates\":[["
                            + text
                            + String.format(Locale.ROOT, ",[%.6f,%.6f]]]}", lon, lat);
        };
    }

    private void measure(String[] args) throws IOException {
        var folder = new OverviewFolder(Path.of(args[1]), 8L << 30);
        var files = new BaseFiles(TileCache.ofMemory(), folder, FileFeatures::of);
        var busy = processMillis();
        try (var opened = files.open(Path.of(args[0]), "", BaseOptions.AUTOMATIC)) {
            told("opened", busy);
            opened.overviews()
                    .ifPresent(
                            task -> {
                                var before = processMillis();
                                task.make(Progress.NONE);
                                told("prepared", before);
                            });
        }
        busy = processMillis();
        try (var opened = files.open(Path.of(args[0]), "", BaseOptions.AUTOMATIC)) {
            told("opened prepared, " + opened.description(), busy);
            for (var scale : args[2].split(",")) {
                System.out.println("1 : " + scale);
                drag(view(new LatLon(41.0, 126.5), Double.parseDouble(scale)), opened);
            }
            if (args.length > 3) {
                var scale = Double.parseDouble(args[2].split(",")[0]);
                var picture = frame(view(new LatLon(41.0, 126.5), scale), over(opened));
                ImageIO.write(picture.image(), "png", Path.of(args[3]).toFile());
            }
        }
        System.gc();
        var used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(Locale.ROOT, "held at the end: %d MB%n", used >> 20);
    }

    private static MapContents over(BaseFile file) {
        return MapContents.EMPTY.over(List.of(new BaseOnMap(UUID.randomUUID(), 1, "", file)));
    }

    private void drag(Viewport start, BaseFile file) {
        var contents = over(file);
        var busy = processMillis();
        frame(start, contents);
        told("  first frame", busy);
        busy = processMillis();
        var times = new ArrayList<Double>();
        var view = start;
        for (var i = 0; i < FRAMES; i++) {
            var right = i / 60 % 2 == 0 ? 1 : -1;
            view = view.draggedBy(right * 17, right * 5);
            var started = System.nanoTime();
            frame(view, contents);
            times.add((System.nanoTime() - started) / 1e6);
        }
        times.sort(null);
        System.out.printf(
                Locale.ROOT,
                "  dragged: %.0f ms of processor a frame; by the clock median %.0f ms, 19 of 20 under"
                        + " %.0f ms, worst %.0f ms%n",
                (processMillis() - busy) / FRAMES,
                times.get(FRAMES / 2),
                times.get(FRAMES * 19 / 20),
                times.getLast());
    }

    private RasterFrame frame(Viewport view, MapContents contents) {
        var snapshot = composer.compose(view, MapStyle.DEFAULT, contents);
        return RasterFrame.render(renderer, snapshot, List.of(), () -> false);
    }

    private static void told(String what, double since) {
        System.out.printf(Locale.ROOT, "%s: %.0f ms of processor%n", what, processMillis() - since);
    }

    private static double processMillis() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
    }

    private static Viewport view(LatLon at, double denominator) {
        return Maps.view(
                        at.lonDegrees() - 0.01,
                        at.latDegrees() - 0.01,
                        at.lonDegrees() + 0.01,
                        at.latDegrees() + 0.01,
                        1600,
                        1000)
                .atScale(denominator);
    }
}
