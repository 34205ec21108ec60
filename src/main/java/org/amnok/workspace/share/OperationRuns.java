package org.amnok.workspace.share;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.amnok.store.share.LoggedOperation;

/// Cuts the operations of a device into runs without gaps that can be held in memory.
final class OperationRuns {
    /// So many operations, or letters of what they tell, are in one run.
    private static final int MOST = 5_000;

    private static final long MOST_LETTERS = 32_000_000;

    private final Consumer<List<LoggedOperation>> taking;
    private final List<LoggedOperation> run = new ArrayList<>();
    private long letters;

    /// @param taking gets each run once it is full
    OperationRuns(Consumer<List<LoggedOperation>> taking) {
        this.taking = taking;
    }

    void add(LoggedOperation operation) {
        if (run.size() >= MOST
                || letters > MOST_LETTERS
                || (!run.isEmpty() && number(run.getLast()) + 1 != number(operation))) {
            end();
        }
        run.add(operation);
        letters += letters(operation);
    }

    private static long number(LoggedOperation operation) {
        return operation.id().number();
    }

    private static long letters(LoggedOperation operation) {
        var told = operation.told();
        return told == null
                ? 0
                : told.fields().stream().mapToLong(one -> one == null ? 0 : one.length()).sum();
    }

    /// Gives away what is left.
    void end() {
        if (!run.isEmpty()) {
            taking.accept(List.copyOf(run));
        }
        run.clear();
        letters = 0;
    }
}
