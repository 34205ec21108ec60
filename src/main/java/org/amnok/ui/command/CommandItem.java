package org.amnok.ui.command;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A command as a line of a menu. One without words, as long as it has none, is not shown.
public final class CommandItem {
    private CommandItem() {}

    public static MenuItem of(Command command) {
        var item = command.ticked() == null ? new MenuItem() : ticked(command.ticked());
        item.setMnemonicParsing(false);
        item.textProperty().bind(command.label());
        item.disableProperty().bind(command.disabled());
        command.label().subscribe(words -> item.setVisible(!words.isEmpty()));
        if (command.key() != null) {
            item.setAccelerator(command.key());
        } else if (!command.mapKey().isEmpty()) {
            item.setAccelerator(new ShownKey(command.keyWords()));
        }
        item.setOnAction(event -> command.run());
        return item;
    }

    /// The tick follows the condition, not the click.
    private static MenuItem ticked(ObservableValue<Boolean> condition) {
        var item = new CheckMenuItem();
        condition.subscribe(item::setSelected);
        item.selectedProperty().subscribe((was, is) -> item.setSelected(condition.getValue()));
        return item;
    }

    /// A key of the map, beside the words of its command: pressed, it is the map that hears it, so
    /// that letters can be typed into fields.
    private static final class ShownKey extends KeyCombination {
        private final String words;

        ShownKey(String words) {
            this.words = words;
        }

        @Override
        public boolean match(KeyEvent event) {
            return false;
        }

        @Override
        public String getDisplayText() {
            return words;
        }

        @Override
        public String getName() {
            return words;
        }
    }
}
