package org.amnok.workspace;

import java.nio.file.Path;
import java.util.Optional;
import org.amnok.domain.ProjectContents;

/// The project at one moment, as the windows see it. Immutable.
///
/// @param undo label of what would be undone; empty when nothing
/// @param redo label of what would be redone; empty when nothing
public record WorkspaceState(
        Path file,
        boolean readOnly,
        ProjectContents contents,
        Optional<String> undo,
        Optional<String> redo) {}
