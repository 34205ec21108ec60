package org.amnok.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.ProjectSummary;
import org.amnok.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `amnok info`: says what is in a project.
@Command(name = "info", description = "Say what is in a project: counts, dates, extent.")
final class InfoCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "PROJECT.gpkg", description = "The project.")
    private Path project;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        var summary = summary();
        if (json) {
            SummaryJson.write(project, summary, out);
        } else {
            SummaryText.write(project, summary, out);
        }
        return Cli.DONE;
    }

    private ProjectSummary summary() {
        try (var workspace = Workspace.open(project, Access.READ_ONLY)) {
            return ProjectSummary.of(workspace.state().contents());
        }
    }
}
