package org.amnok.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.ProblemException;
import org.amnok.domain.UuidText;
import org.amnok.domain.project.Removal;
import org.amnok.domain.project.Removed;
import org.amnok.domain.record.Source;
import org.amnok.store.ProjectStore.Access;
import org.amnok.words.Messages;
import org.amnok.workspace.Awaiting;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.WorkspaceState;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok expunge`: takes sightings and sources out of a project for good.
final class ExpungeCommand extends Subcommand {
    private final PositionalParamSpec project = project("cli.the_project");
    private final OptionSpec uuids = uuids("--uuid", "expunge.option_uuid");
    private final OptionSpec sources = texts("--source", "CODE|UUID", "expunge.option_source");
    private final FilterOption filter = takes(FilterOption.ofPage());
    private final OptionSpec reason =
            required("--reason", "TEXT", String.class, Messages.text("expunge.option_reason"));
    private final OptionSpec dryRun = dryRun();
    private final OptionSpec sign = sign("cli.the_name_that_the_history_keeps");

    ExpungeCommand() {
        super("expunge");
        describe("expunge.command", "expunge.command_limits");
    }

    @Override
    public Integer call() {
        Path file = project.getValue();
        boolean isDry = dryRun.getValue();
        try (var workspace = Workspace.open(file, isDry ? Access.READ_ONLY : Access.READ_WRITE)) {
            workspace.signAs(sign.getValue());
            var removal = removal(workspace.state());
            if (isDry) {
                say(
                        "expunge.would_be_removed",
                        removal.sightings().size(),
                        removal.sources().size());
            } else {
                report(Awaiting.done(workspace.removal().remove(removal, progress())));
            }
        }
        return Cli.DONE;
    }

    /// @throws ProblemException when nothing is named
    private Removal removal(WorkspaceState state) {
        var sightings = new HashSet<UUID>(values(uuids));
        sightings.addAll(filter.passing(line(), state));
        var removal = new Removal(sightings, sources(state), reason.getValue());
        if (removal.sightings().isEmpty() && removal.sources().isEmpty()) {
            throw ProblemException.ofTexts("expunge.nothing_is_named", "expunge.name_something");
        }
        return removal;
    }

    private Set<UUID> sources(WorkspaceState state) {
        var found = new HashSet<UUID>();
        for (var each : Arguments.<String>values(sources)) {
            found.add(
                    state.contents().all(Source.class).stream()
                            .filter(source -> source.code().equals(each))
                            .map(Source::uuid)
                            .findFirst()
                            .or(() -> UuidText.read(each))
                            .orElseThrow(() -> unknown(each)));
        }
        return found;
    }

    private static ProblemException unknown(String source) {
        return ProblemException.ofTexts(
                "expunge.no_such_source", "expunge.codes_of_sources", source);
    }

    private void report(Removed removed) {
        say(
                "expunge.removed",
                removed.sightings(),
                removed.sources(),
                removed.evidence(),
                removed.entries());
        if (!removed.mentions().isEmpty()) {
            say("expunge.names_still_stand");
            removed.mentions().forEach(out()::println);
        }
    }
}
