package org.amnok.ui.command;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// One thing that a person can do.
///
/// @param label what menus and tooltips say
/// @param key everywhere in the window; null when there is none
/// @param mapKey acts only while the map has the focus, for example `A`; empty when there is none
/// @param icon file name of the icon; empty when there is none
/// @param disabled true while it cannot be done
/// @param ticked true while it is on, for what is switched on and off; null for everything else
public record Command(
        ObservableStringValue label,
        @Nullable KeyCombination key,
        String mapKey,
        String icon,
        ObservableBooleanValue disabled,
        @Nullable ObservableValue<Boolean> ticked,
        Runnable action) {
    private static final ObservableBooleanValue NEVER = new SimpleBooleanProperty(false);

    /// A command that can always be done and has neither key nor icon yet.
    public static Command named(String label, Runnable action) {
        return new Command(new SimpleStringProperty(label), null, "", "", NEVER, null, action);
    }

    /// A command that can always be done and has neither key nor icon yet.
    ///
    /// @param words the key of its label
    public static Command command(String words, Runnable action) {
        return named(Messages.text(words), action);
    }

    /// @param words as JavaFX reads them, for example `Shortcut+Shift+Z`
    public Command key(String words) {
        return new Command(
                label, KeyCombination.valueOf(words), mapKey, icon, disabled, ticked, action);
    }

    public Command mapKey(String name) {
        return new Command(label, key, name, icon, disabled, ticked, action);
    }

    public Command icon(String name) {
        return new Command(label, key, mapKey, name, disabled, ticked, action);
    }

    public Command disabledWhile(ObservableBooleanValue condition) {
        return new Command(label, key, mapKey, icon, condition, ticked, action);
    }

    /// Something that is switched on and off: menus show a tick while it is on.
    public Command tickedWhile(ObservableValue<Boolean> condition) {
        return new Command(label, key, mapKey, icon, disabled, condition, action);
    }

    public Command label(ObservableStringValue words) {
        return new Command(words, key, mapKey, icon, disabled, ticked, action);
    }

    /// Does it, unless it cannot be done now.
    public void run() {
        if (!disabled.get()) {
            action.run();
        }
    }

    /// The keys as they are written on the keys page: "Ctrl+Shift+Z", "A".
    public String keyWords() {
        var words = key == null ? "" : key.getDisplayText();
        var letter = mapKey.replace("Open Bracket", "[").replace("Close Bracket", "]");
        return words.isEmpty() ? letter : letter.isEmpty() ? words : letter + ", " + words;
    }

    /// Label and keys, for tooltips: "Undo move sighting (Ctrl+Z)".
    public String explanation() {
        var keys = keyWords();
        return keys.isEmpty() ? label.get() : label.get() + " (" + keys + ")";
    }
}
