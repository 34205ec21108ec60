package org.amnok.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.BaseLayer;
import org.amnok.domain.record.BaseOptions;
import org.amnok.domain.record.BaseOptions.Stretch;
import org.amnok.domain.record.ReliefOptions;
import org.amnok.domain.wording.BaseOptionText;
import org.amnok.map.StyledLayer;
import org.amnok.map.styling.LayerStyling;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.base.BaseAddition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/// `amnok base`: puts a map or an image of others below a project's map.
final class BaseCommand implements Callable<Integer> {
    private final PositionalParamSpec project = Arguments.project("The project.");
    private final PositionalParamSpec file =
            Arguments.file(1, "FILE", "The map, image or layer; it stays where it is.");
    private final OptionSpec title =
            Arguments.value(
                            "--title",
                            "TITLE",
                            String.class,
                            "",
                            "What it is called in the list of layers; else after its file.")
                    .build();
    private final OptionSpec attribution =
            Arguments.value(
                            "--attribution",
                            "WORDS",
                            String.class,
                            "",
                            "What its licence asks to be printed on maps; else what the file says.")
                    .build();
    private final OptionSpec opacity =
            Arguments.value(
                            "--opacity",
                            "SHARE",
                            Double.class,
                            "1",
                            "From 0 to 1, 1 when not given.")
                    .build();
    private final OptionSpec stretch =
            Arguments.value(
                            "--stretch",
                            "HOW",
                            String.class,
                            "automatic",
                            "How values of a GeoTIFF become dark and bright: automatic, none (0 to"
                                    + " 255), percentiles (without the outer 2 %%), extremes,"
                                    + " two values as 200..3000, or relief.")
                    .build();
    private final OptionSpec relief =
            Arguments.flag(
                    "--relief",
                    "Its values are heights in metres: a relief, also where they do not look like"
                            + " it.");
    private final OptionSpec image =
            Arguments.flag("--image", "It is an image, also where its values look like heights.");
    private final OptionSpec bands =
            Arguments.value(
                            "--bands",
                            "N,N,N",
                            String.class,
                            "",
                            "Which bands of a GeoTIFF are red, green and blue, or the one that is"
                                    + " grey; else as the file says.")
                    .build();
    private final OptionSpec noData =
            Arguments.value(
                            "--no-data",
                            "VALUE",
                            String.class,
                            "",
                            "The value of nothing; else as the file says.")
                    .build();
    private final OptionSpec table =
            Arguments.value(
                            "--table",
                            "NAME",
                            String.class,
                            "",
                            "Which layer or tiles of a file with several; the first when not given.")
                    .build();
    private final OptionSpec corridor =
            Arguments.value(
                            "--corridor",
                            "RIVER",
                            String.class,
                            "",
                            "Of an OpenStreetMap file only the ground within 25 km of a river: yalu"
                                    + " or tumen.")
                    .build();
    private final OptionSpec box =
            Arguments.value(
                            "--bbox",
                            "W,S,E,N",
                            String.class,
                            "",
                            "Of an OpenStreetMap file only a box, in degrees.")
                    .build();
    private final OptionSpec sign =
            Arguments.value(
                            "--sign",
                            "NAME",
                            String.class,
                            "",
                            "The name that the history keeps with it; none when not given.")
                    .build();
    final CommandSpec spec =
            Arguments.command(
                    "base",
                    this,
                    project,
                    file,
                    title,
                    attribution,
                    opacity,
                    stretch,
                    relief,
                    image,
                    bands,
                    noData,
                    table,
                    corridor,
                    box,
                    sign);

    private final LayerOptions layer = new LayerOptions();

    BaseCommand() {
        layer.specs().forEach(spec::addOption);
        spec.usageMessage()
                .description(
                        "Put a base map or an image below a project's map: GeoTIFF, MBTiles,"
                                + " PMTiles, GeoPackage tiles, OpenStreetMap (.osm.pbf), PNG or"
                                + " JPEG with a world file; heights as .hgt, DTED or GeoTIFF,"
                                + " or a folder of them.",
                        "Or a layer of points, lines and areas: a shapefile, GeoJSON, a layer of a"
                                + " GeoPackage, KML, GPX, FlatGeobuf.",
                        "The file is not copied: the project keeps where it lies, from its own"
                                + " folder.");
    }

