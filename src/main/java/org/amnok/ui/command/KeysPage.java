package org.amnok.ui.command;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.amnok.manual.KeyMap;
import org.amnok.ui.look.Text;

/// What is pressed and what it does, line by line.
final class KeysPage extends GridPane {
    KeysPage(List<KeyMap.Line> lines) {
        getStyleClass().add("keys-page");
        for (var i = 0; i < lines.size(); i++) {
            add(whole(Text.of(lines.get(i).keys(), "key")), 0, i);
            add(Text.wrapped(lines.get(i).words()), 1, i);
        }
    }

    /// Never shortened with dots.
    private static Label whole(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
