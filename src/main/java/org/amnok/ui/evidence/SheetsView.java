package org.amnok.ui.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.PictureNote;
import org.amnok.media.PicturePart;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;
import org.amnok.workspace.evidence.EvidencePictures;
import org.amnok.workspace.evidence.SeenSheet;

/// One original in the viewer: a picture, or one of its pages or moments after the other. What must
/// be drawn first is drawn in the background; why nothing is seen is said in its place.
final class SheetsView extends VBox {
    private final EvidenceImages look;
    private final Evidence evidence;
    private final Consumer<PicturePart> drawn;
    private final StackPane place = new StackPane();
    private final HBox steps = Fx.collapsing(Fx.row("sheet-steps"));
    private final Label where = Fx.named("sheet-where", Text.of("", "hint"));
    private Optional<PictureView> picture = Optional.empty();
    private List<PictureNote> notes = List.of();
    private int index;
    private int count = 1;
    private int asked;

    /// @param drawn gets a rectangle that was drawn for a note
    SheetsView(EvidenceImages look, Evidence evidence, Consumer<PicturePart> drawn) {
        this.look = look;
        this.evidence = evidence;
        this.drawn = drawn;
        getStyleClass().add("sheets-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.text("evidence.picture", evidence.original().fileName()));
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setMinSize(0, 0);
        steps.setAlignment(Pos.CENTER);
        steps.getChildren()
                .setAll(
                        step("back", Messages.text("original.sheet_before"), -1),
                        where,
                        step("forward", Messages.text("original.sheet_after"), 1));
        steps.setVisible(false);
        getChildren().addAll(place, steps);
        EvidencePictures.seenAtOnce(evidence.original()).ifPresentOrElse(this::show, () -> ask(0));
    }

    Evidence evidence() {
        return evidence;
    }

    /// What is shown; empty while it is drawn and when it cannot be.
    Optional<PictureView> picture() {
        return picture;
    }

    /// True when notes can be drawn: they are of pictures, not of pages and moments.
    boolean takesNotes() {
        return count == 1 && picture.isPresent();
    }

    /// Shows the notes on a picture.
    void notes(List<PictureNote> all) {
        notes = all;
        picture.filter(p -> count == 1).ifPresent(p -> p.notes(all));
    }

    /// Shows another sheet.
    void step(int by) {
        var next = Math.clamp(index + (long) by, 0, count - 1);
        if (next != index) {
            ask(next);
        }
    }

    private Button step(String icon, String words, int by) {
        var button = Buttons.toolSaying(icon, 16, words, () -> step(by));
        button.setFocusTraversable(false);
        return button;
    }

    private void ask(int next) {
        index = next;
        name("");
        say(Messages.text("evidence.reading_the_picture"));
        var mine = ++asked;
        look.seen(evidence.original(), next)
                .then(
                        seen -> {
                            if (mine == asked) {
                                show(seen);
                            }
                        })
                .start(
                        problem -> {
                            if (mine == asked) {
                                say(problem.words());
                            }
                        });
    }

    private void say(String words) {
        var had = isFocusWithin();
        picture = Optional.empty();
        var message = Text.wrapped(words, "picture-message");
        StackPane.setMargin(message, new Insets(16));
        place.getChildren().setAll(message);
        if (had) {
            super.requestFocus();
        }
    }

    private void show(SeenSheet seen) {
        var had = isFocusWithin();
        count = seen.count();
        var view = new PictureView(look, evidence, seen, drawn);
        picture = Optional.of(view);
        place.getChildren().setAll(view);
        name(seen.name());
        notes(notes);
        if (had) {
            view.requestFocus();
        }
    }

    private void name(String name) {
        steps.setVisible(count > 1);
        var number = Messages.text("original.sheet_of", index + 1, count);
        where.setText(name.isEmpty() ? number : number + " · " + name);
    }

    @Override
    public void requestFocus() {
        picture.ifPresentOrElse(PictureView::requestFocus, super::requestFocus);
    }
}
