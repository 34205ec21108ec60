package org.amnok.store.schema;

import org.amnok.domain.Progress;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.EditCancelled;

/// Counts how far an edit is, for whoever watches it. Each part is counted twice: when it is done,
/// and when it is in the history.
public final class EditSteps {
    private static final int BETWEEN = 250;

    private final int all;
    private final Progress watch;
    private int steps;

    public EditSteps(Edit edit, Progress watch) {
        all = edit instanceof Edit.Batch(_, var edits) ? edits.size() : 1;
        this.watch = watch;
    }

    /// @throws EditCancelled when it is to be stopped
    public void next() {
        steps++;
        if (steps % BETWEEN == 0) {
            watch.at(Math.min(all, steps / 2), all, "Editing");
            if (watch.isCancelled()) {
                throw new EditCancelled();
            }
        }
    }
}
