package org.amnok.ui.evidence;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.PictureNote;
import org.amnok.media.PicturePart;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;
import org.amnok.workspace.evidence.EvidencePictures;

/// Looks at a picture, or at two beside each other, beside the map or in its place, and notes what
/// is on parts of them.
public final class EvidenceViewer extends BorderPane {
    private static final double PAN = 60;
    private static final PicturePart MIDDLE = new PicturePart(0.35, 0.35, 0.3, 0.3);

    private final Session session;
    private final EvidenceImages look;
    private final Place place;
    private final HBox pictures = Fx.row("viewer-pictures");
    private final Label title = Text.of("", "pane-title");
    private final Choice<Evidence> beside;
    private final Button note = tool("area", "evidence.draw_a_note_on_the_picture", this::drawNote);
    private final NoteList notes;
    private final Subscription following;
    private SheetsView active;

    /// How it stands to the map.
    ///
    /// @param close puts the map back
    /// @param turn puts it beside the map when true, else over it
    /// @param isBeside true when it is beside the map at first
    record Place(Runnable close, Consumer<Boolean> turn, boolean isBeside) {}

    EvidenceViewer(Session session, EvidenceImages look, Evidence first, Place place) {
        this.session = session;
        this.look = look;
        this.place = place;
        getStyleClass().addAll("pane", "viewer");
        setId("viewer");
        notes = new NoteList(session, this::requestFocus);
        beside = new Choice<>(others(first), e -> e.original().fileName());
        beside.setPromptText(Messages.text("evidence.beside_it"));
        beside.setId("viewer-beside");
        beside.setMaxWidth(200);
        Tooltips.of(beside, "evidence.another_picture_beside_this_one");
        beside.valueProperty().subscribe((was, is) -> showBeside(is));
        beside.setDisable(beside.getItems().isEmpty());
        active = view(first);
        pictures.getChildren().add(active);
        setTop(tools());
        setCenter(pictures);
        setBottom(notes);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        following = session.state().subscribe((was, is) -> refresh());
        activate(active);
    }

    @Override
    public void requestFocus() {
        active.requestFocus();
    }

    private List<Evidence> others(Evidence first) {
        var all =
                session.state().get().contents().all(Evidence.class).stream()
                        .filter(e -> !e.uuid().equals(first.uuid()))
                        .filter(e -> EvidencePictures.canSee(e.original()))
                        .toList();
        return Stream.concat(
                        all.stream().filter(e -> e.sightingUuid().equals(first.sightingUuid())),
                        all.stream().filter(e -> !e.sightingUuid().equals(first.sightingUuid())))
                .toList();
    }

    private SheetsView view(Evidence evidence) {
        var made = new SheetsView[1];
        var view = Fx.growing(new SheetsView(look, evidence, part -> add(made[0], part)));
        made[0] = view;
        view.setPrefWidth(0);
        view.focusWithinProperty().subscribe((was, is) -> activateIf(view, is));
        return view;
    }

    private void activateIf(SheetsView view, boolean focused) {
        if (focused) {
            activate(view);
        }
    }

    /// Commands and notes are of this picture then.
    private void activate(SheetsView view) {
        active = view;
        title.setText(view.evidence().original().fileName());
        refresh();
    }

    private void showBeside(@org.jspecify.annotations.Nullable Evidence evidence) {
        if (evidence != null) {
            pictures.getChildren().setAll(pictures.getChildren().getFirst(), view(evidence));
            refresh();
        }
    }

    private void refresh() {
        var contents = session.state().get().contents();
        for (var view : pictures.getChildren().stream().map(SheetsView.class::cast).toList()) {
            if (contents.find(Evidence.class, view.evidence().uuid()).isEmpty()) {
                leave();
                return;
            }
            view.notes(contents.notesOn(view.evidence().uuid()));
        }
        notes.show(contents.notesOn(active.evidence().uuid()));
        note.setDisable(session.isReadOnly() || !active.takesNotes());
    }

    private void drawNote() {
        active.picture().ifPresent(p -> p.drawNote(true));
        notes.report(Messages.text("evidence.drag_a_rectangle_over_the_part"));
    }

    private void add(SheetsView view, PicturePart part) {
        if (!session.isReadOnly()) {
            var made =
                    new PictureNote(
                            UUID.randomUUID(),
                            view.evidence().uuid(),
                            part.x(),
                            part.y(),
                            part.width(),
                            part.height(),
                            "");
            notes.focusOn(made.uuid());
            session.perform(new Edit.Set(null, made, "add note"));
        }
    }

    private HBox tools() {
        var closing = tool("close", "common.back_to_the_map_esc", this::leave);
        closing.setId("viewer-close");
        return Fx.row(
                "pane-head",
                title,
                Text.spring(),
                tool("zoom_in", "evidence.zoom_in", () -> with(PictureView::zoomIn)),
                tool("zoom_out", "evidence.zoom_out", () -> with(PictureView::zoomOut)),
                tool("zoom_all", "evidence.the_whole_picture_0", () -> with(PictureView::fit)),
                tool("turn_left", "evidence.turn_left_shift_r", () -> with(p -> p.turn(-1))),
                tool("turn_right", "evidence.turn_right_r", () -> with(p -> p.turn(1))),
                note,
                beside,
                besideMap(),
                closing);
    }

    private ToggleButton besideMap() {
        var button = Fx.styled(new ToggleButton("", new Icon("map", 16)), "small-tool");
        button.setId("viewer-beside-map");
        button.setFocusTraversable(false);
        button.setSelected(place.isBeside);
        button.setOnAction(event -> place.turn.accept(button.isSelected()));
        return Tooltips.of(button, "original.beside_the_map");
    }

    private static Button tool(String icon, String key, Runnable action) {
        var button = Buttons.tool(icon, 16, key, action);
        button.setFocusTraversable(false);
        return button;
    }

    private void leave() {
        place.close.run();
    }

    /// Follows the project no longer.
    void release() {
        following.unsubscribe();
    }

    private void keyPressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            leaveText(event);
        } else if (act(event)) {
            event.consume();
        }
    }

    private void leaveText(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            active.requestFocus();
            event.consume();
        }
    }

    private boolean act(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        switch (event.getCode()) {
            case ESCAPE -> leave();
            case PLUS, ADD, EQUALS -> with(PictureView::zoomIn);
            case MINUS, SUBTRACT -> with(PictureView::zoomOut);
            case DIGIT0, NUMPAD0 -> with(PictureView::fit);
            case DIGIT1, NUMPAD1 -> with(PictureView::original);
            case R -> with(p -> p.turn(event.isShiftDown() ? -1 : 1));
            case PAGE_UP -> active.step(-1);
            case PAGE_DOWN -> active.step(1);
            case N -> note(event.isShiftDown());
            case LEFT, RIGHT, UP, DOWN -> pan(event.getCode());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void with(Consumer<PictureView> work) {
        active.picture().ifPresent(work);
    }

    private void note(boolean byNumbers) {
        if (!active.takesNotes()) {
            notes.report(Messages.text("original.notes_are_of_pictures"));
        } else if (byNumbers) {
            add(active, MIDDLE);
        } else {
            drawNote();
        }
    }

    private void pan(KeyCode code) {
        var dx = code == KeyCode.LEFT ? PAN : code == KeyCode.RIGHT ? -PAN : 0;
        var dy = code == KeyCode.UP ? PAN : code == KeyCode.DOWN ? -PAN : 0;
        with(p -> p.panBy(dx, dy));
    }
}
