package org.amnok.cli;

import java.util.Locale;
import org.amnok.release.Release;
import org.amnok.release.ReleaseCounts;
import org.amnok.release.ReleaseNumbers;
import org.amnok.release.ReleasedPictures;
import picocli.CommandLine;

/// Reports on the terminal what left with an output and what stayed.
final class ReleaseReporter {
    private final CommandLine command;

    ReleaseReporter(CommandLine command) {
        this.command = command;
    }

    /// What left goes to standard output; what stayed, and what follows from it, to standard error.
    void report(Release done) {
        report(done.counts());
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

    /// How many pictures left, and which could not.
    ///
    /// @param asked false when nobody wanted any
    void report(ReleasedPictures pictures, boolean asked) {
        if (!asked) {
            return;
        }
        var count = pictures.written().size();
        command.getOut().println(count == 1 ? "1 picture leaves" : count + " pictures leave");
        note(
                count > 0
                        ? "look at each in files/ before you pass it on: faces, plates and signs"
                                + " are in it as they were"
                        : "no picture may leave: only those of sightings that leave exactly,"
                                + " endanger nobody and are not lifted");
        pictures.leftOut().forEach(problem -> note("left out: " + problem.sentence()));
    }

    /// Which sightings give reason for what was accepted, a terminal need not say: what stands
    /// there is copied into reports.
    private void report(ReleaseCounts counts) {
        counts.terms().accepted().stream()
                .sorted()
                .forEach(warning -> note("accepted: " + warning.head()));
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

    private void note(String words) {
        command.getErr().println("note: " + words);
    }
}
