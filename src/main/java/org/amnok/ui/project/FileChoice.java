package org.amnok.ui.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks for files; empty when the person thinks better of it.
public interface FileChoice {
    /// A file that is there.
    Optional<Path> open(FileKind kind, Optional<Path> folder);

    /// Likewise, in the folder used last.
    default Optional<Path> open(FileKind kind) {
        return open(kind, Optional.empty());
    }

    /// Files that are there.
    List<Path> openMany(FileKind kind, Optional<Path> folder);

    /// Where a file shall be kept.
    Optional<Path> save(FileKind kind, Optional<Path> folder, String suggestedName);

    /// A folder.
    ///
    /// @param title what it is asked for
    Optional<Path> folder(String title);
}
