package org.amnok.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.amnok.map.BaseMap;
import org.amnok.workspace.ProjectCreation;
import org.amnok.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `amnok new`: makes a project file.
@Command(name = "new", description = "Make a project; an existing file is never overwritten.")
final class NewCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "PROJECT.gpkg", description = "The file to make.")
    private Path project;

    @Option(names = "--sample", description = "Fill it with published events, as an example.")
    private boolean sample;

    @Override
    public Integer call() {
        var creation = new ProjectCreation(BaseMap.load().sites());
        try (var workspace = sample ? creation.sample(project) : creation.blank(project)) {
            tell(workspace);
        }
        return Cli.DONE;
    }

    private void tell(Workspace workspace) {
        var contents = workspace.state().contents();
        spec.commandLine()
                .getOut()
                .printf(
                        "%s: %d sightings, %d sites%n",
                        project, contents.sightings().size(), contents.sites().size());
    }
}
