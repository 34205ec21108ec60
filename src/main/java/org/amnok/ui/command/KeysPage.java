package org.amnok.ui.command;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;

/// All keys, from the commands themselves and the map's gestures.
public final class KeysPage extends GridPane {
    private static final int ROWS = 28;
    private static final List<String> GESTURES =
            List.of(
                    "pan",
                    "zoom",
                    "zoom_box",
                    "drag",
                    "box",
                    "add",
                    "next",
                    "menu",
                    "measure",
                    "move",
                    "search",
                    "cell",
                    "copy",
                    "sort",
                    "window",
                    "play",
                    "time",
                    "region");
    private int count;

    public KeysPage(List<Command> commands) {
        getStyleClass().add("keys-page");
        for (var gesture : GESTURES) {
            add(Messages.text("keys." + gesture), Messages.text("keys." + gesture + "_does"));
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
