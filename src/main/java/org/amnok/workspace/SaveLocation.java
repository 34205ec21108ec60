package org.amnok.workspace;

import java.nio.file.Path;
import org.amnok.domain.Problem;
import org.amnok.store.schema.FileGuard.Whereabouts;

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
    }

    /// In no file that lasts: the project's own is not where it was, and no other could be written.
    /// When the project is closed now, all is lost.
    record Nowhere(Path lost, Problem problem) implements SaveLocation {}

    private static String happened(Whereabouts how) {
        return switch (how) {
            case HERE -> " is there again";
            case GONE -> " was deleted or moved by another program";
            case REPLACED -> " was replaced by another file";
            case OVERWRITTEN ->
                    " was written over by another program: its history and the photos kept in it are not in"
                            + " the other file";
        };
    }
}
