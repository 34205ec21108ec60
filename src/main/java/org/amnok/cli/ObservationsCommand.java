package org.amnok.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.amnok.domain.River;
import org.amnok.domain.coverage.Rounded;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.BankStretch;
import org.amnok.domain.record.Examined;
import org.amnok.domain.record.Observation;
import org.amnok.exchange.observation.ObservationFile;
import org.amnok.exchange.observation.ObservationReading;
import org.amnok.release.Outbox;
import org.amnok.release.Release;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.output.PictureExport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok observations`: brings observations of banks into a project, or writes those that may
/// leave.
final class ObservationsCommand extends Subcommand {
    private final PositionalParamSpec project = project("cli.the_project");
    private final ReleaseOptions release = takes(new ReleaseOptions());
    private final SoundProject sound = takes(new SoundProject());
    private final OptionSpec bring =
            optional("--import", "FILE", Path.class, "looks.option_import");
    private final OptionSpec out = optional("--out", "FILE", Path.class, "looks.option_looks_out");
    private final OptionSpec replace = replace();
    private final Supplier<PictureExport> exports;

    /// @param exports makes what lets data leave, when it is needed
    ObservationsCommand(Supplier<PictureExport> exports) {
        super("observations");
        this.exports = exports;
        describe("looks.looks_command", "looks.looks_columns");
    }

    @Override
    public Integer call() {
        Path path = project.getValue();
        @Nullable Path from = bring.getValue();
        @Nullable Path file = out.getValue();
        if ((from == null) == (file == null)) {
            throw wrong("looks.import_or_out");
        }
        sound.require(path, err());
        if (from != null) {
            return bringIn(path, from);
        }
        try (var outbox = new Outbox()) {
            var done = written(path, file, outbox);
            new Leaving(line(), release, path).send(List.of(file), done, outbox);
        }
        return Cli.DONE;
    }

    private int bringIn(Path path, Path from) {
        var read = ObservationReading.of(from);
        try (var workspace = Workspace.open(path, Access.READ_WRITE)) {
            workspace.signAs(release.author());
            if (!read.looks().isEmpty()) {
                workspace
                        .perform(
                                new Edit.Batch(
                                        "import looks",
                                        read.looks().stream()
                                                .<Edit>map(
                                                        look ->
                                                                new Edit.Set(
                                                                        null, look, "import looks"))
                                                .toList()))
                        .join();
            }
        }
        say("looks.came_in", read.looks().size());
        for (var river : River.values()) {
            tellBeyond(river, read.looks());
        }
        read.problems().forEach(problem -> Problems.report(line(), problem));
        return read.problems().isEmpty() ? Cli.DONE : Cli.PROBLEM;
    }

    /// Of observations that reach a whole kilometre or more beyond the end of a river.
    private void tellBeyond(River river, List<Observation> looks) {
        var ends =
                looks.stream()
                        .map(Observation::examined)
                        .filter(Examined.OfStretch.class::isInstance)
                        .map(examined -> ((Examined.OfStretch) examined).stretch())
                        .filter(stretch -> stretch.river() == river)
                        .map(BankStretch::toMetres)
                        .toList();
        if (ends.isEmpty()) {
            return;
        }
        var metres = exports.get().looks().metres(river);
        var beyond = ends.stream().filter(end -> end - metres >= 1000).count();
        if (beyond > 0) {
            note("looks.beyond_the_end", beyond, river.label(), Rounded.kilometres(metres));
        }
    }

    private Release written(Path path, Path file, Outbox outbox) {
        try (var workspace = Workspace.open(path, Access.READ_ONLY)) {
            var state = workspace.state();
            var rules = rules(replace, state.file(), state.contents());
            rules.require(file);
            var terms = release.terms(line(), state.contents());
            var export = exports.get().looks();
            var looks = export.looks(terms, state.contents());
            var leaving = export.release(terms, state, release.author()).to(rules, outbox);
            export.write(leaving, file, ObservationFile.csv(looks));
            say("looks.looks_leave", looks.looks().size());
            if (looks.heldBack() > 0) {
                note("looks.looks_stay", looks.heldBack());
            }
            return leaving;
        }
    }
}
