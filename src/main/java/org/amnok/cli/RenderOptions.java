package org.amnok.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.domain.ProblemException;
import org.amnok.domain.SightingDisplay;
import org.amnok.domain.page.MapView;
import org.amnok.domain.page.PageDesign;
import org.amnok.files.OutputRules;
import org.amnok.geo.MapProjection;
import org.amnok.layout.PictureFiles;
import org.amnok.layout.PictureSize;
import org.amnok.map.LayerId;
import org.amnok.map.MapExtent;
import org.amnok.map.Theme;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.MapStyle;
import org.amnok.workspace.Extent;
import org.amnok.workspace.FilesRead;
import org.amnok.workspace.WorkspaceState;
import org.amnok.workspace.output.PageSeries.By;
import org.amnok.workspace.output.PictureExport.Request;
import org.amnok.workspace.output.PictureExtras;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// What a person may ask of a picture on the command line.
final class RenderOptions {
    private static final List<String> MOVING = List.of(".gif", ".apng");
    private static final String WHOLE_YALU = "124.0,39.7,128.6,42.2";

    private final OptionSpec out =
            OptionSpec.builder("--out")
                    .type(Path.class)
                    .arity("1")
                    .required(true)
                    .paramLabel("MAP.png")
                    .description("The picture to write: PNG, JPEG, TIFF, SVG or PDF by its name.")
                    .build();
    private final OptionSpec replace = Arguments.replace();
    private final OptionSpec box =
            Arguments.value(
                            "--bbox",
                            "W,S,E,N",
                            Extent.class,
                            WHOLE_YALU,
                            "What to show, in degrees: west,south,east,north; the whole Yalu"
                                    + " without it.")
                    .converters(new BoundingBoxText())
                    .build();
    private final OptionSpec size =
            Arguments.value(
                            "--size",
                            "WxH",
                            PixelSize.class,
                            "1600x1000",
                            "Width and height in pixels; ${DEFAULT-VALUE} without it.")
                    .converters(new PixelSize.Text())
                    .build();
    private final OptionSpec dpi =
            Arguments.value(
                            "--dpi",
                            "N",
                            Double.class,
                            "96",
                            "Pixels per inch, 24 to 1200: symbols and text grow with it."
                                    + " ${DEFAULT-VALUE} without it.")
                    .build();
    private final OptionSpec title =
            Arguments.value("--title", "TEXT", String.class, "", "A title above the map.").build();
    private final OptionSpec language =
            Arguments.value(
                            "--lang",
                            "en|ko|zh|ja",
                            Language.class,
                            "en",
                            "The language of names and legend; ${DEFAULT-VALUE} without it.")
                    .converters(new LanguageCode())
                    .build();
    private final OptionSpec projection =
            Arguments.value(
                            "--crs",
                            "EPSG:n",
                            MapProjection.class,
                            "EPSG:3857",
                            "EPSG:3857 (Web Mercator, without it), EPSG:32651, EPSG:32652 or"
                                    + " EPSG:4326.")
                    .converters(new ProjectionCode())
                    .build();
    private final OptionSpec display =
            Arguments.value(
                            "--sightings",
                            "symbols|every|heat|hexagons",
                            SightingDisplay.class,
                            "symbols",
                            "Symbols, where what has no room beside each other is one ring; a symbol"
                                    + " for every sighting; or how dense they are, as a surface or"
                                    + " counted in hexagons. Symbols without it.")
                    .names("--sightings", "--density")
                    .converters(new SightingDisplayCode())
                    .build();
    private final OptionSpec theme =
            OptionSpec.builder("--theme")
                    .type(Theme.class)
                    .arity("1")
                    .paramLabel("light|dark")
                    .converters(new ThemeCode())
                    .description(
                            "A dark map, or a light one; without it a picture is light, but over dark"
                                    + " images, and a page as it was designed.")
                    .build();
    private final OptionSpec graticule =
            Arguments.flag("--graticule", "Draw meridians and parallels.");

    private final OptionSpec caption =
            Arguments.flag(
                    "--caption",
                    "Print a caption and an alternative text in the picture's language, and write"
                            + " them beside it: map.png gets map.caption.txt.");

    private final OptionSpec georeference =
            OptionSpec.builder("--georeference", "--world-file")
                    .type(boolean.class)
                    .arity("0")
                    .defaultValue("false")
                    .description(
                            "Say how the picture lies on the ground: a TIFF becomes a GeoTIFF; beside"
                                    + " a PNG or JPEG a world file, .prj and .aux.xml are written."
                                    + " Refused where it might reveal a generalised place.")
                    .build();

