package org.amnok.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.amnok.release.Outbox;
import org.amnok.release.Release;
import org.amnok.release.ReleasedPictures;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.dossier.DossierExport;
import org.amnok.workspace.dossier.DossierRequest;
import org.amnok.workspace.evidence.EvidenceOffer;
import org.amnok.workspace.output.PictureExport;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok report`: what leaves of a selection as a dossier, one document or a folder of pages.
final class DossierCommand extends Subcommand {
    private final PositionalParamSpec project = project("cli.the_project");
    private final ReleaseOptions release = takes(new ReleaseOptions());
    private final FilterOption filter = takes(FilterOption.ofData());
    private final SoundProject sound = takes(new SoundProject());
    private final OptionSpec replace = replace();
    private final OptionSpec pictures = flag("--pictures", "dossier.option_pictures");
    private final OptionSpec out = file("--out", "FILE.pdf|FOLDER", "dossier.option_out");
    private final OptionSpec title = title("dossier.option_title");
    private final OptionSpec language = language();
    private final OptionSpec least = least();
    private final MadeOption made = takes(new MadeOption());
    private final Supplier<PictureExport> exports;

    /// @param exports makes what releases, when it is needed
    DossierCommand(Supplier<PictureExport> exports) {
        super("report");
        this.exports = exports;
        describe("dossier.command", "dossier.command_folder");
    }

    /// What leaves, and which pictures of it.
    private record Written(Release release, ReleasedPictures pictures) {}

    @Override
    public Integer call() {
        Path path = project.getValue();
        Path file = out.getValue();
        sound.require(path, err());
        try (var outbox = new Outbox()) {
            var written = write(path, file, outbox);
            new Leaving(line(), release, path).send(List.of(file), written.release(), outbox);
            var reporter = new ReleaseReporter(line());
            reporter.report(written.release());
            reporter.report(written.pictures(), pictures.<Boolean>getValue());
        }
        return Cli.DONE;
    }

    private Written write(Path path, Path file, Outbox outbox) {
        try (var workspace = Workspace.open(path, Access.READ_ONLY)) {
            var state = workspace.state();
            var rules = rules(replace, state.file(), state.contents());
            release.require(rules, file);
            var export = exports.get();
            var question = filter.question(line(), state.contents());
            var choice = export.releases().choice(question, state).by(release.author());
            var leaving =
                    export.releases()
                            .release(release.terms(line(), state.contents()), choice)
                            .to(rules, outbox)
                            .followedBy(progress());
            var enclosed =
                    pictures.<Boolean>getValue()
                            ? leaving.pictures(EvidenceOffer.of(state.file(), state.contents()))
                            : ReleasedPictures.NONE;
            new DossierExport(export).write(leaving, enclosed, request(), state, file);
            return new Written(leaving, enclosed);
        }
    }

    private DossierRequest request() {
        return new DossierRequest(
                language.getValue(),
                title.<String>getValue().strip(),
                made.day(line()),
                least.<Integer>getValue());
    }
}
