package org.amnok.store;

import org.amnok.domain.Edit;
import org.amnok.domain.EditCancelled;
import org.amnok.domain.Progress;

/// Counts how far an edit is, for whoever watches it. Each part is counted twice: when it is done,
/// and when it is in the history.
final class EditSteps {
    private static final int BETWEEN = 250;

    private final int all;
    private final Progress watch;
    private int steps;

    EditSteps(Edit edit, Progress watch) {
        all = edit instanceof Edit.Batch(_, var edits) ? edits.size() : 1;
        this.watch = watch;
    }

    /// @throws EditCancelled when it is to be stopped
    void next() {
        steps++;
        if (steps % BETWEEN == 0) {
            watch.at(Math.min(all, steps / 2), all, "Editing");
            if (watch.isCancelled()) {
                throw new EditCancelled();
            }
        }
    }
}
