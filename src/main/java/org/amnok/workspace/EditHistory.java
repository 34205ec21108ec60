package org.amnok.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What can be undone and redone. Owned by the writer thread.
final class EditHistory {
    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();

    void performed(Change change) {
        done.push(change);
        undone.clear();
    }

    Optional<Change> nextUndo() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Change> nextRedo() {
        return Optional.ofNullable(undone.peek());
    }

    void undid() {
        undone.push(done.pop());
    }

    void redid() {
        done.push(undone.pop());
    }

    /// From now on nothing can be undone or redone.
    void forget() {
        done.clear();
        undone.clear();
    }
}
