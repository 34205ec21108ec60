package org.amnok.ui.look;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/// Distinguishes changes that a person made from those that come from showing what is kept.
public final class ChangeGuard {
    private boolean busy;

    /// Shows what is kept without taking it for edits.
    public void quietly(Runnable show) {
        busy = true;
        try {
            show.run();
        } finally {
            busy = false;
        }
    }

    /// Runs after a person chose another value.
    public <T> void onChange(ObservableValue<T> value, Consumer<T> action) {
        value.addListener(
                (o, old, now) -> {
                    if (!busy && now != null) {
                        action.accept(now);
                    }
                });
    }
}
