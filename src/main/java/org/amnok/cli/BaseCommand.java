package org.amnok.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.ProblemException;
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
import org.amnok.words.Messages;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.base.BaseAddition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/// `amnok base`: puts a map or an image of others below a project's map.
final class BaseCommand extends Subcommand {
    private final PositionalParamSpec project = project("cli.the_project");
    private final PositionalParamSpec file = files("cli.the_map_image_or_layer_it");
    private final OptionSpec title = text("--title", "TITLE", "cli.what_it_is_called_in_the");
    private final OptionSpec attribution =
            taken(
                    OptionSpec.builder("--attribution")
                            .type(List.class)
                            .auxiliaryTypes(String.class)
                            .arity("1")
                            .paramLabel("WORDS")
                            .description(Messages.text("cli.what_its_licence_asks_to_be"))
                            .build());
    private final OptionSpec opacity =
            value("--opacity", "SHARE", Double.class, "1", "cli.from_0_to_1_1_when");
    private final OptionSpec stretch =
            text("--stretch", "HOW", "automatic", "cli.how_values_of_a_geotiff_become");
    private final OptionSpec relief = flag("--relief", "cli.its_values_are_heights_in");
    private final OptionSpec image = flag("--image", "cli.it_is_an_image_also_where");
    private final OptionSpec bands = text("--bands", "N,N,N", "cli.which_bands_of_a_geotiff_are");
    private final OptionSpec noData =
            text("--no-data", "VALUE", "cli.the_value_of_nothing_else_as");
    private final OptionSpec table = text("--table", "NAME", "cli.which_layer_or_tiles_of_a");
    private final OptionSpec corridor =
            text("--corridor", "RIVER", "cli.of_an_openstreetmap_file_only");
    private final OptionSpec box = text("--bbox", "W,S,E,N", "cli.of_an_openstreetmap_file_only_a");
    private final OptionSpec sign = sign("cli.the_name_that_the_history_keeps");

    private final LayerOptions layer = takes(new LayerOptions());

    BaseCommand() {
        super("basemap");
        describe(
                "cli.put_a_base_map_or_an",
                "cli.or_a_layer_of_points_lines",
                "cli.the_file_is_not_copied_the");
    }

    @Override
    public Integer call() {
        Path into = project.getValue();
        double share = opacity.getValue();
        if (!(share >= 0 && share <= 1)) {
            throw new ParameterException(line(), "--opacity: give 0 to 1");
        }
        try (var looking = Workspace.open(into, Access.READ_ONLY)) {
            added(looking); // opening for writing changes bytes: what cannot be added is told
            // before
        }
        try (var workspace = Workspace.open(into, Access.READ_WRITE)) {
            workspace.signAs(sign.getValue());
            for (var each : added(workspace)) {
                add(each.opacity(share), workspace);
            }
        }
        return Cli.DONE;
    }

    private void add(BaseLayer added, Workspace workspace) {
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
        if (styling.file() != null) {
            sayNotDrawn(styling.file());
        }
    }

    private LayerStyling styling(BaseLayer added, Workspace workspace) {
        if (!layer.isGiven()) {
            return LayerStyling.DESIGNED;
        }
        if (added.kind() != BaseKind.FEATURES) {
            throw wrong("cli.style_filter_label_and_colour");
        }
        var attributes = workspace.bases().look(added).facts().attributes();
        return layer.styling(new StyledLayer.Own(added.uuid()), attributes);
    }

    private void makeOverviews(BaseLayer added, Workspace workspace) {
        var progress = progress();
        workspace.bases().makeOverviews(added, false, () -> reportOverviews(added), progress);
    }

    /// @throws ProblemException when one of the files cannot be shown
    private List<BaseLayer> added(Workspace workspace) {
        var layers =
                BaseAddition.of(
                        file.getValue(),
                        part(),
                        options(),
                        workspace.bases(),
                        workspace.state().contents(),
                        problem -> {
                            throw new ProblemException(problem);
                        });
        var isPart = !corridor.<String>getValue().isBlank() || !box.<String>getValue().isBlank();
        if (isPart && layers.stream().anyMatch(each -> each.kind() != BaseKind.OPENSTREETMAP)) {
            throw wrong("cli.corridor_and_bbox_are_for");
        }
        return asked(layers);
    }

    /// Which tiles of a file, or which ground.
    private String part() {
        var given =
                Stream.of(table, corridor, box)
                        .map(option -> option.<String>getValue().strip())
                        .filter(text -> !text.isEmpty())
                        .toList();
        if (given.size() > 1) {
            throw wrong("cli.give_one_of_table_corridor_and");
        }
        return given.isEmpty() ? "" : given.getFirst();
    }

    private BaseOptions options() {
        var chosen =
                BaseOptionText.typedBands(bands.getValue())
                        .orElseThrow(() -> wrong("cli.bands_give_one_or_three_as"));
        var plain = BaseOptions.AUTOMATIC.withNoData(nothing()).showing(chosen);
        var stretched =
                BaseOptionText.stretched(plain, stretch.getValue())
                        .orElseThrow(() -> wrong("cli.stretch_give_automatic_none"));
        return asked(stretched, relief.getValue(), image.getValue());
    }

    private BaseOptions asked(BaseOptions stretched, boolean isRelief, boolean isImage) {
        if (isImage && (isRelief || stretched.relief() != null)) {
            throw wrong("cli.relief_and_image_give_one_of");
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
                : BaseOptionText.noData(words)
                        .orElseThrow(() -> wrong("cli.no_data_give_a_number"));
    }

    private void reportOverviews(BaseLayer added) {
        var what =
                switch (added.kind()) {
                    case OPENSTREETMAP -> Messages.text("cli.streets_are_being_made_of_it");
                    case FEATURES -> Messages.text("cli.it_is_large_it_is_being");
                    default -> Messages.text("cli.it_has_no_overviews_small");
                };
        err().println(Messages.text("cli.note_kept_in_this_persons_cache", what));
    }

    /// With title and attributions as they were given.
    private List<BaseLayer> asked(List<BaseLayer> layers) {
        String name = title.getValue();
        List<String> words = attribution.getValue();
        var count = layers.size();
        if (count > 1 && !(name.isBlank() && table.<String>getValue().isBlank())) {
            throw wrong("cli.title_and_table_are_for_one");
        }
        if (words != null && words.size() != 1 && words.size() != count) {
            throw wrong("cli.attribution_give_one_for_all", count);
        }
        var asked = new ArrayList<BaseLayer>();
        for (var base : layers) {
            var named = name.isBlank() ? base : base.titled(name);
            var its = words == null ? "" : words.get(words.size() == 1 ? 0 : asked.size());
            asked.add(its.isBlank() ? named : named.attributed(its));
        }
        return asked;
    }

    private void report(BaseLayer added, Workspace workspace) {
        out().println(added.title() + ": " + workspace.bases().look(added).description());
        if (added.attribution().isEmpty() && added.kind() != BaseKind.FEATURES) {
            err().println(Messages.text("cli.note_it_has_no_attribution_most"));
        }
    }
}
