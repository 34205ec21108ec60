package org.amnok.workspace.merge;

import java.nio.file.Path;
import org.amnok.domain.Opening;
import org.amnok.files.PrivateFolder;
import org.amnok.store.OlderProject;
import org.jspecify.annotations.Nullable;

/// The file of another project as it can be read: itself, or of an older version a private copy
/// that was brought up to date. The file itself is never changed.
///
/// @param file to be read
/// @param folder of the copy; null when there is none
public record OtherProject(Path file, @Nullable PrivateFolder folder) implements AutoCloseable {
    /// @throws org.amnok.domain.ProblemException when it is of an older version and cannot be
    ///   copied
    public static OtherProject of(Path file) {
        if (!OlderProject.is(file)) {
            return new OtherProject(file, null);
        }
        var folder = PrivateFolder.of(file);
        return Opening.made(
                new OtherProject(folder.file(String.valueOf(file.getFileName())), folder),
                other -> {
                    OlderProject.copy(file, other.file);
                    return other;
                });
    }

    /// Deletes the copy.
    @Override
    public void close() {
        if (folder != null) {
            folder.close();
        }
    }
}
