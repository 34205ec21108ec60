package org.amnok.ui.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks for files; empty when the person thinks better of it.
public interface FileChoice {
    /// A file that is there.
    Optional<Path> open(FilePurpose purpose, Optional<Path> folder);

    /// Likewise, in the folder used last.
    default Optional<Path> open(FilePurpose purpose) {
        return open(purpose, Optional.empty());
    }

    /// Files that are there.
    List<Path> openMany(FilePurpose purpose, Optional<Path> folder);

    /// Where a file shall be kept.
    Optional<Path> save(FilePurpose purpose, Optional<Path> folder, String suggestedName);

    /// A folder.
    ///
    /// @param title what it is asked for
    Optional<Path> folder(String title);
}
