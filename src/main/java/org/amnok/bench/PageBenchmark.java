package org.amnok.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.layout.LayerSheet;
import org.amnok.layout.PictureFiles;
import org.amnok.layout.PictureSize;
import org.amnok.layout.Sheet;
import org.amnok.map.MapLayer;
import org.amnok.release.OutputFile;
import org.amnok.release.canary.SecretPlace;
import org.amnok.release.canary.SecretText;
import org.amnok.release.canary.Secrets;
import org.amnok.render.MapRenderer;
import org.amnok.render.Pen;

/// Prints an A4 page at 300 dpi - base map, 10,000 sightings, title, legend, scale bar - to a file,
/// as a release does: the file is searched for what must stay here before it is kept.
public final class PageBenchmark implements Benchmark {
    private static final PictureSize A4 = new PictureSize(3508, 2480, 300);
    private static final int SECRET_PLACES = 50;

    private final MapRenderer renderer;
    private final Pen pen;

    public PageBenchmark(MapRenderer renderer, Pen pen) {
        this.renderer = renderer;
        this.pen = pen;
    }

    @Override
    public List<Measurement> run(BenchRequest request) {
        var ending = request.workload().substring("W3.".length());
        var sheet = sheet(new BenchData(request.data()));
        var file = folder(request.out()).resolve("amnok_W3." + ending);
        var output = new OutputFile(file, secrets());
        var files = new PictureFiles();
        var millis = new double[request.runs()];
        for (int i = 0; i < millis.length; i++) {
            var start = System.nanoTime();
            files.write(sheet, output, () -> false);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        return List.of(new Measurement(request.workload(), millis, notes(file)));
    }

    private Sheet sheet(BenchData data) {
        List<MapLayer> layers =
                Stream.concat(
                                data.base().stream(),
                                data.points("10k", false, false).stream().skip(1))
                        .toList();
        return new LayerSheet(
                pen,
                renderer,
                A4,
                data.extent("a4"),
                layers,
                "Sightings along the border",
                data.categories());
    }

    /// As many as a project with sources to protect may have; none of them is in the page.
    private static Secrets secrets() {
        var places =
                IntStream.range(0, SECRET_PLACES)
                        .mapToObj(i -> new LatLon(41.123456 + i * 0.0123, 127.654321 - i * 0.0321))
                        .map(point -> new SecretPlace("a sighting", point, null))
                        .toList();
        return new Secrets(places, List.of(new SecretText("a note", "behind the mirror")), "");
    }

    private static Map<String, Double> notes(Path file) {
        var notes = new HashMap<String, Double>();
        notes.put("rss_mib", ProcessFigures.greatestResidentMib());
        try {
            notes.put("bytes", (double) Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return notes;
    }

    private static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
