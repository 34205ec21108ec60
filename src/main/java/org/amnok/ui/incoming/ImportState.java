package org.amnok.ui.incoming;

import java.util.Optional;
import org.amnok.domain.Problem;
import org.amnok.exchange.reading.ImportReport;
import org.amnok.workspace.incoming.ImportOutcome;

/// How far an import is.
sealed interface ImportState {
    /// Finding out what an import would do.
    ///
    /// @param words how far it is
    /// @param share of the work that is done, 0 to 1; negative when it is not known
    record Checking(String words, double share) implements ImportState {}

    /// A person stopped finding out what an import would do.
    record Unchecked() implements ImportState {}

    record Checked(ImportReport report) implements ImportState {}

    /// @param words how far it is
    /// @param share of the work that is done, 0 to 1; negative when it is not known
    record Importing(String words, double share) implements ImportState {}

    /// All rows are read and are being kept: too late to end it.
    record Keeping() implements ImportState {}

    /// A person ended the import, and it has not said yet that it did.
    record Stopping() implements ImportState {}

    /// A person ended the import: nothing of it is in the project.
    ///
    /// @param rows that were read until then
    record Stopped(long rows) implements ImportState {}

    record Done(ImportOutcome outcome) implements ImportState {}

    /// Nothing can be imported as things are.
    record Impossible(Problem problem) implements ImportState {}

    /// What was asked for failed, such as an import for which the disk had no room; the import can
    /// be tried again.
    record Failed(Problem problem) implements ImportState {}

    /// The same after an import was tried: what was impossible then may be possible again.
    default ImportState ofRun() {
        return this instanceof Impossible(var problem) ? new Failed(problem) : this;
    }

    /// What was found out of all rows, before the import or with it; empty at other times.
    default Optional<ImportReport> findings() {
        if (this instanceof Done(var outcome)) {
            return Optional.of(outcome.report());
        }
        return this instanceof Checked(var report) ? Optional.of(report) : Optional.empty();
    }

    /// True while an import is under way.
    default boolean isRunning() {
        return this instanceof Importing || this instanceof Keeping || this instanceof Stopping;
    }

    /// True when nothing can be changed any more.
    default boolean isOver() {
        return isRunning() || this instanceof Done;
    }
}
