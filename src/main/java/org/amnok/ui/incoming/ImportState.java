package org.amnok.ui.incoming;

import org.amnok.domain.Problem;
import org.amnok.exchange.ImportReport;
import org.amnok.workspace.ImportOutcome;

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

    record Done(ImportOutcome outcome) implements ImportState {}

    /// Nothing can be imported as things are.
    record Impossible(Problem problem) implements ImportState {}

    /// True when nothing can be changed any more.
    default boolean isOver() {
        return this instanceof Importing || this instanceof Done;
    }

    static ImportState checking(ImportProgress.Told told) {
        return new Checking(told.words(), told.share());
    }

    static ImportState importing(ImportProgress.Told told) {
        return new Importing(told.words(), told.share());
    }
}
