package org.amnok.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.amnok.domain.Language;
import org.amnok.domain.ProblemException;
import org.amnok.domain.ProjectContents;
import org.amnok.geo.MapProjection;
import org.amnok.layout.PictureSize;
import org.amnok.map.LayerId;
import org.amnok.map.LayerSetting;
import org.amnok.map.MapExtent;
import org.amnok.map.MapLook;
import org.amnok.map.Theme;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.Extent;
import org.amnok.workspace.PictureExport;
import org.amnok.workspace.PictureExport.Request;
import org.amnok.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `amnok render`: draws a project's map to a picture, without a window.
@Command(name = "render", description = "Draw a project's map to a PNG picture.")
final class RenderCommand implements Callable<Integer> {
    private static final String WHOLE_YALU = "124.0,39.7,128.6,42.2";
    private static final int FRAMES = 10;

    private final Supplier<PictureExport> exports;
    private final long startedNanos;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "PROJECT.gpkg", description = "The project.")
    private Path project;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "MAP.png",
            description = "The picture to write; an existing one is replaced.")
    private Path out;

    @Option(
            names = "--bbox",
            paramLabel = "W,S,E,N",
            defaultValue = WHOLE_YALU,
            converter = BoundingBoxText.class,
            description =
                    "What to show, in degrees: west,south,east,north; the whole Yalu without it.")
    private Extent box;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1600x1000",
            converter = PixelSize.Text.class,
            description = "Width and height in pixels; ${DEFAULT-VALUE} without it.")
    private PixelSize size;

    @Option(
            names = "--dpi",
            defaultValue = "96",
            paramLabel = "N",
            description =
                    "Pixels per inch, 24 to 1200: symbols and text grow with it. ${DEFAULT-VALUE}"
                            + " without it.")
    private double dpi;

    @Option(names = "--title", defaultValue = "", description = "A title on the map.")
    private String title;

    @Option(
            names = "--lang",
            defaultValue = "en",
            paramLabel = "en|ko|zh|ja",
            converter = LanguageCode.class,
            description = "The language of names and legend; ${DEFAULT-VALUE} without it.")
    private Language language;

    @Option(
            names = "--crs",
            defaultValue = "EPSG:3857",
            paramLabel = "EPSG:n",
            converter = ProjectionCode.class,
            description =
                    "EPSG:3857 (Web Mercator, without it), EPSG:32651, EPSG:32652 or EPSG:4326.")
    private MapProjection projection;

    @Option(names = "--graticule", description = "Draw meridians and parallels.")
    private boolean graticule;

    @Option(
            names = "--timing",
            description = {
                "Print milliseconds: from the program's first instruction until project and base"
                        + " map are in memory (load), until the first picture is drawn after that"
                        + " (first frame), and the median of ten more pictures (next frames). No"
                        + " writing of files is in the frames."
            })
    private boolean timing;

    /// @param exports makes what draws pictures, when it is needed
    /// @param startedNanos when the program started, on the clock of [System#nanoTime]
    RenderCommand(Supplier<PictureExport> exports, long startedNanos) {
        this.exports = exports;
        this.startedNanos = startedNanos;
    }

    @Override
    public Integer call() {
        var request = request();
        var export = exports.get();
        try (var workspace = Workspace.open(project, Access.READ_ONLY)) {
            var contents = workspace.state().contents();
            if (timing) {
                measure(export, request, contents);
            }
            export.writePng(request, contents.sightings(), contents, out, () -> false);
        }
        return Cli.DONE;
    }

    private Request request() {
        if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw wrong("'" + out + "': the picture's name must end in .png");
        }
        try {
            var picture = new PictureSize(size.width(), size.height(), dpi);
            var look = new MapLook(Theme.LIGHT, language, layers());
            return new Request(extent(), picture, look, title, true);
        } catch (ProblemException problem) {
            throw wrong(problem.problem().sentence());
        }
    }

    private List<LayerSetting> layers() {
        return LayerSetting.defaults().stream()
                .map(layer -> layer.id() == LayerId.GRATICULE ? graticuleAsAsked(layer) : layer)
                .toList();
    }

    private LayerSetting graticuleAsAsked(LayerSetting layer) {
        return new LayerSetting(layer.id(), graticule, layer.opacity());
    }

    private MapExtent extent() {
        try {
            return MapExtent.of(projection, box.southWest(), box.northEast());
        } catch (IllegalArgumentException empty) {
            throw wrong("Nothing of the box of --bbox can be drawn in " + projection.code());
        }
    }

    private ParameterException wrong(String why) {
        return new ParameterException(spec.commandLine(), why);
    }

    private void measure(PictureExport export, Request request, ProjectContents contents) {
        var load = (System.nanoTime() - startedNanos) / 1e6;
        var frames = new Stopwatch(() -> export.draw(request, contents.sightings(), contents));
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "load %.1f ms%nfirst frame %.1f ms%nnext frames %.1f ms (median of %d)%n",
                        load,
                        frames.milliseconds(),
                        frames.medianMilliseconds(FRAMES),
                        FRAMES);
    }
}
