package org.amnok.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.files.OutputRules;
import org.amnok.map.LayerId;
import org.amnok.map.sld.StyleFiles;
import org.amnok.map.styling.LayerStyling;
import org.amnok.store.ProjectStore.Access;
import org.amnok.words.Messages;
import org.amnok.workspace.FilesRead;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.output.StyleSaving;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/// `amnok style`: opens a style of others for a layer of a project's map, or saves the layer's.
final class StyleCommand implements Callable<Integer> {
    private final PositionalParamSpec project = Arguments.project(Messages.text("cli.the_project"));
    private final PositionalParamSpec layer =
            PositionalParamSpec.builder()
                    .index("1")
                    .arity("1")
                    .required(true)
                    .type(String.class)
                    .paramLabel("LAYER")
                    .description(Messages.text("cli.the_layer", names()))
                    .build();
    private final OptionSpec open =
            Arguments.value(
                            "--open",
                            "FILE",
                            String.class,
                            "",
                            Messages.text("cli.draw_the_layer_by_the_style"))
                    .build();
    private final OptionSpec save =
            Arguments.value(
                            "--save",
                            "FILE",
                            String.class,
                            "",
                            Messages.text("cli.write_the_style_of_the_layer"))
                    .build();
    private final OptionSpec designed =
            Arguments.flag("--designed", Messages.text("cli.draw_the_layer_in_its_designed"));
    private final OptionSpec replace = Arguments.replace();
    final CommandSpec spec =
            Arguments.command("style", this, project, layer, open, save, designed, replace);

    StyleCommand() {
        spec.usageMessage()
                .description(
                        Messages.text("cli.draw_a_layer_by_a_style_2"),
                        Messages.text("cli.what_of_a_style_is_not"));
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
            throw wrong(Messages.text("cli.give_one_of_open_save_and"));
        }
        var named = layer();
        if (!to.isEmpty()) {
            try (var workspace = Workspace.open(file, Access.READ_ONLY)) {
                var state = workspace.state();
                var read = FilesRead.of(file, state.contents());
                boolean replaces = replace.getValue();
                StyleSaving.save(state, named, Path.of(to), OutputRules.ofCommand(replaces, read));
            }
            return Cli.DONE;
        }
        var opened = from.isEmpty() ? null : StyleFiles.open(Path.of(from), named);
        try (var workspace = Workspace.open(file, Access.READ_WRITE)) {
            var before = workspace.state().styling(named);
            workspace
                    .restyle(named, opened == null ? LayerStyling.DESIGNED : before.drawnBy(opened))
                    .join();
        }
        if (opened != null) {
            var out = spec.commandLine().getOut();
            out.println(Messages.text("cli.drawn_by", named.title(), opened.name()));
            opened.notDrawn().forEach(line -> out.println(Messages.text("cli.not_drawn", line)));
            out.flush();
        }
        return Cli.DONE;
    }

    private LayerId layer() {
        String given = layer.getValue();
        for (var each : LayerId.values()) {
            if (each.name().equalsIgnoreCase(given)) {
                return each;
            }
        }
        throw wrong(Messages.text("cli.there_is_no_layer_give_one", given, names()));
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}
