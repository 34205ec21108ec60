package org.amnok.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok [PROJECT.gpkg]`: opens the window.
final class AmnokCommand implements Callable<Integer> {
    private final PositionalParamSpec project =
            PositionalParamSpec.builder()
                    .index("0")
                    .arity("0..1")
                    .type(Path.class)
                    .paramLabel("PROJECT.gpkg")
                    .description("The project to open in the window.")
                    .build();
    private final OptionSpec timing =
            Arguments.flag(
                    "--timing",
                    "Print the milliseconds until the window showed its first map, and close it.");
    final CommandSpec spec = Arguments.command("amnok", this, project, timing);
    private static final OptionSpec VERSION =
            OptionSpec.builder("-V", "--version")
                    .type(boolean.class)
                    .arity("0")
                    .versionHelp(true)
                    .description("Show the version.")
                    .build();
    private final MapWindow window;
    private final Display display;

    AmnokCommand(MapWindow window, Display display) {
        this.window = window;
        this.display = display;
        spec.addOption(VERSION).versionProvider(new Version());
        spec.usageMessage()
                .description("Maps of what was seen along the Yalu (Amnok) river.")
                .footer("", "Exit codes: 0 done, 1 a problem (told on stderr), 2 wrong usage.");
    }

    @Override
    public Integer call() {
        var file = Optional.<Path>ofNullable(project.getValue());
        // Before the display: a mistyped command is taken for a file, and is no matter of displays.
        file.ifPresent(AmnokCommand::demandThere);
        display.require();
        window.show(file, timing.getValue());
        return Cli.DONE;
    }

    private static void demandThere(Path file) {
        if (!Files.exists(file)) {
            throw new ProblemException(
                    new Problem(
                            "There is no such file",
                            file.toString(),
                            file.toString().endsWith(".gpkg")
                                    ? "Make a project with: amnok new " + file
                                    : "The commands are listed by: amnok --help"));
        }
    }
}
