package org.amnok.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.amnok.store.ProjectStore;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok check`: says whether a project is sound.
final class CheckCommand implements Callable<Integer> {
    private final PositionalParamSpec project = Arguments.project("The project.");
    final CommandSpec spec = Arguments.command("check", this, project);

    CheckCommand() {
        spec.usageMessage().description("Look for damage in a project, without changing it.");
    }

    @Override
    public Integer call() {
        Path file = project.getValue();
        var problems = ProjectStore.check(file);
        if (problems.isEmpty()) {
            spec.commandLine().getOut().println(file + ": sound");
            return Cli.DONE;
        }
        problems.forEach(problem -> Problems.tell(spec.commandLine(), problem));
        return Cli.PROBLEM;
    }
}
