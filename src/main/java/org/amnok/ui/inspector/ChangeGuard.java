package org.amnok.ui.inspector;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.amnok.domain.record.Sighting;

/// Distinguishes changes that a person made from those that come from showing a sighting.
final class ChangeGuard {
    private Optional<UUID> shown = Optional.empty();
    private boolean busy;

    /// Shows a sighting without taking it for edits.
    ///
    /// @param show gets true when it is another sighting than before
    void show(Sighting sighting, Consumer<Boolean> show) {
        var other = shown.filter(sighting.uuid()::equals).isEmpty();
        shown = Optional.of(sighting.uuid());
        busy = true;
        try {
            show.accept(other);
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
