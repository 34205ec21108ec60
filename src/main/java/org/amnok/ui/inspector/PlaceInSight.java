package org.amnok.ui.inspector;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.look.Fx;

/// Has the map show a place that words gave, once these are finished by Enter or Tab. While
/// somebody types, and for a place that stays, the map stays.
final class PlaceInSight {
    private final Supplier<Optional<Sighting>> current;
    private final Consumer<Sighting> show;
    private Optional<Sighting> before = Optional.empty();

    /// @param current the sighting in the form
    /// @param show shows the place of a sighting on the map
    PlaceInSight(Supplier<Optional<Sighting>> current, Consumer<Sighting> show) {
        this.current = current;
        this.show = show;
    }

    /// Listens to a field that keeps its text by the same keys, before.
    void follow(TextInputControl field) {
        Fx.whenTrue(field.focusedProperty(), () -> before = current.get());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> finished(event, KeyCode.TAB));
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> finished(event, KeyCode.ENTER));
    }

    private void finished(KeyEvent event, KeyCode by) {
        if (event.getCode() == by) {
            look();
        }
    }

    /// Shows the place if it is another than before.
    void look() {
        var now = current.get();
        now.filter(
                        s ->
                                !(s.place() instanceof Place.Unlocated)
                                        && before.filter(b -> isSameAt(b, s)).isEmpty())
                .ifPresent(show);
        before = now;
    }

    private static boolean isSameAt(Sighting one, Sighting other) {
        return one.uuid().equals(other.uuid())
                && one.place().inWords("").equals(other.place().inWords(""));
    }
}
