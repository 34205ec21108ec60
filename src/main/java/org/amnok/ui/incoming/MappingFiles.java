package org.amnok.ui.incoming;

import java.nio.file.Path;
import java.util.Optional;

/// Asks for files in which it is kept what columns mean; empty when the person thinks better of it.
interface MappingFiles {
    Optional<Path> toUse();

    Optional<Path> toKeep();
}
