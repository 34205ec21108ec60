package org.amnok.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.sqlite.Seals;
import org.amnok.workspace.ProjectSummary;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.handover.SealedPeople;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok info`: says what is in a project.
final class InfoCommand extends Subcommand {
    private final PositionalParamSpec project = project("cli.the_project");
    private final OptionSpec json = flag("--json", "cli.as_json");

    InfoCommand() {
        super("info");
        describe("cli.say_what_is_in_a_project");
    }

    @Override
    public Integer call() throws IOException {
        Path file = project.getValue();
        boolean asJson = json.getValue();
        var out = out();
        try (var workspace = Workspace.open(file, Access.READ_ONLY)) {
            var state = workspace.state();
            var summary = ProjectSummary.of(state.index(), state.contents());
            var bases = BaseReport.of(workspace);
            if (asJson) {
                SummaryJson.write(file, summary, bases, out);
            } else {
                SummaryText.write(file, summary, out);
                bases.forEach(base -> base.write(out));
                if (Seals.isSealed(file)) {
                    new SealedPeople(file).lines().forEach(out::println);
                }
            }
        }
        out.flush();
        return Cli.DONE;
    }
}
