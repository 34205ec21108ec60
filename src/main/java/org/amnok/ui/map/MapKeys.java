package org.amnok.ui.map;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.amnok.ui.command.Command;
import org.amnok.ui.session.MapModel;
import org.amnok.ui.session.Zoom;

/// The keys that act while the map has the focus: arrows, + and −, and the commands' letters.
final class MapKeys {
    private static final double PAN_PIXELS = 80;

    private final MapModel model;
    private final List<Command> commands;
    private final ObservableBooleanValue letters;

    /// @param letters whether single letters act
    MapKeys(MapCanvas canvas, List<Command> commands, ObservableBooleanValue letters) {
        this.model = canvas.model();
        this.commands = commands;
        this.letters = letters;
        canvas.setFocusTraversable(true);
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isConsumed() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (moves(event.getCode()) || commands(event)) {
            event.consume();
        }
    }

    private boolean moves(KeyCode code) {
        switch (code) {
            case LEFT, KP_LEFT -> pan(PAN_PIXELS, 0);
            case RIGHT, KP_RIGHT -> pan(-PAN_PIXELS, 0);
            case UP, KP_UP -> pan(0, PAN_PIXELS);
            case DOWN, KP_DOWN -> pan(0, -PAN_PIXELS);
            case PLUS, ADD, EQUALS -> model.zoomBy(1 / Zoom.STEP);
            case MINUS, SUBTRACT -> model.zoomBy(Zoom.STEP);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void pan(double dx, double dy) {
        model.show(model.viewport().get().draggedBy(dx, dy));
    }

    private boolean commands(KeyEvent event) {
        if (event.getCode().isLetterKey() && !letters.get()) {
            return false;
        }
        var key = event.getCode().getName();
        var found = commands.stream().filter(c -> c.mapKey().equals(key)).findFirst();
        found.ifPresent(Command::run);
        return found.isPresent();
    }
}
