package org.amnok.ui.look;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import org.jspecify.annotations.Nullable;

/// A choice of one value among a few; typed letters find it.
public final class Choice<T> extends ComboBox<T> {
    private final Function<T, String> words;
    private final Function<T, @Nullable Node> graphic;

    public Choice(List<T> values, Function<T, String> words) {
        this(values, words, value -> null);
    }

    /// @param graphic shown before the words; null for none
    public Choice(List<T> values, Function<T, String> words, Function<T, @Nullable Node> graphic) {
        this(values, words, graphic, value -> List.of());
    }

    /// @param graphic shown before the words; null for none
    /// @param otherNames that a value is found by, too
    public Choice(
            List<T> values,
            Function<T, String> words,
            Function<T, @Nullable Node> graphic,
            Function<T, List<String>> otherNames) {
        this.words = words;
        this.graphic = graphic;
        getItems().setAll(values);
        setCellFactory(list -> new Cell());
        setButtonCell(new Cell());
        setMaxWidth(Double.MAX_VALUE);
        var finding =
                new TypeToFind<>(
                        this,
                        value ->
                                Stream.concat(
                                                Stream.of(words.apply(value)),
                                                otherNames.apply(value).stream())
                                        .toList(),
                        this::showUnchosen);
        skinProperty()
                .subscribe(skin -> Optional.ofNullable(list(this)).ifPresent(finding::listen));
    }

    /// Nothing, and then each of some values.
    public static <T> List<Optional<T>> orNone(Collection<T> values) {
        return Stream.concat(Stream.of(Optional.<T>empty()), values.stream().map(Optional::of))
                .toList();
    }

    /// The list below a choice; null before it is on the screen.
    static @Nullable Node list(ComboBox<?> choice) {
        return choice.getSkin() instanceof ComboBoxListViewSkin<?> skin
                ? skin.getPopupContent()
                : null;
    }

    private void showUnchosen(T value) {
        if (getButtonCell() instanceof Choice<T>.Cell cell) {
            cell.updateItem(value, false);
        }
    }

    /// Tells the value in words again, when these have changed.
    public void relabel() {
        setButtonCell(new Cell());
    }

    private final class Cell extends ListCell<T> {
        Cell() {
            ScriptFont.follow(this);
        }

        @Override
        protected void updateItem(@Nullable T value, boolean empty) {
            super.updateItem(value, empty);
            var none = this == getButtonCell() ? getPromptText() : "";
            setText(value == null || empty ? none : words.apply(value));
            setGraphic(value == null || empty ? null : graphic.apply(value));
        }
    }
}
