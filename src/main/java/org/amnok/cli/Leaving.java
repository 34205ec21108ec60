package org.amnok.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.release.Outbox;
import org.amnok.release.Release;
import org.amnok.words.Messages;
import org.amnok.workspace.output.ReleaseLog;
import picocli.CommandLine;

/// Lets the files of a release leave, once they are in the history of the project.
///
/// @param project which is not open here any more
record Leaving(CommandLine command, ReleaseOptions options, Path project) {
    /// Enters each output, writes the summaries that are wanted, and sends all.
    ///
    /// @throws ProblemException when one cannot be entered and nobody said that it may leave all
    ///   the same, or when one cannot be moved
    void send(List<Path> outputs, Release release, Outbox outbox) {
        var log = new ReleaseLog(project, options.author());
        var records = outputs.stream().map(release::record).toList();
        Consumer<Boolean> summaries =
                entered -> {
                    if (!entered) {
                        each(outputs, records, release::writeUnloggedSummary);
                    } else if (options.wantsSummary()) {
                        each(outputs, records, release::writeSummary);
                    }
                };
        if (!log.leave(records, summaries, outbox, _ -> options.mayBeUnlogged())) {
            command.getErr().println(Messages.text("cli.note_the_release_is_not_in"));
        }
    }

    private static void each(
            List<Path> outputs,
            List<ReleaseRecord> records,
            BiConsumer<Path, ReleaseRecord> writing) {
        for (int i = 0; i < records.size(); i++) {
            writing.accept(outputs.get(i), records.get(i));
        }
    }
}
