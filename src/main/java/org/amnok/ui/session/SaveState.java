package org.amnok.ui.session;

import org.amnok.domain.Problem;

/// Whether what the window shows is on disk.
public sealed interface SaveState {
    /// Everything is on disk.
    record Saved() implements SaveState {}

    /// The writer is at work.
    record Saving() implements SaveState {}

    /// The last edit was not kept; the window shows the project without it.
    record Failed(Problem problem) implements SaveState {}

    /// The project cannot be edited.
    record ReadOnly() implements SaveState {}
}
