package org.amnok.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.ground.BaseMapGeography;
import org.amnok.seal.KeyCost;
import org.amnok.store.sqlite.Seals;
import org.amnok.words.Messages;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.incoming.ProjectCreation;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/// `amnok new`: makes a project file.
final class NewCommand extends Subcommand {
    private final PositionalParamSpec project = project("cli.the_file_to_make");
    private final OptionSpec sample = flag("--sample", "cli.fill_it_with_published_events");

    NewCommand() {
        super("new");
        describe("cli.make_a_project_an_existing_file");
    }

    @Override
    public Integer call() {
        Path file = project.getValue();
        demandSuffix(file);
        if (Seals.isSealed(file)) {
            seal(file);
        } else if (line().getParseResult().hasMatchedOption(PassphraseQuestion.OPTION)) {
            SealCommand.demandSealed(this, file);
        }
        boolean withSample = sample.getValue();
        var base = BaseMap.load();
        var creation = new ProjectCreation(base.sites(), () -> BaseMapGeography.of(base));
        try (var workspace = withSample ? creation.sample(file) : creation.blank(file)) {
            report(file, workspace);
        }
        return Cli.DONE;
    }

    private void seal(Path file) {
        try (var passphrase = PassphraseQuestion.forNew(file, line().getParseResult())) {
            SealCommand.tell(this, file, Seals.make(file, passphrase, KeyCost.USUAL));
        }
    }

    /// Other programs know a GeoPackage by its name.
    private void demandSuffix(Path file) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".gpkg") && !Seals.isSealed(file)) {
            var why = Messages.text("cli.the_projects_name_must_end_in", file);
            throw new ParameterException(line(), why);
        }
    }

    private void report(Path file, Workspace workspace) {
        var contents = workspace.state().contents();
        say("cli.new_project_holds", file, contents.sightings().size(), contents.sites().size());
    }
}