    @Override
    public Integer call() {
        Path into = project.getValue();
        double share = opacity.getValue();
        if (!(share >= 0 && share <= 1)) {
            throw wrong("--opacity: give 0 to 1");
        }
        try (var looking = Workspace.open(into, Access.READ_ONLY)) {
            added(looking); // opening for writing changes bytes: what cannot be added is told
            // before
        }
        try (var workspace = Workspace.open(into, Access.READ_WRITE)) {
            workspace.signAs(sign.getValue());
            var base = added(workspace);
            var added = asked(base.opacity(share));
            var isFirst = // what nothing can be made of is not added
                    added.kind() == BaseKind.OPENSTREETMAP || added.kind() == BaseKind.FEATURES;
            if (isFirst) {
                makeOverviews(added, workspace);
            }
            var styling = styling(added, workspace);
            workspace.perform(new Edit.Set(null, added, "add base layer")).join();
            if (!isFirst) {
                makeOverviews(added, workspace);
            }
            workspace.restyle(new StyledLayer.Own(added.uuid()), styling).join();
            report(added, workspace);
        }
        return Cli.DONE;
    }

    private LayerStyling styling(BaseLayer added, Workspace workspace) {
        if (!layer.isGiven()) {
            return LayerStyling.DESIGNED;
        }
        if (added.kind() != BaseKind.FEATURES) {
            throw wrong("--style, --filter, --label and --colour are for layers of features");
        }
        var attributes = workspace.bases().look(added).facts().attributes();
        return layer.styling(new StyledLayer.Own(added.uuid()), attributes);
    }

    private void makeOverviews(BaseLayer added, Workspace workspace) {
        var progress = new ErrProgress(spec.commandLine().getErr());
        workspace.bases().makeOverviews(added, false, () -> reportOverviews(added), progress);
    }

    private BaseLayer added(Workspace workspace) {
        var added =
                BaseAddition.of(
                        file.getValue(),
                        part(),
                        options(),
                        workspace.bases(),
                        workspace.state().contents());
        var isPart = !corridor.<String>getValue().isBlank() || !box.<String>getValue().isBlank();
        if (isPart && added.kind() != BaseKind.OPENSTREETMAP) {
            throw wrong("--corridor and --bbox are for OpenStreetMap files (.osm.pbf)");
        }
        return added;
    }

    /// Which tiles of a file, or which ground.
    private String part() {
        var given =
                Stream.of(table, corridor, box)
                        .map(option -> option.<String>getValue().strip())
                        .filter(text -> !text.isEmpty())
                        .toList();
        if (given.size() > 1) {
            throw wrong("give one of --table, --corridor and --bbox");
        }
        return given.isEmpty() ? "" : given.getFirst();
    }

    private BaseOptions options() {
        var chosen =
                BaseOptionText.typedBands(bands.getValue())
                        .orElseThrow(() -> wrong("--bands: give one, or three as 4,3,2"));
        var plain = BaseOptions.AUTOMATIC.withNoData(nothing()).showing(chosen);
        var stretched =
                BaseOptionText.stretched(plain, stretch.getValue())
                        .orElseThrow(
                                () ->
                                        wrong(
                                                "--stretch: give automatic, none, percentiles,"
                                                        + " extremes, two values as 200..3000, or"
                                                        + " relief"));
        return asked(stretched, relief.getValue(), image.getValue());
    }

    private BaseOptions asked(BaseOptions stretched, boolean isRelief, boolean isImage) {
        if (isImage && (isRelief || stretched.relief() != null)) {
            throw wrong("--relief and --image: give one of them");
        }
        if (isRelief && stretched.relief() == null) {
            return stretched.relieved(ReliefOptions.DESIGNED);
        }
        return isImage && stretched.stretch() == Stretch.AUTOMATIC
                ? stretched.stretched(Stretch.PERCENTILES)
                : stretched;
    }

    private @Nullable Double nothing() {
        String words = noData.getValue();
        return words.isBlank()
                ? null
                : BaseOptionText.noData(words).orElseThrow(() -> wrong("--no-data: give a number"));
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }

    private void reportOverviews(BaseLayer added) {
        var what =
                switch (added.kind()) {
                    case OPENSTREETMAP -> "Streets are being made of it once, and";
                    case FEATURES -> "It is large: it is being prepared once, and";
                    default -> "It has no overviews: small copies of it are being made once and";
                };
        spec.commandLine()
                .getErr()
                .println("note: " + what + " kept in this person's cache folder.");
        spec.commandLine().getErr().flush();
    }

    private BaseLayer asked(BaseLayer base) {
        String name = title.getValue();
        String words = attribution.getValue();
        var named = name.isBlank() ? base : base.titled(name);
        return words.isBlank() ? named : named.attributed(words);
    }

    private void report(BaseLayer added, Workspace workspace) {
        var out = spec.commandLine().getOut();
        out.println(added.title() + ": " + workspace.bases().look(added).description());
        if (added.attribution().isEmpty() && added.kind() != BaseKind.FEATURES) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "note: It has no attribution. Most images may only be shown with one:"
                                    + " give --attribution.");
        }
        out.flush();
    }
}
