package org.amnok.ui.page;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.amnok.domain.page.PageItem;
import org.amnok.domain.page.TextItem;
import org.amnok.domain.page.Worded;
import org.amnok.ui.look.Fx;
import org.amnok.words.Messages;

/// The words of a text, edited where they lie. Leaving the field or Ctrl Enter keeps them, Esc
/// leaves everything as it was.
final class InlineTextEditor {
    private static final double LEAST_WIDTH = 160;
    private static final double LEAST_HEIGHT = 48;

    private final PageCanvas canvas;
    private final PageDraft draft;
    private final FieldArea words;
    private final TextArea field;
    private final VBox box;
    private Optional<String> open = Optional.empty();

    /// @param values of fields, as they are known
    InlineTextEditor(PageCanvas canvas, PageDraft draft, Supplier<Map<String, String>> values) {
        this.canvas = canvas;
        this.draft = draft;
        words = new FieldArea(values);
        field = words.area();
        box = new VBox(4, field, words.bar());
        field.setId("text-in-place");
        field.setAccessibleText(Messages.text("page.the_words_of_the_text"));
        field.getStyleClass().add("text-in-place");
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        Fx.whenFalse(box.focusWithinProperty(), this::keep);
    }

    void open(PageItem item, Worded text) {
        keep();
        open = Optional.of(item.id());
        field.setText(words.filled(text.text()));
        var frame = canvas.view().get().pixels(item.frame());
        field.setPrefSize(
                Math.max(LEAST_WIDTH, frame.getWidth()), Math.max(LEAST_HEIGHT, frame.getHeight()));
        box.relocate(frame.getMinX(), frame.getMinY());
        var points = item instanceof TextItem sized ? sized.sizePoints() : null;
        if (points != null) {
            var size =
                    Math.clamp(
                            points / 72 * 25.4 * canvas.view().get().pixelsPerMillimetre(), 9, 60);
            field.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", size));
        } else {
            field.setStyle("");
        }
        canvas.above().getChildren().setAll(box);
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
                                                .map(Worded.class::cast)
                                                .map(t -> page.with(t.saying(words.kept())))
                                                .orElse(page)));
    }
}
