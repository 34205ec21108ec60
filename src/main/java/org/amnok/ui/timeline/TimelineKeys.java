package org.amnok.ui.timeline;

import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyEvent;
import org.amnok.index.TimeStep;

/// The keys that act while the timeline has the focus: all that the pointer can do.
final class TimelineKeys {
    private static final double ZOOM_STEP = Math.sqrt(2);

    private final TimelineModel model;
    private final TimelineGestures gestures;
    private final Player player;

    TimelineKeys(TimelineView view, TimelineModel model, TimelineGestures gestures, Player player) {
        this.model = model;
        this.gestures = gestures;
        this.player = player;
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (!event.isAltDown() && acts(event)) {
            event.consume();
        }
    }

    private boolean acts(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> arrow(event, -1);
            case RIGHT, KP_RIGHT -> arrow(event, 1);
            case UP, KP_UP -> select(-1);
            case DOWN, KP_DOWN -> select(1);
            case HOME -> model.filter(model.window().usual(true, bars()));
            case END -> model.filter(model.window().usual(false, bars()));
            case PLUS, ADD, EQUALS -> zoom(1 / ZOOM_STEP);
            case MINUS, SUBTRACT -> zoom(ZOOM_STEP);
            case DIGIT0, NUMPAD0 -> model.showWhole();
            case SPACE -> player.toggle();
            case ESCAPE -> {
                return gestures.cancel() || player.stop() || cleared();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void arrow(KeyEvent event, int by) {
        var window = model.window();
        if (event.isShiftDown()) {
            var end = bars().plus(window.days().latest(), by);
            model.filter(window.endingAt(end, bars()));
        } else if (event.isShortcutDown()) {
            var start = bars().plus(window.days().earliest(), by);
            model.filter(window.startingAt(start, bars()));
        } else {
            player.step(by);
        }
    }

    /// The next sighting in time, among those that may lie in the window.
    private void select(int by) {
        if (model.contents().get().isCounted()) {
            model.inTime(shown -> select(shown, by));
            return;
        }
        var window = model.window().days();
        select(
                model.contents().get().entries().stream()
                        .filter(e -> e.date().overlaps(window))
                        .map(Entry::uuid)
                        .toList(),
                by);
    }

    private void select(List<UUID> shown, int by) {
        if (!shown.isEmpty()) {
            var selection = model.session().selection();
            var now = selection.primary().map(shown::indexOf).orElse(-1);
            var next = now < 0 ? (by > 0 ? 0 : shown.size() - 1) : now + by;
            selection.set(shown.get(Math.floorMod(next, shown.size())));
        }
    }

    private void zoom(double factor) {
        model.zoom(model.axis().get().width() / 2, factor);
    }

    private boolean cleared() {
        var was = model.dates().isPresent();
        model.filterDates(java.util.Optional.empty());
        return was;
    }

    private TimeStep bars() {
        return model.contents().get().width();
    }
}
