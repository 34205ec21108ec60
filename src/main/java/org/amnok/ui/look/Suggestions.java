package org.amnok.ui.look;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/// A list below a text field that offers what fits the typed text.
public final class Suggestions<T> {
    private static final int MOST = 12;

    /// What a line of the list shows.
    ///
    /// @param symbol before the name
    /// @param note behind it, in quiet colour; may be empty
    public record Line(Node symbol, String name, String note) {}

    private final TextField field;
    private final Function<String, List<T>> find;
    private final Function<T, Line> line;
    private final Consumer<T> chosen;
    private final ContextMenu list = new ContextMenu();
    private boolean silent;

    /// @param find what fits a text, the best first
    /// @param chosen hears of the one that was picked
    public Suggestions(
            TextField field,
            Function<String, List<T>> find,
            Function<T, Line> line,
            Consumer<T> chosen) {
        this.field = field;
        this.find = find;
        this.line = line;
        this.chosen = chosen;
        list.getStyleClass().add("suggestions");
        field.textProperty().subscribe((was, is) -> offer());
        field.focusedProperty().subscribe((was, is) -> list.hide());
    }

    /// Sets the field's text without offering anything.
    public void setQuietly(String text) {
        silent = true;
        field.setText(text);
        silent = false;
    }

    /// The best fit for what is typed now, as Enter takes it.
    public List<T> now() {
        return field.getText().isBlank() ? List.of() : find.apply(field.getText());
    }

    public void hide() {
        list.hide();
    }

    private void offer() {
        if (silent || !field.isFocused()) {
            return;
        }
        var found = now();
        list.getItems().setAll(found.stream().limit(MOST).map(this::item).toList());
        if (found.isEmpty()) {
            list.hide();
        } else if (!list.isShowing()) {
            list.show(field, Side.BOTTOM, 0, 2);
        }
    }

    private CustomMenuItem item(T value) {
        var shown = line.apply(value);
        var row =
                new HBox(
                        shown.symbol(),
                        Text.of(shown.name()),
                        Text.spring(),
                        Text.of(shown.note(), "hint"));
        row.getStyleClass().add("suggestion");
        row.setMinWidth(Math.max(220, field.getWidth() - 30));
        var item = new CustomMenuItem(row);
        item.setOnAction(event -> chosen.accept(value));
        return item;
    }
}
