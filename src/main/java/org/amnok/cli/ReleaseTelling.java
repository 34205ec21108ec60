package org.amnok.cli;

import java.util.Locale;
import org.amnok.release.ReleaseNumbers;
import org.amnok.workspace.PreparedRelease;
import picocli.CommandLine;

/// Tells on the terminal what left with an output and what stayed.
final class ReleaseTelling {
    private final CommandLine command;

    ReleaseTelling(CommandLine command) {
        this.command = command;
    }

    /// What left goes to standard output; what stayed, and what follows from it, to standard error.
    void tell(PreparedRelease done) {
        var numbers = new ReleaseNumbers(done.review());
        command.getOut().println(numbers.leaving());
        if (!numbers.lifted().isEmpty()) {
            command.getOut().println(numbers.lifted());
        }
        numbers.staying().forEach(this::note);
        if (done.review().leaving() == 0) {
            note("no sighting is in the output; choose another --policy, or --lift some of them");
        }
        var secrets = done.secrets();
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

    private void note(String words) {
        command.getErr().println("note: " + words);
    }
}
