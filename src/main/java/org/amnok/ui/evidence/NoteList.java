package org.amnok.ui.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.domain.ProblemException;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.PictureNote;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// The notes on a picture as lines below it: number, words, and the rectangle in per cent.
final class NoteList extends VBox {
    private static final double RECTANGLE_WIDTH = 150;
    private static final double PER_CENT = 100;
    private static final Pattern NUMBERS =
            Pattern.compile("([0-9.]+)[ ,;]+([0-9.]+)[ ,;]+([0-9.]+)[ ,;]+([0-9.]+)");

    private final Session session;
    private final Runnable left;
    private final Label hint = Text.of("", "hint");
    private final VBox lines = Fx.column("note-lines");
    private List<PictureNote> shown = List.of();
    private @Nullable UUID wanted;

    /// @param left runs when a field that had the focus is gone
    NoteList(Session session, Runnable left) {
        this.session = session;
        this.left = left;
        getStyleClass().add("note-list");
        getChildren().addAll(hint, lines);
    }

    void report(String words) {
        hint.setText(words);
    }

    /// Puts the caret into a note as soon as it is there.
    void focusOn(UUID note) {
        wanted = note;
    }

    void show(List<PictureNote> notes) {
        if (notes.equals(shown) && !lines.getChildren().isEmpty()) {
            return;
        }
        shown = notes;
        hint.setText(
                notes.isEmpty() ? Messages.text("evidence.no_notes_on_this_picture_press") : "");
        hint.setManaged(notes.isEmpty());
        var wasIn = lines.isFocusWithin();
        if (wasIn && wanted == null) {
            left.run();
        }
        lines.getChildren().clear();
        for (int i = 0; i < notes.size(); i++) {
            lines.getChildren().add(line(i + 1, notes.get(i)));
        }
    }

    private HBox line(int number, PictureNote note) {
        var words = Fx.growing(ScriptFont.follow(new TextField(note.text())));
        words.setPromptText(Messages.text("window.what_is_here"));
        words.setAccessibleText(Messages.text("evidence.note", number));
        keepWhenLeft(words, note, text -> Optional.of(note.saying(text.strip())));
        var rectangle = new TextField(text(note));
        rectangle.setPrefWidth(RECTANGLE_WIDTH);
        keepWhenLeft(rectangle, note, text -> moved(note, text));
        Tooltips.of(rectangle, "evidence.left_top_width_height_in_per");
        var remove =
                Buttons.tool(
                        "close",
                        16,
                        "evidence.remove_this_note",
                        () -> session.perform(new Edit.Set(note, null, "remove note")));
        var line =
                new HBox(
                        Text.of(Integer.toString(number), "picture-note-number"),
                        words,
                        rectangle,
                        remove);
        line.getStyleClass().add("count-row");
        line.setDisable(session.isReadOnly());
        if (note.uuid().equals(wanted)) {
            wanted = null;
            words.sceneProperty().subscribe((was, is) -> words.requestFocus());
        }
        return line;
    }

    /// @param change makes the note of a text; empty when the text is none
    private void keepWhenLeft(
            TextField field, PictureNote note, Function<String, Optional<PictureNote>> change) {
        field.setOnAction(event -> keep(field, note, change));
        Fx.whenFalse(field.focusedProperty(), () -> keep(field, note, change));
    }

    private void keep(
            TextField field, PictureNote note, Function<String, Optional<PictureNote>> change) {
        var after = change.apply(field.getText());
        var isThere =
                session.state()
                        .get()
                        .contents()
                        .find(PictureNote.class, note.uuid())
                        .filter(note::equals)
                        .isPresent();
        if (after.isEmpty()) {
            report(Messages.text("evidence.give_left_top_width_and_height"));
            hint.setManaged(true);
        } else if (isThere && !after.get().equals(note)) {
            session.perform(new Edit.Set(note, after.get(), "edit note"));
        }
    }

    private static String text(PictureNote n) {
        return String.format(
                Locale.ROOT,
                "%.1f, %.1f, %.1f, %.1f",
                PER_CENT * n.x(),
                PER_CENT * n.y(),
                PER_CENT * n.width(),
                PER_CENT * n.height());
    }

    private static Optional<PictureNote> moved(PictureNote note, String text) {
        if (text.equals(text(note))) {
            return Optional.of(note);
        }
        var numbers = NUMBERS.matcher(text.strip());
        if (!numbers.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new PictureNote(
                            note.uuid(),
                            note.evidenceUuid(),
                            Double.parseDouble(numbers.group(1)) / PER_CENT,
                            Double.parseDouble(numbers.group(2)) / PER_CENT,
                            Double.parseDouble(numbers.group(3)) / PER_CENT,
                            Double.parseDouble(numbers.group(4)) / PER_CENT,
                            note.text()));
        } catch (ProblemException | NumberFormatException impossible) {
            return Optional.empty();
        }
    }
}
