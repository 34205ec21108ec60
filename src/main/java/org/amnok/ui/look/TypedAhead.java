package org.amnok.ui.look;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import javafx.util.Duration;

/// What is typed while the field it is meant for is not there yet waits for it, so that a fast
/// writer on a busy machine writes a title, and no commands of the map. It waits for some seconds
/// at most. On the FX thread.
public final class TypedAhead {
    private static final Duration MOST = Duration.seconds(5);

    private final Window window;
    private final PauseTransition most = new PauseTransition(MOST);
    private final Queue<Event> waiting = new ArrayDeque<>();
    private final EventHandler<Event> keep =
            event -> {
                waiting.add(event.copyFor(event.getSource(), event.getTarget()));
                event.consume();
            };
    private final EventHandler<Event> clicked = _ -> letGo();
    private final Set<Object> holds = new HashSet<>();

    private TypedAhead(Window window) {
        this.window = window;
        most.setOnFinished(_ -> letGo());
    }

    /// Keeps back what is typed into the window of a scene from now on.
    ///
    /// @return lets it go on to where the focus is then; a press of the mouse does so, too
    public static Runnable hold(Scene scene) {
        var window = scene.getWindow();
        var its =
                (TypedAhead)
                        window.getProperties()
                                .computeIfAbsent(TypedAhead.class, _ -> new TypedAhead(window));
        var hold = new Object();
        its.begin(hold);
        return () -> its.end(hold);
    }

    private void begin(Object hold) {
        if (holds.isEmpty()) {
            window.addEventFilter(KeyEvent.ANY, keep);
            window.addEventFilter(InputMethodEvent.ANY, keep);
            window.addEventFilter(MouseEvent.MOUSE_PRESSED, clicked);
            most.playFromStart();
        }
        holds.add(hold);
    }

    private void end(Object hold) {
        if (holds.remove(hold) && holds.isEmpty()) {
            letGo();
        }
    }

    private void letGo() {
        most.stop();
        holds.clear();
        window.removeEventFilter(KeyEvent.ANY, keep);
        window.removeEventFilter(InputMethodEvent.ANY, keep);
        window.removeEventFilter(MouseEvent.MOUSE_PRESSED, clicked);
        goOn();
    }

    /// Until something that was typed holds the rest once more.
    private void goOn() {
        while (holds.isEmpty() && !waiting.isEmpty()) {
            var event = waiting.remove();
            var focused = window.getScene().getFocusOwner();
            Event.fireEvent(focused == null ? window.getScene() : focused, event);
        }
    }
}
