package org.amnok.workspace.share;

import java.util.List;
import java.util.function.Consumer;
import org.amnok.store.share.LoggedOperation;
import org.amnok.workspace.Workspace;

/// The operations of a device that are in an open project, in runs without gaps that can be held in
/// memory. The project is free between them, however long whoever takes one waits.
record OperationRuns(Workspace here, String device) {
    /// @param first number of the first operation
    /// @param last number of the last one
    /// @param taking gets each run
    void each(long first, long last, Consumer<List<LoggedOperation>> taking) {
        var behind = here.sharing().with(shared -> shared.head(device, first - 1));
        while (behind.number() < last) {
            var from = behind;
            var run = here.sharing().with(shared -> shared.run(device, from, last));
            if (run.isEmpty()) {
                return;
            }
            taking.accept(run);
            behind = run.getLast().end();
        }
    }
}
