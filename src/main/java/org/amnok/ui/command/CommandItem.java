package org.amnok.ui.command;

import javafx.scene.control.MenuItem;

/// A command in a menu.
public final class CommandItem extends MenuItem {
    public CommandItem(Command command) {
        textProperty().bind(command.label());
        disableProperty().bind(command.disabled());
        if (command.key() != null) {
            setAccelerator(command.key());
        }
        setOnAction(event -> command.run());
    }
}
