package org.amnok.ui.look;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.amnok.domain.ProblemException;
import org.amnok.words.Messages;

/// A field that keeps what is typed: on Enter, when it is left, when typing pauses, and at the
/// latest two seconds after it began to differ. What cannot be kept is explained below it and stays
/// there; nothing is blocked. While it differs from what is kept, a [TypingEvent] has told so.
public final class TypedField extends VBox {
    private static final Duration PAUSE = Duration.millis(700);
    private static final Duration LATEST = Duration.seconds(2);
    private static final Duration AGAIN = Duration.seconds(10);

    private final TextInputControl input;
    private final Function<String, Optional<String>> keep;
    private final Label complaint = Fx.collapsing(Text.wrapped("", "field-error"));
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final PauseTransition latest = new PauseTransition(LATEST);
    private final PauseTransition again = new PauseTransition(AGAIN);
    private String shown = "";
    private boolean toldUnsaved;

    /// @param label above the field; empty for none
    /// @param keep keeps a text, or says what is wrong with it: also by a [ProblemException]
    public TypedField(
            String label, TextInputControl input, Function<String, Optional<String>> keep) {
        this.input = ScriptFont.follow(input);
        this.keep = keep;
        getStyleClass().add("field");
        if (!label.isEmpty()) {
            var above = Text.of(label, "field-label");
            above.setLabelFor(input);
            getChildren().add(above);
            input.setAccessibleText(label);
        }
        getChildren().addAll(input, complaint);
        complain("");
        pause.setOnFinished(event -> flush());
        latest.setOnFinished(event -> flush());
        again.setOnFinished(event -> flush());
        input.textProperty().subscribe((was, is) -> typed());
        Fx.whenFalse(input.focusedProperty(), this::flush);
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::tabPressed);
        input.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /// One that keeps every text.
    public static TypedField of(String label, TextInputControl input, Consumer<String> keep) {
        return new TypedField(
                label,
                input,
                text -> {
                    keep.accept(text);
                    return Optional.empty();
                });
    }

    public TextInputControl input() {
        return input;
    }

    /// Shows the kept text. While a person types on, the blank that was typed last stays, and the
    /// caret stays where it is.
    ///
    /// @param other true when it belongs to another sighting than before: then what is typed goes
    public void show(String text, boolean other) {
        if (other || !isDirty()) {
            shown = text;
            if (!other && input.isFocused() && input.getText().strip().equals(text)) {
                shown = input.getText();
            } else if (!input.getText().equals(text)) {
                var caret = other ? 0 : input.getCaretPosition();
                input.setText(text);
                shown = input.getText(); // a field of one line takes no breaks
                input.positionCaret(caret);
            }
            pause.stop();
            again.stop();
            complain("");
            reportUnsaved();
        }
    }

    /// What the field is called: the identifier of its input, else its words for a screen reader;
    /// several may be called the same.
    public String name() {
        return Stream.of(input.getId(), input.getAccessibleText())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /// What is typed and cannot be kept as it is; empty when all is kept.
    public Optional<String> draft() {
        return isDirty() ? Optional.of(input.getText()) : Optional.empty();
    }

    /// Shows a draft again, and what is wrong with it.
    public void show(String draft) {
        input.setText(draft);
        flush();
    }

    /// Shows what was typed and is not on disk after all; it is tried again after some seconds,
    /// when the field is left, and with Enter. What was typed since stays.
    public void giveBack(String words, String why) {
        if (!isDirty()) {
            input.setText(words);
            input.positionCaret(words.length());
            complain(why);
            reportUnsaved();
            pause.stop();
            latest.stop();
            again.playFromStart();
        }
    }

    private void typed() {
        pause.playFromStart();
        reportUnsaved();
    }

    private void reportUnsaved() {
        var isUnsaved = isDirty();
        if (isUnsaved != toldUnsaved) {
            toldUnsaved = isUnsaved;
            if (isUnsaved) {
                latest.playFromStart();
            } else {
                latest.stop();
            }
            fireEvent(new TypingEvent(isUnsaved, false));
        }
    }

    /// Keeps what was typed.
    public void flush() {
        pause.stop();
        latest.stop();
        again.stop();
        if (isDirty()) {
            var text = input.getText();
            var wrong = kept(text);
            complain(wrong.orElse(""));
            if (wrong.isEmpty()) {
                shown = text;
            } else {
                fireEvent(new TypingEvent(true, true));
            }
        }
        reportUnsaved();
    }

    /// Keeps the text once more: something else has changed that it is kept by.
    public void keepAgain() {
        complain(kept(input.getText()).orElse(""));
    }

    private Optional<String> kept(String text) {
        try {
            return keep.apply(text);
        } catch (ProblemException impossible) {
            return Optional.of(impossible.problem().sentence());
        }
    }

    private boolean isDirty() {
        return !input.getText().equals(shown);
    }

    /// Keeps before the focus moves: which fields can be entered next may follow from it, and must
    /// not depend on how fast a person types.
    private void tabPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && input instanceof TextField) {
            flush();
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && input instanceof TextField) {
            flush();
        }
    }

    private void complain(String words) {
        complaint.setText(
                words.isEmpty() ? "" : "⚠ " + words + Messages.text("window.this_is_not_saved"));
        complaint.setVisible(!words.isEmpty());
    }
}
