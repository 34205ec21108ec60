package org.amnok.ui.inspector;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/// Distinguishes changes that a person made from those that come from showing a record.
final class ChangeGuard {
    private boolean busy;

    /// Shows a record without taking it for edits.
    void quietly(Runnable show) {
        busy = true;
        try {
            show.run();
        } finally {
            busy = false;
        }
    }

    /// Runs after a person chose another value.
    <T> void onChange(ObservableValue<T> value, Consumer<T> action) {
        value.addListener(
                (o, old, now) -> {
                    if (!busy && now != null) {
                        action.accept(now);
                    }
                });
    }
}
