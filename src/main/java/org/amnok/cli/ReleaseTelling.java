package org.amnok.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.amnok.domain.ReleaseRecord;
import org.amnok.release.ReleaseCounts;
import org.amnok.release.ReleaseFlow;
import org.amnok.release.ReleaseNumbers;
import org.amnok.workspace.PreparedRelease;
import org.amnok.workspace.ReleaseLog;
import picocli.CommandLine;

/// Tells on the terminal what left with an output and what stayed.
final class ReleaseTelling {
    private final CommandLine command;

    ReleaseTelling(CommandLine command) {
        this.command = command;
    }

    /// What left goes to standard output; what stayed, and what follows from it, to standard error.
    void tell(PreparedRelease done) {
        var secrets = done.secrets();
        tell(done.review().counts());
        if (secrets.searched() < secrets.sightings()) {
            note(
                    String.format(
                            Locale.ROOT,
                            "the output was searched for an even sample of secrets: those of %,d of"
                                    + " %,d sightings",
                            secrets.searched(),
                            secrets.sightings()));
        }
    }

    /// The same of what was counted while it was written.
    void tell(ReleaseFlow done) {
        tell(done.counts());
        if (done.searched() < done.secret()) {
            note(
                    String.format(
                            Locale.ROOT,
                            "the output was searched for the true places of all, for the words of"
                                    + " %,d of %,d sightings",
                            done.searched(),
                            done.secret()));
        }
    }

    private void tell(ReleaseCounts counts) {
        var numbers = new ReleaseNumbers(counts);
        command.getOut().println(numbers.leaving());
        if (!numbers.lifted().isEmpty()) {
            command.getOut().println(numbers.lifted());
        }
        numbers.staying().forEach(this::note);
        if (counts.leaving() == 0) {
            note("no sighting is in the output; choose another --policy, or --lift some of them");
        }
    }

    /// Writes down in the project's history what left and what stayed.
    void log(Path project, ReleaseRecord record, String author) {
        ReleaseLog.append(project, record, author)
                .ifPresent(why -> note("The release is not in the history: " + why.what()));
    }

    private void note(String words) {
        command.getErr().println("note: " + words);
    }
}
