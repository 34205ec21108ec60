package org.amnok.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.domain.ProblemException;
import org.amnok.domain.SightingDisplay;
import org.amnok.domain.page.MapView;
import org.amnok.domain.page.PageDesign;
import org.amnok.files.FileNames;
import org.amnok.files.OutputRules;
import org.amnok.geo.projection.MapProjection;
import org.amnok.layout.PictureFiles;
import org.amnok.layout.PictureSize;
import org.amnok.layout.Sheet;
import org.amnok.map.LayerId;
import org.amnok.map.MapExtent;
import org.amnok.map.Theme;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.MapStyle;
import org.amnok.words.Messages;
import org.amnok.workspace.Extent;
import org.amnok.workspace.WorkspaceState;
import org.amnok.workspace.output.PageSeries.By;
import org.amnok.workspace.output.PictureExport.Request;
import org.amnok.workspace.output.PictureExtras;
import org.amnok.workspace.output.PictureExtras.Extra;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// What a person may ask of a picture on the command line.
final class RenderOptions extends Arguments {
    private static final List<String> MOVING = List.of("gif", "apng");
    private static final String WHOLE_YALU = "124.0,39.7,128.6,42.2";

    private final OptionSpec out = file("--out", "MAP.png", "cli.the_picture_to_write_png_jpeg");
    private final OptionSpec replace = replace();
    private final OptionSpec box =
            value(
                    "--bbox",
                    "W,S,E,N",
                    OptionType.EXTENT,
                    WHOLE_YALU,
                    "cli.what_to_show_in_degrees_west");
    private final OptionSpec size =
            value(
                    "--size",
                    "WxH",
                    OptionType.PIXEL_SIZE,
                    "1600x1000",
                    "cli.width_and_height_in_pixels");
    private final OptionSpec dpi =
            value("--dpi", "N", Double.class, "96", "cli.pixels_per_inch_24_to_1200");
    private final OptionSpec title = title("cli.a_title_above_the_map");
    private final OptionSpec language = language();
    private final OptionSpec projection =
            value(
                    "--crs",
                    "EPSG:n",
                    OptionType.PROJECTION,
                    "EPSG:3857",
                    "cli.epsg_3857_web_mercator_without");
    private final OptionSpec display =
            taken(
                    builder(
                                    "--sightings",
                                    "symbols|every|heat|hexagons",
                                    OptionType.SIGHTING_DISPLAY,
                                    "cli.symbols_where_what_has_no_room")
                            .names("--sightings", "--density")
                            .defaultValue("symbols")
                            .build());
    private final OptionSpec theme =
            optional("--theme", "light|dark", OptionType.THEME, "cli.a_dark_map_or_a_light");
    private final OptionSpec graticule = flag("--graticule", "cli.draw_meridians_and_parallels");

    private final OptionSpec caption = flag("--caption", "cli.print_a_caption_and_an");

    private final OptionSpec georeference =
            taken(
                    switched(
                                    Messages.text("cli.say_how_the_picture_lies_on"),
                                    "--georeference",
                                    "--world-file")
                            .defaultValue("false")
                            .build());

    private final OptionSpec specification =
            flag("--specification", "cli.write_down_beside_the_picture");
    private final OptionSpec numbers = flag("--numbers", "counts.option_numbers");
    private final OptionSpec outlines = flag("--outlines", "editor.cli_outlines");
    private final OptionSpec series =
            value(
                    "--series",
                    "site|stretch|month|filter",
                    OptionType.SERIES,
                    "",
                    "cli.make_a_page_per_located_site");

    /// Those that a page decides for itself.
    Stream<OptionSpec> ofPictures() {
        return Stream.of(size, display, graticule);
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
                Messages.listed(
                        Stream.of(caption, georeference, specification, numbers, outlines)
                                .filter(option -> option.<Boolean>getValue())
                                .map(OptionSpec::longestName));
        if (series().isPresent() && !given.isEmpty()) {
            throw Problems.wrongUsage(command, "cli.and_series_do_not_go_together", given);
        }
    }

    /// What may be replaced.
    OutputRules rules(WorkspaceState state) {
        return rules(replace, state.file(), state.contents());
    }

    /// What is wanted beside the picture.
    PictureExtras extras() {
        return PictureExtras.NONE
                .with(Extra.CAPTION_FILE, caption())
                .with(Extra.GEOREFERENCE, georeference.getValue())
                .with(Extra.SPECIFICATION, specification.getValue())
                .with(Extra.NUMBERS, numbers.getValue())
                .with(Extra.OUTLINES, outlines.getValue());
    }

    /// Says that the numbers which are wanted are none.
    void noteUncounted(CommandLine command, Sheet sheet) {
        if (numbers.<Boolean>getValue() && sheet.counted().isEmpty()) {
            new ReleaseReporter(command).note(Messages.text("counts.nothing_counted"));
        }
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
        var ending = FileNames.ending(file);
        var moving = series().isPresent() && MOVING.contains(ending);
        if (!moving && !PictureFiles.ENDINGS.contains(ending)) {
            var why =
                    Messages.text(
                            "cli.the_pictures_name_must_end_in",
                            file,
                            String.join(", .", PictureFiles.ENDINGS));
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
            var why = Messages.text("cli.nothing_of_the_box_of_bbox", drawn.code());
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
