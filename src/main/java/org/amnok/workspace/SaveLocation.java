package org.amnok.workspace;

import java.nio.file.Path;
import org.amnok.domain.Problem;
import org.amnok.store.schema.FileGuard.Whereabouts;
import org.amnok.words.Messages;

/// Where the edits that were done are on disk.
public sealed interface SaveLocation {
    /// In the project's file.
    ///
    /// @param isWhole true when a copy of this one file has everything
    record InFile(boolean isWhole) implements SaveLocation {}

    /// In a file beside it, or where a person said: the project's own was deleted, moved away or
    /// replaced while it was open. All is in the other file, and later edits go there.
    ///
    /// @param lost the path that the project had
    /// @param kept the path that it has now
    record Rescued(Path lost, Whereabouts how, Path kept, boolean isWhole) implements SaveLocation {
        /// What happened: "border.gpkg was deleted or moved".
        public String what() {
            return lost.getFileName() + happened(how);
        }

        /// Where all is now; with its folder where that alone tells it from the one that was lost.
        private Path keptName() {
            return kept.getFileName().equals(lost.getFileName()) ? kept : kept.getFileName();
        }

        /// What happened, where all is now, and that it is to be opened there.
        public Problem problem() {
            return new Problem(
                    what(),
                    kept.toString(),
                    Messages.text("workspace.all_changes_are_kept_in_open", keptName()));
        }
    }

    /// In no file that lasts: the project's own is not where it was, and no other could be written.
    /// When the project is closed now, all is lost.
    record Nowhere(Path lost, Problem problem) implements SaveLocation {}

    /// Why edits are in no file that lasts when the disk of a project was removed.
    static Problem diskRemoved(Path lost) {
        return new Problem(
                lost.getFileName() + happened(Whereabouts.DISK_REMOVED),
                lost.toString(),
                Messages.text("workspace.connect_the_disk_again"));
    }

    private static String happened(Whereabouts how) {
        return switch (how) {
            case HERE -> Messages.text("workspace.is_there_again");
            case GONE -> Messages.text("workspace.was_deleted_or_moved_by_another");
            case REPLACED -> Messages.text("workspace.was_replaced_by_another_file");
            case DISK_REMOVED -> Messages.text("workspace.is_on_a_disk_that_was_removed");
            case OVERWRITTEN -> Messages.text("workspace.was_written_over_by_another");
        };
    }
}
