package org.amnok.ui.table;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.TypingEvent;

/// A field over a cell of the table. Enter keeps, Esc leaves everything as it was; what cannot be
/// kept is explained below the field, which stays until it is right or given up.
final class CellEditor extends VBox {
    private static final double LEAST_WIDTH = 150;
    private static final double WIDE = 220;

    private final Label complaint = Text.wrapped("", "field-error");
    private Function<String, Optional<String>> keep = text -> Optional.empty();
    private Runnable done = () -> {};
    private String before = "";
    private boolean closing;

    /// What is edited.
    ///
    /// @param before its text
    record Subject(UUID uuid, FieldEdit field, String before) {}

    CellEditor() {
        getStyleClass().add("cell-editor");
        Fx.show(this, false);
        setId("cell-editor");
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    boolean isOpen() {
        return isVisible();
    }

    /// Opens over a cell.
    ///
    /// @param cell in the coordinates of the parent
    /// @param keep keeps a text, or says what is wrong with it
    /// @param done runs when the field is closed by its own keys
    void open(
            Subject subject, Bounds cell, Function<String, Optional<String>> keep, Runnable done) {
        this.keep = keep;
        this.done = done;
        before = subject.before();
        complain("");
        var input = subject.field().isChoice() ? choice(subject) : text(subject);
        getChildren().setAll(input, complaint);
        setVisible(true);
        var wide = subject.field().isChoice() ? WIDE : LEAST_WIDTH;
        var width = Math.max(cell.getWidth(), wide);
        input.setPrefWidth(width);
        setMaxWidth(width);
        place(cell, width);
        toFront();
        input.requestFocus();
    }

    /// Closes, keeping what can be kept.
    void leave() {
        if (isOpen() && keepNow()) {
            close();
        }
    }

    /// Closes without keeping.
    void close() {
        closing = true;
        reportUnsaved(false);
        setVisible(false);
        getChildren().clear();
        closing = false;
    }

    private TextField text(Subject subject) {
        var field = new OfferedField(subject.field(), subject.before());
        field.focusedProperty().subscribe((was, is) -> left(field, is));
        field.textProperty().subscribe((was, is) -> reportUnsaved(!is.equals(before)));
        field.selectAll();
        return field;
    }

    private Control choice(Subject subject) {
        var choice = new Choice<String>(subject.field().options(), words -> words);
        choice.setAccessibleText(subject.field().label());
        choice.setValue(subject.before());
        choice.setOnAction(event -> leave());
        return choice;
    }

    /// What is wrong stays: leaving a field does not throw away what was typed. A field that was
    /// closed loses the focus only when the next one takes it.
    private void left(TextField field, boolean focused) {
        if (!focused && !closing && getChildren().contains(field)) {
            leave();
        }
    }

    private void reportUnsaved(boolean isUnsaved) {
        fireEvent(new TypingEvent(isUnsaved, false));
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            done.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && getChildren().getFirst() instanceof OfferedField field) {
            field.complete();
            if (keepNow()) {
                close();
                done.run();
            }
            event.consume();
        }
    }

    private boolean keepNow() {
        var typed = typed();
        var wrong = typed.equals(before) ? Optional.<String>empty() : keep.apply(typed);
        complain(wrong.orElse(""));
        return wrong.isEmpty();
    }

    private String typed() {
        if (getChildren().isEmpty()) {
            return before;
        }
        var input = getChildren().getFirst();
        if (input instanceof TextField field) {
            return field.getText();
        }
        return input instanceof Choice<?> choice && choice.getValue() != null
                ? choice.getValue().toString()
                : before;
    }

    private void complain(String words) {
        complaint.setText(words.isEmpty() ? "" : "⚠ " + words);
        Fx.show(complaint, !words.isEmpty());
        if (isVisible()) {
            autosize();
            var room = getParent().getLayoutBounds().getHeight();
            relocate(getLayoutX(), Math.max(0, Math.min(getLayoutY(), room - getHeight())));
        }
    }

    private void place(Bounds cell, double width) {
        applyCss();
        autosize();
        var room = getParent().getLayoutBounds();
        relocate(
                Math.clamp(cell.getMinX(), 0, Math.max(0, room.getWidth() - width)),
                Math.clamp(cell.getMinY() - 3, 0, Math.max(0, room.getHeight() - getHeight())));
    }
}
