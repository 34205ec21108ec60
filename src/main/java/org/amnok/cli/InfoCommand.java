package org.amnok.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.amnok.domain.BaseLayer;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.ProjectSummary;
import org.amnok.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok info`: says what is in a project.
final class InfoCommand implements Callable<Integer> {
    private final PositionalParamSpec project = Arguments.project("The project.");
    private final OptionSpec json = Arguments.flag("--json", "As JSON.");
    final CommandSpec spec = Arguments.command("info", this, project, json);

    InfoCommand() {
        spec.usageMessage().description("Say what is in a project: counts, dates, extent.");
    }

    @Override
    public Integer call() throws IOException {
        Path file = project.getValue();
        boolean asJson = json.getValue();
        var out = spec.commandLine().getOut();
        if (asJson) {
            SummaryJson.write(file, summary(file), out);
        } else {
            SummaryText.write(file, summary(file), out);
            tellBases(file);
        }
        return Cli.DONE;
    }

    /// Base layers with what became of their files.
    private void tellBases(Path file) {
        try (var workspace = Workspace.open(file, Access.READ_ONLY)) {
            for (var base : workspace.state().contents().all(BaseLayer.class)) {
                var state = workspace.bases().look(base);
                var problem = state.problem();
                spec.commandLine()
                        .getOut()
                        .println(
                                "  base layer “"
                                        + base.title()
                                        + "”: "
                                        + (problem == null ? state.description() : problem.what())
                                        + (base.visible() ? "" : " (hidden)"));
            }
            spec.commandLine().getOut().flush();
        }
    }

    private static ProjectSummary summary(Path file) {
        try (var workspace = Workspace.open(file, Access.READ_ONLY)) {
            return ProjectSummary.of(workspace.state().index(), workspace.state().contents());
        }
    }
}
