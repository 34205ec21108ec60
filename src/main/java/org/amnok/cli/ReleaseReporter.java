package org.amnok.cli;

import org.amnok.layout.caption.Caption;
import org.amnok.release.Release;
import org.amnok.release.ReleaseCounts;
import org.amnok.release.ReleaseNumbers;
import org.amnok.release.ReleasedPictures;
import org.amnok.words.Messages;
import picocli.CommandLine;

/// Reports on the terminal what left with an output and what stayed.
record ReleaseReporter(CommandLine command) {
    /// What left goes to standard output; what stayed, and what follows from it, to standard error.
    void report(Release done) {
        report(done.counts());
        if (done.searched() < done.secret()) {
            note(
                    Messages.text(
                            "cli.the_output_was_searched_for_the", done.searched(), done.secret()));
        }
    }

    /// A caption, an empty line, the alternative text.
    void report(Caption caption) {
        command.getOut().println(caption.text() + "%n%n".formatted() + caption.alternative());
    }

    /// How many pictures left, and which could not.
    ///
    /// @param asked false when nobody wanted any
    void report(ReleasedPictures pictures, boolean asked) {
        if (!asked) {
            return;
        }
        var count = pictures.written().size();
        command.getOut()
                .println(
                        count == 1
                                ? Messages.text("cli.1_picture_leaves")
                                : Messages.text("cli.pictures_leave", count));
        note(
                count > 0
                        ? Messages.text("cli.look_at_each_in_files_before")
                        : Messages.text("cli.no_picture_may_leave_only_those"));
        pictures.leftOut()
                .forEach(problem -> note(Messages.text("cli.left_out", problem.sentence())));
    }

    /// Which sightings give reason for what was accepted, a terminal need not say: what stands
    /// there is copied into reports.
    private void report(ReleaseCounts counts) {
        counts.terms().accepted().stream()
                .sorted()
                .forEach(warning -> note(Messages.text("cli.accepted", warning.head())));
        var numbers = new ReleaseNumbers(counts);
        command.getOut().println(numbers.leaving());
        if (!numbers.lifted().isEmpty()) {
            command.getOut().println(numbers.lifted());
        }
        numbers.staying().forEach(this::note);
        if (counts.leaving() == 0 && counts.all() > 0) {
            note(Messages.text("cli.no_sighting_is_in_the_output"));
        }
    }

    void note(String words) {
        command.getErr().println(Messages.text("common.note_2", words));
    }
}
