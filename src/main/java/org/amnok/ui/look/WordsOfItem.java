package org.amnok.ui.look;

import java.util.function.Function;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A row of a list that says its item in words.
public class WordsOfItem<T> extends ListCell<T> {
    private final Function<T, String> words;

    public WordsOfItem(Function<T, String> words) {
        this.words = words;
        ScriptFont.follow(this);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setText(item == null || empty ? "" : words.apply(item));
    }
}
