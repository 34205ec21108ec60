package org.amnok.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.amnok.exchange.reading.ImportReport;
import org.amnok.exchange.reading.RejectedCauses;
import org.amnok.words.Messages;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.incoming.ImportOutcome;

/// Reports on the terminal what an import did, or would do.
record ImportReporter(PrintWriter out) {
    private static final int MOST_LINES = 100;

    void report(Workspace into, ImportOutcome outcome, boolean isDry) {
        var found = outcome.report();
        var project = into.state().file();
        out.println(
                Messages.text(
                        isDry ? "cli.sightings_would_be_imported" : "cli.sightings_imported",
                        outcome.added(),
                        project));
        var formats = found.formats().isEmpty() ? "" : ": " + String.join("; ", found.formats());
        out.println(Messages.text("cli.from", found.fileName(), formats));
        var consequences = found.consequences().sentence();
        if (!consequences.isEmpty()) {
            out.println("  " + consequences);
        }
        reportKnown(found);
        found.warnings()
                .forEach(
                        warning -> out.println(Messages.text("common.note_2", warning.sentence())));
        found.firstDifferent().stream()
                .limit(MOST_LINES)
                .forEach(row -> out.println(Messages.text("common.different", row.sentence())));
        RejectedCauses.of(found.firstRejected()).stream()
                .limit(MOST_LINES)
                .forEach(
                        problem ->
                                out.println(Messages.text("common.rejected", problem.sentence())));
        outcome.rejectedFiles().forEach(file -> out.println(rejectedRows(found, file)));
        out.flush();
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
