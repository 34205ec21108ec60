package org.amnok.ui.command;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.amnok.ui.look.Text;

/// All keys, from the commands themselves and the map's gestures.
public final class KeysPage extends GridPane {
    private static final int ROWS = 28;
    private static final String[][] GESTURES = {
        {"Space + drag, middle button, arrows", "Pan"},
        {"Wheel, + −, double click", "Zoom at the pointer"},
        {"Z + drag", "Zoom to a box"},
        {"Drag", "Move the map"},
        {"Shift + drag, R and drag", "Select in a box, in a line drawn by hand"},
        {"Shift, Ctrl + drag or click", "Add to the selection, take out of it"},
        {"Tab, Shift + Tab, Enter", "Next, previous sighting in view; open it"},
        {"Right click", "Copy the place, what is here, measure"},
        {"Enter, Backspace, Ctrl + C", "While measuring: end, take back, copy"},
        {"Drag a sighting", "Move it"},
        {"Ctrl + Enter", "Add at the coordinate in the search field"},
        {"Double click, F2, Tab, Enter", "In the table: edit a cell, the next one, keep"},
        {"Ctrl + C", "In the table: copy for a spreadsheet, as released"},
        {"Shift + click a heading", "Sort by one more column"},
        {"← →, Shift or Ctrl + ← →", "On the timeline: move the window, its end, its start"},
        {"Space, Esc, Home, End", "On the timeline: play, stop, first and last window"},
        {"↑ ↓, + −, 0", "On the timeline: sightings in time, zoom, all time"},
        {"Ctrl + Tab", "Next region"},
    };
    private int count;

    public KeysPage(List<Command> commands) {
        getStyleClass().add("keys-page");
        for (var gesture : GESTURES) {
            add(gesture[0], gesture[1]);
        }
        commands.stream()
                .filter(c -> !c.keyWords().isEmpty() && !c.label().get().isEmpty())
                .forEach(c -> add(c.keyWords(), c.label().get()));
    }

    private void add(String keys, String words) {
        var column = count / ROWS * 2;
        var row = count % ROWS;
        add(whole(Text.of(keys, "key")), column, row);
        add(whole(Text.of(words)), column + 1, row);
        count++;
    }

    /// Never shortened with dots.
    private static Label whole(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
