package org.amnok.ui.command;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Tooltips;

/// A command as an icon button.
public final class CommandButton extends Button {
    /// @param iconSize in px
    public CommandButton(Command command, double iconSize) {
        getStyleClass().add("tool");
        setGraphic(new Icon(command.icon(), iconSize));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setFocusTraversable(false);
        disableProperty().bind(command.disabled());
        setOnAction(event -> command.run());
        command.label().subscribe(words -> Tooltips.saying(this, command.explanation()));
    }
}
