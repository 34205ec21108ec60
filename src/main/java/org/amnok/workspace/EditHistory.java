package org.amnok.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.amnok.domain.Edit;

/// What can be undone and redone. Owned by the writer thread.
final class EditHistory {
    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();

    void performed(Edit edit) {
        done.push(edit);
        undone.clear();
    }

    Optional<Edit> nextUndo() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Edit> nextRedo() {
        return Optional.ofNullable(undone.peek());
    }

    void undid() {
        undone.push(done.pop());
    }

    void redid() {
        done.push(undone.pop());
    }
}
