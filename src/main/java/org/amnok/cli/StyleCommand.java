package org.amnok.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.domain.record.BaseLayer;
import org.amnok.files.OutputRules;
import org.amnok.map.LayerId;
import org.amnok.map.StyledLayer;
import org.amnok.map.sld.StyleFiles;
import org.amnok.map.styling.Attribute;
import org.amnok.map.styling.FileStyle;
import org.amnok.map.styling.LayerStyling;
import org.amnok.store.ProjectStore.Access;
import org.amnok.words.Messages;
import org.amnok.workspace.FilesRead;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.WorkspaceState;
import org.amnok.workspace.output.StyleSaving;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok style`: opens a style of others for a layer of a project's map, or saves the layer's.
final class StyleCommand extends Subcommand {
    private final PositionalParamSpec project = project("cli.the_project");
    private final PositionalParamSpec layer =
            taken(
                    positional(1, "LAYER", Messages.text("cli.the_layer", names()))
                            .type(String.class)
                            .build());
    private final OptionSpec open = text("--open", "FILE", "cli.draw_the_layer_by_the_style");
    private final OptionSpec save = text("--save", "FILE", "cli.write_the_style_of_the_layer");
    private final OptionSpec designed = flag("--designed", "cli.draw_the_layer_in_its_designed");
    private final OptionSpec replace = replace();

    StyleCommand() {
        super("style");
        describe("cli.draw_a_layer_by_a_style_2", "cli.what_of_a_style_is_not");
    }

    private static String names() {
        return Stream.of(LayerId.values())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    @Override
    public Integer call() {
        Path file = project.getValue();
        String from = open.getValue();
        String to = save.getValue();
        boolean back = designed.getValue();
        if (Stream.of(!from.isEmpty(), !to.isEmpty(), back).filter(given -> given).count() != 1) {
            throw wrong("cli.give_one_of_open_save_and");
        }
        if (!to.isEmpty()) {
            try (var workspace = Workspace.open(file, Access.READ_ONLY)) {
                var read = FilesRead.of(file, workspace.state().contents());
                var rules = OutputRules.ofCommand(replace.<Boolean>getValue(), read);
                StyleSaving.save(workspace, layer(workspace.state()), Path.of(to), rules);
            }
            return Cli.DONE;
        }
        var opened = from.isEmpty() ? null : opened(file, Path.of(from));
        try (var workspace = Workspace.open(file, Access.READ_WRITE)) {
            var named = layer(workspace.state());
            var before = workspace.state().styling(named);
            workspace
                    .restyle(named, opened == null ? LayerStyling.DESIGNED : before.drawnBy(opened))
                    .join();
            if (opened != null) {
                report(named, opened);
            }
        }
        return Cli.DONE;
    }

    /// Opening for writing changes bytes: what cannot be read is told before.
    private FileStyle opened(Path file, Path style) {
        try (var looking = Workspace.open(file, Access.READ_ONLY)) {
            return StyleFiles.open(style, layer(looking.state()), attributes(looking));
        }
    }

    /// Of a layer of a person's own; none of one of the map.
    private List<Attribute> attributes(Workspace looking) {
        return own(looking.state())
                .map(base -> looking.bases().look(base).facts().attributes())
                .orElse(List.of());
    }

    private void report(StyledLayer named, FileStyle opened) {
        var title = named instanceof LayerId known ? known.title() : layer.<String>getValue();
        say("cli.drawn_by", title, opened.name());
        sayNotDrawn(opened);
    }

    /// A layer of the map, else one of a person's own.
    private StyledLayer layer(WorkspaceState state) {
        String given = layer.getValue();
        for (var each : LayerId.values()) {
            if (each.name().equalsIgnoreCase(given)) {
                return each;
            }
        }
        return own(state)
                .map(base -> new StyledLayer.Own(base.uuid()))
                .orElseThrow(() -> wrong("cli.there_is_no_layer_give_one", given, names()));
    }

    private Optional<BaseLayer> own(WorkspaceState state) {
        String given = layer.getValue();
        return state.contents().all(BaseLayer.class).stream()
                .filter(base -> base.kind() == BaseKind.FEATURES && base.title().equals(given))
                .findFirst();
    }
}
