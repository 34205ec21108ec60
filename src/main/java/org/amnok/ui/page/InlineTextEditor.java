package org.amnok.ui.page;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.amnok.domain.page.TextItem;
import org.amnok.ui.look.ScriptFont;
import org.amnok.words.Messages;

/// The words of a text, edited where they lie. Leaving the field or Ctrl Enter keeps them, Esc
/// leaves everything as it was.
final class InlineTextEditor {
    private static final double LEAST_WIDTH = 160;
    private static final double LEAST_HEIGHT = 48;

    private final PageCanvas canvas;
    private final PageDraft draft;
    private final TextArea field = ScriptFont.follow(new TextArea());
    private Optional<String> open = Optional.empty();

    InlineTextEditor(PageCanvas canvas, PageDraft draft) {
        this.canvas = canvas;
        this.draft = draft;
        field.setId("text-in-place");
        field.setWrapText(true);
        field.setAccessibleText(Messages.text("page.the_words_of_the_text"));
        field.getStyleClass().add("text-in-place");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        field.focusedProperty()
                .addListener(
                        (o, was, is) -> {
                            if (!is) {
                                keep();
                            }
                        });
    }

    void open(TextItem text) {
        keep();
        open = Optional.of(text.id());
        field.setText(text.text());
        var box = canvas.view().get().pixels(text.frame());
        field.setPrefSize(
                Math.max(LEAST_WIDTH, box.getWidth()), Math.max(LEAST_HEIGHT, box.getHeight()));
        field.resizeRelocate(
                box.getMinX(), box.getMinY(), field.getPrefWidth(), field.getPrefHeight());
        var points = text.sizePoints();
        if (points != null) {
            var size =
                    Math.clamp(
                            points / 72 * 25.4 * canvas.view().get().pixelsPerMillimetre(), 9, 60);
            field.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", size));
        } else {
            field.setStyle("");
        }
        canvas.above().getChildren().setAll(field);
        field.requestFocus();
        field.selectAll();
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            open = Optional.empty();
        } else if (event.getCode() != KeyCode.ENTER || !event.isShortcutDown()) {
            return;
        }
        event.consume();
        keep();
        canvas.requestFocus();
    }

    private void keep() {
        var id = open;
        open = Optional.empty();
        canvas.above().getChildren().clear();
        id.ifPresent(
                text ->
                        draft.change(
                                "edit text",
                                page ->
                                        page.find(text)
                                                .map(TextItem.class::cast)
                                                .map(t -> page.with(t.saying(field.getText())))
                                                .orElse(page)));
    }
}
