package org.amnok.ui.session;

import org.amnok.domain.Problem;
import org.amnok.workspace.SaveLocation;

/// Whether what the window shows is on disk.
public sealed interface SaveState {
    /// Everything is on disk, in the project's file.
    ///
    /// @param isWhole true when a copy of this one file has everything
    record Saved(boolean isWhole) implements SaveState {}

    /// Everything is on disk, in another file: the project's own is not where it was.
    record Elsewhere(SaveLocation.Rescued rescued) implements SaveState {}

    /// Words in a field are not on disk yet, or cannot be kept as they are.
    record Typing() implements SaveState {}

    /// The writer is at work.
    record Saving() implements SaveState {}

    /// The last edit was not kept; the window shows the project without it.
    record Failed(Problem problem) implements SaveState {}

    /// The project cannot be edited.
    record ReadOnly() implements SaveState {}
}
