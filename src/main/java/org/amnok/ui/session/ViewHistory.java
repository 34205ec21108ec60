package org.amnok.ui.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.amnok.map.Viewport;

/// The views that were left, to go back and forward through.
public final class ViewHistory {
    private static final int DEPTH = 100;

    private final Deque<Viewport> before = new ArrayDeque<>();
    private final Deque<Viewport> after = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper atStart = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper atEnd = new ReadOnlyBooleanWrapper(true);

    /// True when there is no view to go back to.
    public ReadOnlyBooleanProperty atStart() {
        return atStart.getReadOnlyProperty();
    }

    /// True when there is no view to go forward to.
    public ReadOnlyBooleanProperty atEnd() {
        return atEnd.getReadOnlyProperty();
    }

    void left(Viewport view) {
        before.push(view);
        if (before.size() > DEPTH) {
            before.removeLast();
        }
        after.clear();
        report();
    }

    Optional<Viewport> back(Viewport now) {
        return step(before, after, now);
    }

    Optional<Viewport> forward(Viewport now) {
        return step(after, before, now);
    }

    private Optional<Viewport> step(Deque<Viewport> from, Deque<Viewport> to, Viewport now) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        var next = from.pop();
        report();
        return Optional.of(next);
    }

    private void report() {
        atStart.set(before.isEmpty());
        atEnd.set(after.isEmpty());
    }
}
