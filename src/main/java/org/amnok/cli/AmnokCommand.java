package org.amnok.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/// `amnok [PROJECT.gpkg]`: opens the window.
@Command(
        name = "amnok",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        description = "Maps of what was seen along the Yalu (Amnok) river.",
        footer = {"", "Exit codes: 0 done, 1 a problem (told on stderr), 2 wrong usage."})
final class AmnokCommand implements Callable<Integer> {
    private final MapWindow window;
    private final Display display;

    @Parameters(
            arity = "0..1",
            paramLabel = "PROJECT.gpkg",
            description = "The project to open in the window.")
    private @Nullable Path project;

    @Option(
            names = "--timing",
            description =
                    "Print the milliseconds until the window showed its first map, and close it.")
    private boolean timing;

    AmnokCommand(MapWindow window, Display display) {
        this.window = window;
        this.display = display;
    }

    @Override
    public Integer call() {
        display.require();
        if (project != null && !Files.exists(project)) {
            throw new ProblemException(
                    new Problem(
                            "There is no such file",
                            project.toString(),
                            "Make a project with: amnok new " + project));
        }
        window.show(Optional.ofNullable(project), timing);
        return Cli.DONE;
    }
}
