package org.amnok.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.amnok.domain.Language;
import org.amnok.geo.MapProjection;
import org.amnok.workspace.Extent;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `amnok render`: draws a project's map to a picture, without a window.
@Command(name = "render", description = "Draw a project's map to a PNG picture.")
final class RenderCommand implements Callable<Integer> {
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
            converter = BoundingBoxText.class,
            description =
                    "What to show, in degrees: west,south,east,north; the whole Yalu without it.")
    private @Nullable Extent box;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1600x1000",
            converter = PictureSize.Text.class,
            description = "Width and height in pixels; ${DEFAULT-VALUE} without it.")
    private PictureSize size;

    @Option(
            names = "--dpi",
            defaultValue = "96",
            paramLabel = "N",
            converter = DotsPerInch.class,
            description =
                    "Pixels per inch, 24 to 1200: symbols and text grow with it. ${DEFAULT-VALUE}"
                            + " without it.")
    private int dpi;

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

    @Option(
            names = "--timing",
            description = {
                "Print milliseconds: from the program's first instruction until project and base"
                        + " map are in memory (load), until the first picture is drawn after that"
                        + " (first frame), and the median of ten more pictures (next frames). No"
                        + " writing of files is in the frames."
            })
    private boolean timing;

    @Override
    public Integer call() {
        throw new UnsupportedOperationException(
                ""
                        + spec
                        + project
                        + out
                        + box
                        + size
                        + dpi
                        + title
                        + language
                        + projection
                        + timing);
    }
}
