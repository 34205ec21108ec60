package org.amnok.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.amnok.store.ProjectStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `amnok check`: says whether a project is sound.
@Command(name = "check", description = "Look for damage in a project, without changing it.")
final class CheckCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "PROJECT.gpkg", description = "The project.")
    private Path project;

    @Override
    public Integer call() {
        var problems = ProjectStore.check(project);
        if (problems.isEmpty()) {
            spec.commandLine().getOut().println(project + ": sound");
            return Cli.DONE;
        }
        problems.forEach(problem -> Problems.tell(spec.commandLine(), problem));
        return Cli.PROBLEM;
    }
}
