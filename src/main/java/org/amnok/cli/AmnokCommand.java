package org.amnok.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.amnok.domain.ProblemException;
import org.amnok.words.Messages;
import org.amnok.workspace.ProgramVersion;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok [PROJECT.gpkg]`: opens the window.
final class AmnokCommand extends Subcommand {
    private final PositionalParamSpec project = perhapsProject("cli.the_project_to_open_in_the");
    private final OptionSpec timing = flag("--timing", "cli.close_the_window_as_soon_as");
    private final MapWindow window;
    private final Display display;
    private final long startedNanos;

    /// @param startedNanos when the program started, on the clock of [System#nanoTime]
    AmnokCommand(MapWindow window, Display display, long startedNanos) {
        super("amnok");
        this.startedNanos = startedNanos;
        this.window = window;
        this.display = display;
        taken(
                switched(Messages.text("cli.show_the_version"), "-V", "--version")
                        .versionHelp(true)
                        .build());
        spec.versionProvider(() -> new String[] {ProgramVersion.text()});
        describe("cli.maps_of_what_was_seen_along");
        spec.usageMessage().footer("", Messages.text("cli.exit_codes_0_done_1_a"));
    }

    @Override
    public Integer call() {
        var file = Optional.<Path>ofNullable(project.getValue());
        // Before the display: a mistyped command is taken for a file, and is no matter of displays.
        file.ifPresent(AmnokCommand::demandThere);
        display.require();
        boolean measured = timing.getValue();
        show(file, measured);
        if (measured) {
            reportTime();
        }
        return Cli.DONE;
    }

    private void show(Optional<Path> file, boolean closeAtFirstMap) {
        try {
            window.show(file, closeAtFirstMap);
        } catch (RuntimeException failure) {
            throw display.explained(failure);
        }
    }

    private void reportTime() {
        var elapsed = (System.nanoTime() - startedNanos) / 1e6;
        out().printf(Locale.ROOT, "first map %.1f ms%n", elapsed);
    }

    private static void demandThere(Path file) {
        if (!Files.exists(file)) {
            throw ProblemException.of(
                    Messages.text("common.there_is_no_such_file"),
                    file.toString(),
                    file.toString().endsWith(".gpkg")
                            ? Messages.text("cli.make_a_project_with_amnok_new", file)
                            : Messages.text("cli.the_commands_are_listed_by"));
        }
    }
}
