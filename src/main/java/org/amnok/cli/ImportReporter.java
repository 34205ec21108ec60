package org.amnok.cli;

import java.io.PrintWriter;
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
        var sightings = outcome.added() == 1 ? " sighting" : " sightings";
        out.println(
                outcome.added()
                        + sightings
                        + (isDry
                                ? Messages.text("cli.would_be_imported_into")
                                : Messages.text("cli.imported_into"))
                        + project);
        var formats = found.formats().isEmpty() ? "" : ": " + String.join("; ", found.formats());
        out.println(Messages.text("cli.from", found.fileName(), formats));
        var consequences = found.consequences().sentence();
        if (!consequences.isEmpty()) {
            out.println("  " + consequences);
        }
        reportKnown(found);
        found.warnings().forEach(warning -> out.println("note: " + warning.sentence()));
        found.firstDifferent().stream()
                .limit(MOST_LINES)
                .forEach(row -> out.println("different: " + row.sentence()));
        RejectedCauses.of(found.firstRejected()).stream()
                .limit(MOST_LINES)
                .forEach(problem -> out.println("rejected: " + problem.sentence()));
        outcome.rejectedFiles().forEach(file -> out.println(rejectedRows(found) + file));
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

    private static String rejectedRows(ImportReport found) {
        var count = found.rejected() + found.different();
        var what = found.different() == 0 ? " rejected: " : Messages.text("cli.not_brought_in");
        return count
                + (count == 1 ? Messages.text("cli.row_was") : Messages.text("cli.rows_were"))
                + what;
    }
}
