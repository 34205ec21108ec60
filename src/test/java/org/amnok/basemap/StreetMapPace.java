package org.amnok.basemap;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.BaseOptions;
import org.amnok.map.Maps;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.base.BaseOnMap;
import org.amnok.map.compose.MapComposer;
import org.amnok.map.contents.MapContents;
import org.amnok.map.styling.MapStyle;
import org.amnok.render.MapRenderer;
import org.amnok.render.RasterFrame;

/// Measures how long frames of a street map take, drawn as the window does: the first one, then
/// while the map is dragged; or how long new places take, each seen once. No test.
///
/// `java … org.amnok.basemap.StreetMapPace FILE LAT,LON SCALE [PICTURE.png [dark] [LANG]]` `java …
/// org.amnok.basemap.StreetMapPace FILE places`
final class StreetMapPace {
    private static final int FRAMES = 120;
    private static final int RUNS = 3;

    /// Along the Yalu from its source to its mouth, for `places`.
    private static final List<LatLon> TOWNS =
            List.of(
                    new LatLon(41.42, 128.21),
                    new LatLon(41.40, 128.18),
                    new LatLon(41.81, 126.91),
                    new LatLon(41.785, 126.885),
                    new LatLon(41.157, 126.29),
                    new LatLon(41.13, 126.18),
                    new LatLon(40.83, 125.80),
                    new LatLon(40.46, 124.96),
                    new LatLon(40.11, 124.39),
                    new LatLon(39.93, 124.25));

    private static final List<Double> SCALES =
            List.of(5_000.0, 15_000.0, 50_000.0, 120_000.0, 400_000.0);

    private final MapComposer composer = new MapComposer(Maps.BASE);
    private final MapRenderer renderer = new MapRenderer();
    private final MapStyle look;

    private StreetMapPace(MapStyle look) {
        this.look = look;
    }

    /// Prints figures, and writes the first frame when a name is given.
    public static void main(String[] args) throws IOException {
        if (args[1].equals("places")) {
            new StreetMapPace(MapStyle.DEFAULT).places(Path.of(args[0]));
            return;
        }
        var place = args[1].split(",", 2);
        var at = new LatLon(Double.parseDouble(place[0]), Double.parseDouble(place[1]));
        var words = List.of(args);
        var theme = words.contains("dark") ? Theme.DARK : Theme.LIGHT;
        var language =
                List.of(Language.values()).stream()
                        .filter(l -> words.contains(l.code()))
                        .findFirst()
                        .orElse(Language.EN);
        var pace = new StreetMapPace(MapStyle.DEFAULT.in(theme).in(language));
        var image = pace.run(Path.of(args[0]), view(at, Double.parseDouble(args[2])));
        if (args.length > 3) {
            ImageIO.write(image, "png", Path.of(args[3]).toFile());
        }
    }

    private BufferedImage run(Path file, Viewport view) {
        BufferedImage first = null;
        for (var run = 1; run <= RUNS; run++) {
            try (var opened = open(file)) {
                var contents = over(opened);
                var started = System.nanoTime();
                var busy = processMillis();
                first = frame(view, contents).image();
                System.out.printf(
                        Locale.ROOT,
                        "run %d: first frame %.0f ms, %.0f ms of processor%n",
                        run,
                        millis(started),
                        processMillis() - busy);
                drag(view, contents);
            }
        }
        return Objects.requireNonNull(first);
    }

    /// The first round is for the compiler.
    private void places(Path file) {
        for (var round = 0; round < 9; round++) {
            var composed = new Spent();
            var drawn = new Spent();
            try (var opened = open(file)) {
                var contents = over(opened);
                for (var town : TOWNS) {
                    for (var scale : SCALES) {
                        var snapshot =
                                composed.of(
                                        () -> composer.compose(view(town, scale), look, contents));
                        drawn.of(
                                () ->
                                        RasterFrame.render(
                                                renderer, snapshot, List.of(), () -> false));
                    }
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "round %d: put together %s, drawn %s%n",
                    round,
                    composed.each(TOWNS.size() * SCALES.size()),
                    drawn.each(TOWNS.size() * SCALES.size()));
        }
    }

    private static final class Spent {
        private double clock;
        private double busy;

        <T> T of(Supplier<T> work) {
            var started = System.nanoTime();
            var before = processMillis();
            var result = work.get();
            busy += processMillis() - before;
            clock += millis(started);
            return result;
        }

        String each(int count) {
            return String.format(
                    Locale.ROOT, "%.1f ms, %.1f of processor", clock / count, busy / count);
        }
    }

    private static BaseFile open(Path file) {
        return new BaseFiles(TileCache.ofMemory(), OverviewFolder.none(), _ -> List.of())
                .open(file, "", BaseOptions.AUTOMATIC);
    }

    private static MapContents over(BaseFile opened) {
        return MapContents.EMPTY.over(List.of(new BaseOnMap(UUID.randomUUID(), 1, "", opened)));
    }

    private void drag(Viewport start, MapContents contents) {
        var times = new ArrayList<Double>();
        var view = start;
        var busy = processMillis();
        for (var i = 0; i < FRAMES; i++) {
            var right = i / 30 % 2 == 0 ? 1 : -1;
            view = view.draggedBy(right * 17, right * 5);
            var started = System.nanoTime();
            frame(view, contents);
            times.add(millis(started));
        }
        busy = processMillis() - busy;
        times.sort(null);
        System.out.printf(
                Locale.ROOT,
                "  dragged, %d frames: median %.0f ms, 19 of 20 under %.0f ms, worst %.0f ms,"
                        + " %.0f ms of processor a frame%n",
                FRAMES,
                times.get(FRAMES / 2),
                times.get(FRAMES * 19 / 20),
                times.getLast(),
                busy / FRAMES);
    }

    private RasterFrame frame(Viewport view, MapContents contents) {
        var snapshot = composer.compose(view, look, contents);
        return RasterFrame.render(renderer, snapshot, List.of(), () -> false);
    }

    /// What all threads of this program had of the processors, for machines that do other things.
    private static double processMillis() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
    }

    private static double millis(long started) {
        return (System.nanoTime() - started) / 1e6;
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