    private final OptionSpec specification =
            Arguments.flag(
                    "--specification",
                    "Write down beside the picture how it was made (map.png.specification.txt):"
                            + " settings, versions, policy, and hashes of picture and data.");
    private final OptionSpec series =
            Arguments.value(
                            "--series",
                            "site|month|filter",
                            By.class,
                            "",
                            "Make a page per located site in the box, per month of which something"
                                    + " lies in it, or per filter that the project keeps. A .pdf is one document with bookmarks, a"
                                    + " .gif or .apng a moving picture; other endings give numbered"
                                    + " files (map-01.png, …).")
                    .converters(new SeriesCode())
                    .build();

    ArgSpec[] all() {
        return new ArgSpec[] {
            out,
            replace,
            box,
            size,
            dpi,
            title,
            language,
            projection,
            display,
            theme,
            graticule,
            caption,
            georeference,
            specification,
            series
        };
    }

    /// Empty for one picture.
    Optional<By> series() {
        return Optional.ofNullable(series.<By>getValue());
    }

    /// Refuses what single pictures have and series have not.
    ///
    /// @throws ParameterException that says so
    void requireFitting(CommandLine command) {
        var given =
                Stream.of(caption, georeference, specification)
                        .filter(option -> option.<Boolean>getValue())
                        .map(OptionSpec::longestName)
                        .collect(Collectors.joining(" and "));
        if (series().isPresent() && !given.isEmpty()) {
            throw new ParameterException(
                    command,
                    given + " and --series do not go together: a series has many pictures");
        }
    }

    /// What may be replaced.
    OutputRules rules(WorkspaceState state) {
        return OutputRules.ofCommand(
                replace.<Boolean>getValue(), FilesRead.of(state.file(), state.contents()));
    }

    /// What is wanted beside the picture.
    PictureExtras extras() {
        return PictureExtras.NONE
                .withCaptionFile(caption())
                .withGeoreference(georeference.getValue())
                .withSpecification(specification.getValue());
    }

    /// True when the caption is wanted, too.
    boolean caption() {
        return caption.getValue();
    }

    /// The file to write.
    ///
    /// @throws ParameterException when its name says that it is no picture that can be made
    Path file(CommandLine command) {
        Path file = out.getValue();
        var name = file.toString().toLowerCase(Locale.ROOT);
        var moving = series().isPresent() && MOVING.stream().anyMatch(name::endsWith);
        if (!moving
                && PictureFiles.ENDINGS.stream().noneMatch(ending -> name.endsWith("." + ending))) {
            var why =
                    "'"
                            + file
                            + "': the picture's name must end in ."
                            + String.join(", .", PictureFiles.ENDINGS);
            throw new ParameterException(command, why);
        }
        return file;
    }

    /// The box to show, for a page.
    MapView view() {
        Extent degrees = box.getValue();
        return new MapView.Box(degrees.southWest(), degrees.northEast());
    }

    Language names() {
        return language.getValue();
    }

    /// A page as it is asked for: dark, light, or as it was designed.
    PageDesign themed(PageDesign design) {
        return theme().map(asked -> design.shaded(asked == Theme.DARK)).orElse(design);
    }

    private Optional<Theme> theme() {
        return Optional.ofNullable(theme.<Theme>getValue());
    }

    String projectionCode() {
        return projection.<MapProjection>getValue().code();
    }

    double dotsPerInch() {
        return dpi.<Double>getValue();
    }

    /// Null when none was given.
    @Nullable String titleOrNull() {
        String given = title.getValue();
        return given.isBlank() ? null : given;
    }

    /// The picture to make.
    ///
    /// @throws ParameterException when the options ask for what cannot be drawn
    Request request(CommandLine command) {
        PixelSize pixels = size.getValue();
        double dotsPerInch = dpi.<Double>getValue();
        Language names = language.getValue();
        try {
            var picture = new PictureSize(pixels.width(), pixels.height(), dotsPerInch);
            var look =
                    theme().map(MapStyle.DEFAULT::always)
                            .orElse(MapStyle.DEFAULT)
                            .in(names)
                            .with(layers())
                            .showing(display.<SightingDisplay>getValue());
            return new Request(extent(command), picture, look, title.getValue(), true);
        } catch (ProblemException problem) {
            throw new ParameterException(command, problem.problem().sentence());
        }
    }

    MapExtent extent(CommandLine command) {
        Extent degrees = box.getValue();
        MapProjection drawn = projection.getValue();
        try {
            return MapExtent.of(drawn, degrees.southWest(), degrees.northEast());
        } catch (IllegalArgumentException empty) {
            var why = "Nothing of the box of --bbox can be drawn in " + drawn.code();
            throw new ParameterException(command, why);
        }
    }

    private List<LayerSetting> layers() {
        boolean lines = graticule.getValue();
        return LayerSetting.defaults().stream()
                .filter(layer -> lines || layer.id() != LayerId.GRATICULE)
                .toList();
    }
}
