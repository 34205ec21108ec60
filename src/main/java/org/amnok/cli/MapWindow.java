package org.amnok.cli;

import java.nio.file.Path;
import java.util.Optional;

/// The window, as the command line knows it.
@FunctionalInterface
public interface MapWindow {
    /// Shows the window and waits until it is closed.
    ///
    /// @param project to open; empty for the welcome page
    /// @param closeAtFirstMap true to measure a start: the window closes by itself as soon as its
    ///   first map is shown
    void show(Optional<Path> project, boolean closeAtFirstMap);
}
