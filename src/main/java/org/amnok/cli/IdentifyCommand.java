package org.amnok.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.amnok.store.ProjectStore.Access;
import org.amnok.words.Messages;
import org.amnok.workspace.ReleasedNames;
import org.amnok.workspace.Workspace;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok identify`: which sightings of a project identifiers in its released files stand for.
final class IdentifyCommand extends Subcommand {
    private final PositionalParamSpec project = project("cli.the_project");
    private final PositionalParamSpec released =
            taken(
                    PositionalParamSpec.builder()
                            .index("1..*")
                            .arity("1..*")
                            .required(true)
                            .type(UUID[].class)
                            .converters(OptionType.UUIDS.reader())
                            .paramLabel("ID")
                            .description(Messages.text("cli.identifiers_of_sightings_in"))
                            .build());

    IdentifyCommand() {
        super("identify");
        describe("cli.say_which_sightings_identifiers");
    }

    @Override
    public Integer call() {
        Path file = project.getValue();
        UUID[] asked = released.getValue();
        var all = true;
        try (var workspace = Workspace.open(file, Access.READ_ONLY)) {
            var names = new ReleasedNames(workspace);
            for (var each : asked) {
                all &= report(each, names.own(each), workspace);
            }
        }
        return all ? Cli.DONE : Cli.PROBLEM;
    }

    private boolean report(UUID asked, UUID own, Workspace workspace) {
        var found = workspace.state().contents().sightings(List.of(own));
        if (found.isEmpty()) {
            err().println(Messages.text("cli.is_in_no_release_that_the", asked));
            return false;
        }
        out().println(asked + "\t" + own + "\t" + found.getFirst().title());
        return true;
    }
}
