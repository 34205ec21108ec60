package org.amnok.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.amnok.basemap.BaseFile;
import org.amnok.basemap.BaseFiles;
import org.amnok.basemap.OverviewFolder;
import org.amnok.basemap.TileCache;
import org.amnok.domain.LatLon;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.record.BaseOptions;
import org.amnok.geo.projection.Projections;
import org.amnok.map.ImageLayer;
import org.amnok.map.MapExtent;
import org.amnok.map.Viewport;
import org.amnok.map.compose.MapSnapshot;
import org.amnok.map.styling.MapStyle;
import org.amnok.render.MapRenderer;

/// Pans over an image that lies below the map, half a picture at a time, so that half of what is
/// shown was never read before: `W7.1` with a pixel of the image for each of the picture, `W7.4`
/// with four beside each other, `W7.whole` to and fro over all of it. The data are the image's
/// file; what small copies it lacks are made before, into the folder for pictures.
public final class ImageBenchmark implements Benchmark {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final long MOST_OVERVIEW_BYTES = 100L << 30;

    private final MapRenderer renderer;

    public ImageBenchmark(MapRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public List<Measurement> run(BenchRequest request) {
        var notes = new LinkedHashMap<String, Double>();
        notes.put("base_rss_mib", ProcessFigures.residentMib());
        var overviews = new OverviewFolder(request.out().resolve("overviews"), MOST_OVERVIEW_BYTES);
        var files = new BaseFiles(TileCache.ofMemory(), overviews, _ -> List.of());
        try (var file = ready(files, request.data(), notes)) {
            var walk = new ImageWalk(file.bounds().orElseThrow(), start(file, request.workload()));
            var cpu = ProcessFigures.cpuMillis();
            var millis = frames(file, walk, request.runs());
            notes.put("cpu_ms", (ProcessFigures.cpuMillis() - cpu) / request.runs());
            notes.put("unread_tiles", (double) file.loss().tiles());
            notes.put("rss_mib", ProcessFigures.greatestResidentMib());
            write(file, walk.view(), request);
            return List.of(new Measurement(request.workload(), millis, Map.copyOf(notes)));
        }
    }

    private static BaseFile ready(BaseFiles files, Path image, Map<String, Double> notes) {
        var start = System.nanoTime();
        var file = files.open(image, "", BaseOptions.AUTOMATIC);
        notes.put("open_ms", millisSince(start));
        var task = file.overviews();
        if (task.isEmpty()) {
            return file;
        }
        file.close();
        start = System.nanoTime();
        task.get().make(Progress.NONE);
        notes.put("overviews_ms", millisSince(start));
        return files.open(image, "", BaseOptions.AUTOMATIC);
    }

    private double[] frames(BaseFile file, ImageWalk walk, int runs) {
        var pixels = new int[WIDTH * HEIGHT];
        var millis = new double[runs];
        for (var i = 0; i < runs; i++) {
            var start = System.nanoTime();
            renderer.render(
                    snapshot(file, walk.view()), List.of(), pixels, WIDTH, HEIGHT, () -> false);
            millis[i] = millisSince(start);
            if (i < runs - 1) {
                walk.step();
            }
        }
        return millis;
    }

    private static MapSnapshot snapshot(BaseFile file, Viewport view) {
        return new MapSnapshot(
                view, MapStyle.DEFAULT, file.layers(view, MapStyle.DEFAULT, () -> false));
    }

    /// In the middle of the image.
    private static Viewport start(BaseFile file, String workload) {
        var bounds = file.bounds().orElseThrow();
        var mercator = Projections.webMercator();
        var whole =
                MapExtent.of(mercator, bounds.southWest(), bounds.northEast())
                        .fitted(WIDTH, HEIGHT, 1);
        if (workload.equals("W7.whole")) {
            return whole;
        }
        var size = pixelSize(file, whole) * pixelsBeside(workload);
        return new Viewport(mercator, whole.centreX(), whole.centreY(), size, WIDTH, HEIGHT, 1);
    }

    private static double pixelsBeside(String workload) {
        try {
            return Double.parseDouble(workload.substring("W7.".length()));
        } catch (NumberFormatException e) {
            throw new ProblemException(
                    new Problem(
                            "There is no workload " + workload,
                            "",
                            "Give W7.whole, or W7. with the pixels of the image for one of the"
                                    + " picture."),
                    e);
        }
    }

    /// Map units that a pixel of the image covers in its middle.
    private static double pixelSize(BaseFile file, Viewport whole) {
        var close =
                new Viewport(
                        whole.projection(),
                        whole.centreX(),
                        whole.centreY(),
                        whole.unitsPerPixel() / 10_000,
                        10,
                        10,
                        1);
        var layers = file.layers(close, MapStyle.DEFAULT, () -> false);
        if (!(layers.getFirst() instanceof ImageLayer layer)) {
            throw ProblemException.of("It is no image", "Give a GeoTIFF.");
        }
        var extent = layer.image().extent();
        var x = (extent.maxX() - extent.minX()) / layer.image().width();
        var here = extent.projection().toLatLon(extent.minX(), extent.minY());
        var beside = extent.projection().toLatLon(extent.minX() + x, extent.minY());
        return Math.abs(mapX(beside) - mapX(here));
    }

    private static double mapX(LatLon place) {
        return Projections.webMercator().toMap(place).x;
    }

    private static double millisSince(long startNanos) {
        return (System.nanoTime() - startNanos) / 1e6;
    }

    private void write(BaseFile file, Viewport view, BenchRequest request) {
        var pixels = new FramePixels(view);
        pixels.draw(renderer, snapshot(file, view));
        var picture = request.out().resolve("amnok_" + request.workload() + ".png");
        try {
            Files.createDirectories(request.out());
            ImageIO.write(pixels.image(), "png", picture.toFile());
        } catch (IOException e) {
            throw FramePixels.notWritten(picture, e);
        }
    }
}
