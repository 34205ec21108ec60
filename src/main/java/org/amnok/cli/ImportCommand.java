package org.amnok.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.ImportReport;
import org.amnok.map.BaseMap;
import org.amnok.map.MapTerrain;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.ImportJob;
import org.amnok.workspace.ImportOutcome;
import org.amnok.workspace.ImportWatch;
import org.amnok.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok import`: brings sightings from a CSV file into a project.
final class ImportCommand implements Callable<Integer> {
    private final PositionalParamSpec project = Arguments.project("The project.");
    private final PositionalParamSpec csv = Arguments.file(1, "FILE.csv", "The sightings.");
    private final OptionSpec sign =
            Arguments.value(
                            "--sign",
                            "NAME",
                            String.class,
                            "",
                            "The name that the history keeps with the import; none when not given.")
                    .build();
    final CommandSpec spec = Arguments.command("import", this, project, csv, sign);

    ImportCommand() {
        spec.usageMessage()
                .description(
                        "Import sightings from CSV with a header row.",
                        "A row that cannot be read never stops the others: it is told here and"
                                + " written to FILE.rejected.csv beside FILE.csv, with the reason.");
    }

    @Override
    public Integer call() {
        Path into = project.getValue();
        Path from = csv.getValue();
        try (var workspace =
                Workspace.open(into, Access.READ_WRITE, () -> MapTerrain.of(BaseMap.load()))) {
            workspace.signAs(sign.getValue());
            var outcome = imported(workspace, from);
            report(into, outcome, spec.commandLine().getOut());
            demandSomething(from, outcome);
        }
        return Cli.DONE;
    }

    private static ImportOutcome imported(Workspace workspace, Path from) {
        try (var job = ImportJob.of(workspace, from)) {
            return job.runAndLeave(job.suggested(), ImportWatch.NONE);
        }
    }

    private static void report(Path project, ImportOutcome outcome, PrintWriter out) {
        var sightings = outcome.added() == 1 ? " sighting" : " sightings";
        out.println(outcome.added() + sightings + " imported into " + project);
        var found = outcome.report();
        var there = found.same() + found.different();
        if (there > 0) {
            out.println(there + " left out: in the project already");
        }
        found.warnings().forEach(warning -> out.println("note: " + warning.sentence()));
        found.firstRejected().forEach(row -> out.println("rejected: " + row.problem().sentence()));
        outcome.rejectedFiles().forEach(file -> out.println(rejectedRows(found) + file));
        out.flush();
    }

    private static String rejectedRows(ImportReport found) {
        var count = found.rejected();
        return count + (count == 1 ? " row was rejected: " : " rows were rejected: ");
    }

    /// Rejected rows beside good ones are told and the import is done; a file without a good row is
    /// a problem.
    private static void demandSomething(Path csv, ImportOutcome outcome) {
        var found = outcome.report();
        if (found.rejected() > 0 && found.rejected() == found.rows()) {
            throw new ProblemException(
                    new Problem(
                            "No row could be imported",
                            csv.toString(),
                            "Mend the rows in " + outcome.rejectedFiles().getFirst() + "."));
        }
    }
}
