package org.amnok.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.exchange.reading.ImportReport;
import org.amnok.exchange.reading.ImportReportFile;
import org.amnok.exchange.reading.RejectedCauses;
import org.amnok.files.OutputRules;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.ground.BaseMapGeography;
import org.amnok.store.OlderProject;
import org.amnok.store.ProjectStore.Access;
import org.amnok.words.Messages;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.evidence.DroppedFiles;
import org.amnok.workspace.incoming.ImportJob;
import org.amnok.workspace.incoming.ImportOutcome;
import org.amnok.workspace.incoming.ImportPlan;
import org.amnok.workspace.merge.OtherProject;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok import`: brings sightings from files into a project.
final class ImportCommand extends Subcommand {
    private final PositionalParamSpec project = project("cli.the_project");
    private final PositionalParamSpec files = files("cli.files_with_sightings_photos_and");
    private final ImportOptions options = takes(new ImportOptions());
    private final OptionSpec dryRun = flag("--dry-run", "cli.only_tell_what_would_be");
    private final OptionSpec report =
            optional("--report", "FILE", Path.class, "cli.write_what_was_found_to_file");
    private final OptionSpec standpoints =
            flag("--standpoints", "cli.of_photos_keep_where_the_camera");
    private final OptionSpec cameraClock =
            optional(
                    "--camera-clock",
                    "ZONE|none",
                    OptionType.CAMERA_CLOCK,
                    "cli.of_photos_the_zone_that_the");
    private final OptionSpec sign = sign("cli.the_name_that_the_history_keeps_2");
    private final SoundProject sound = takes(new SoundProject());
    private final OptionSpec replace = replace();

    ImportCommand() {
        super("import");
        describe("cli.import_sightings_from_tables_of", "cli.a_row_that_cannot_be_read");
    }

    @Override
    public Integer call() {
        Path into = project.getValue();
        List<Path> from = takingPhotos(into, NamedFiles.of(files.getValue()));
        boolean isDry = dryRun.getValue();
        requireOutputs(into, from);
        var found = new ArrayList<ImportReport>();
        var failures = new ArrayList<Problem>();
        if (!from.isEmpty()) {
            sound.require(into, err());
            from = isDry ? from : bringingSomething(into, from, found, failures);
        }
        if (!from.isEmpty()) {
            bringIn(from, into, found, failures);
        }
        writeReport(found, isDry);
        return reported(failures);
    }

    private void bringIn(
            List<Path> from, Path into, List<ImportReport> found, List<Problem> failures) {
        var access = dryRun.<Boolean>getValue() ? Access.READ_ONLY : Access.READ_WRITE;
        try (var workspace =
                Workspace.open(into, access, () -> BaseMapGeography.of(BaseMap.load()))) {
            workspace.signAs(sign.getValue());
            for (var i = 0; i < from.size(); i++) {
                var isLast = i == from.size() - 1;
                bringIn(from.get(i), workspace, isLast, found, failures);
            }
        }
    }

    /// Those of which something can be brought in. A project of an older version is brought up to
    /// date when it is opened for writing, which a command that can do nothing must not do: it is
    /// looked in a copy of it what comes in; the other files are reported, and their rejected rows
    /// written.
    private List<Path> bringingSomething(
            Path into, List<Path> from, List<ImportReport> found, List<Problem> failures) {
        if (!OlderProject.is(into)) {
            return from;
        }
        var bringing = new ArrayList<Path>();
        try (var copy = OtherProject.of(into);
                var reading = Workspace.open(copy.file(), Access.READ_ONLY)) {
            for (var file : from) {
                if (bringsNothing(file, reading)) {
                    bringIn(file, reading, false, found, failures);
                } else {
                    bringing.add(file);
                }
            }
        }
        return bringing;
    }

    private boolean bringsNothing(Path file, Workspace into) {
        var choice = options.choice().orElse(ImportJob.remembered(into, file));
        try (var job = ImportJob.of(into, file, choice)) {
            return job.check(options.plan(job), Progress.NONE).isRejected();
        } catch (ProblemException toldAgain) {
            return true;
        }
    }

    private int reported(List<Problem> failures) {
        failures.forEach(problem -> Problems.report(line(), problem));
        return failures.isEmpty() ? Cli.DONE : Cli.PROBLEM;
    }

    /// Nothing that is read here is written over.
    private void requireOutputs(Path into, List<Path> from) {
        var read = new ArrayList<Path>(from);
        read.add(into);
        options.mappingFile().ifPresent(read::add);
        var rules = OutputRules.ofCommand(replace.<Boolean>getValue(), read);
        Stream.of(Optional.ofNullable(report.<Path>getValue()), options.newMappingFile())
                .flatMap(Optional::stream)
                .forEach(rules::require);
    }

    /// A file that cannot be read does not stop the others.
    ///
    /// @param isLast true when the project is closed afterwards
    private void bringIn(
            Path file,
            Workspace into,
            boolean isLast,
            List<ImportReport> found,
            List<Problem> failures) {
        var choice = options.choice().orElse(ImportJob.remembered(into, file));
        try (var job = ImportJob.of(into, file, choice)) {
            var plan = options.plan(job);
            var outcome = outcome(job, plan, isLast);
            options.save(plan, outcome.report());
            found.add(outcome.report());
            new ImportReporter(out()).report(into, outcome, dryRun.<Boolean>getValue());
            options.leftOut(job)
                    .map(left -> Messages.text("common.note_2", left.sentence()))
                    .ifPresent(out()::println);
            demandSomething(file, outcome);
        } catch (ProblemException e) {
            failures.add(e.problem());
        }
    }

    /// Takes the photos among the files.
    ///
    /// @return the others
    private List<Path> takingPhotos(Path into, NamedFiles named) {
        var out = out();
        named.leftOut()
                .forEach(problem -> out.println(Messages.text("cli.left_out", problem.sentence())));
        if (!named.photos().isEmpty()) {
            boolean isDry = dryRun.getValue();
            var access = isDry ? Access.READ_ONLY : Access.READ_WRITE;
            try (var workspace =
                    Workspace.open(into, access, () -> BaseMapGeography.of(BaseMap.load()))) {
                workspace.signAs(sign.getValue());
                CameraClock clock = cameraClock.getValue();
                new PhotoTaking(
                                workspace,
                                standpoints.getValue(),
                                clock == null ? CameraClock.LIKELY : clock,
                                isDry,
                                out)
                        .take(named.photos());
            }
        }
        return named.sightings();
    }

    private ImportOutcome outcome(ImportJob job, ImportPlan plan, boolean isLast) {
        if (dryRun.<Boolean>getValue()) {
            return new ImportOutcome(job.check(plan, Progress.NONE), List.of());
        }
        return isLast ? job.runAndLeave(plan, Progress.NONE) : job.run(plan, Progress.NONE);
    }

    private void writeReport(List<ImportReport> found, boolean isDry) {
        Path file = report.getValue();
        if (file != null) {
            ImportReportFile.write(found, isDry, file);
        }
    }

    /// Rejected rows beside good ones are reported and the import is done; a file without a good
    /// row is a problem.
    private static void demandSomething(Path file, ImportOutcome outcome) {
        if (outcome.report().isRejected()) {
            var mend =
                    outcome.rejectedFiles().isEmpty()
                            ? Messages.text("cli.mend_the_rows")
                            : Messages.text(
                                    "cli.mend_the_rows_in", outcome.rejectedFiles().getFirst());
            throw ProblemException.of(
                    Messages.text("cli.no_row_could_be_imported"), file.toString(), mend);
        }
    }

    /// Files that are named to an import, sorted by what is in them.
    ///
    /// @param photos pictures and videos, those in folders among them
    /// @param sightings all others, and those in folders that hold sightings
    /// @param leftOut what lies in folders and is neither
    private record NamedFiles(List<Path> photos, List<Path> sightings, List<Problem> leftOut) {
        static NamedFiles of(List<Path> named) {
            var photos = new ArrayList<Path>();
            var sightings = new ArrayList<Path>();
            var leftOut = new ArrayList<Problem>();
            for (var path : named) {
                if (Files.isDirectory(path)
                        && !String.valueOf(path.getFileName()).endsWith(".gdb")) {
                    var found = DroppedFiles.of(List.of(path));
                    sightings.addAll(found.sightings());
                    photos.addAll(
                            found.evidence().stream().filter(DroppedFiles::isPicture).toList());
                    found.evidence().stream()
                            .filter(file -> !DroppedFiles.isPicture(file))
                            .map(NamedFiles::neither)
                            .forEach(leftOut::add);
                    found.projects().stream().map(NamedFiles::neither).forEach(leftOut::add);
                    found.bases().stream().map(NamedFiles::neither).forEach(leftOut::add);
                } else if (DroppedFiles.isPicture(path)) {
                    photos.add(path);
                } else {
                    sightings.add(path);
                }
            }
            return new NamedFiles(photos, sightings, leftOut);
        }

        private static Problem neither(Path file) {
            return Problem.ofPlace(
                    file.toString(),
                    "cli.the_file_is_neither_a_photo",
                    "cli.name_it_by_itself_or_take");
        }
    }

    /// Reports on the terminal what an import did, or would do.
    private record ImportReporter(PrintWriter out) {
        private static final int MOST_LINES = 100;

        void report(Workspace into, ImportOutcome outcome, boolean isDry) {
            var found = outcome.report();
            var project = into.state().file();
            out.println(
                    Messages.text(
                            isDry ? "cli.sightings_would_be_imported" : "cli.sightings_imported",
                            outcome.added(),
                            project));
            var formats =
                    found.formats().isEmpty() ? "" : ": " + String.join("; ", found.formats());
            out.println(Messages.text("cli.from", found.fileName(), formats));
            var consequences = found.consequences().sentence();
            if (!consequences.isEmpty()) {
                out.println("  " + consequences);
            }
            reportKnown(found);
            found.warnings()
                    .forEach(
                            warning ->
                                    out.println(
                                            Messages.text("common.note_2", warning.sentence())));
            found.firstDifferent().stream()
                    .limit(MOST_LINES)
                    .forEach(row -> out.println(Messages.text("common.different", row.sentence())));
            RejectedCauses.of(found.firstRejected()).stream()
                    .limit(MOST_LINES)
                    .forEach(
                            problem ->
                                    out.println(
                                            Messages.text("common.rejected", problem.sentence())));
            outcome.rejectedFiles().forEach(file -> out.println(rejectedRows(found, file)));
        }

        private void reportKnown(ImportReport found) {
            if (found.same() > 0) {
                out.println(Messages.text("cli.left_out_there_already_the_same", found.same()));
            }
            if (found.different() > 0) {
                out.println(Messages.text("cli.not_brought_in_there_already", found.different()));
            }
        }

        private static String rejectedRows(ImportReport found, Path file) {
            return Messages.text(
                    found.different() == 0 ? "cli.rows_rejected" : "cli.rows_not_imported",
                    found.rejected() + found.different(),
                    file);
        }
    }
}
