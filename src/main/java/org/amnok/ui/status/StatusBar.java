package org.amnok.ui.status;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.amnok.domain.Problem;
import org.amnok.geo.CoordinateText.Notation;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.OtherPrograms;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.FolderCopying;
import org.amnok.ui.session.FolderReports;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.MapModel;
import org.amnok.ui.session.PlaceKnowledge;
import org.amnok.ui.session.SaveState;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;
import org.amnok.workspace.WorkspaceState;
import org.jspecify.annotations.Nullable;

/// The line at the lower edge: where the pointer is, how the map is drawn, what is shown, whether
/// it is kept.
public final class StatusBar extends HBox {
    private static final double ICON = 14;
    private static final String ERROR = "error";

    private final MapModel model;
    private final Session session;
    private final Button coordinate = Fx.styled(new Button(), "status-button");
    private final ResponsiveLabel shown = Fx.named("shown-count", new ResponsiveLabel());
    private final ResponsiveLabel sum = new ResponsiveLabel();
    private final ResponsiveLabel dropped = new ResponsiveLabel();
    private final WhereLabel where;
    private final Label network = Fx.named("network-state", Text.of(""));
    private final Label message = Text.of("", "status-message");
    private String failure = "";
    private final ResponsiveLabel saved = Fx.named("saved-state", new ResponsiveLabel());
    private final Button cancel = new Button(Messages.text("status.cancel"));
    private final LatestTask<Boolean> opening;
    private final Button folder = new Button(Messages.text("status.show_in_folder"));
    private @Nullable Node beforeClick;
    private final Button undo = new Button(Messages.text("status.undo"));

    public StatusBar(MapModel model, Session session, PlaceKnowledge places) {
        this.model = model;
        this.session = session;
        opening = session.asking();
        getStyleClass().add("status-bar");
        setMinWidth(0); // never holds the window wide
        coordinate.setId("coordinate");
        coordinate.setOnAction(event -> nextNotation());
        Tooltips.of(coordinate, "status.place_under_the_pointer_click");
        Tooltips.of(dropped, "status.names_that_found_no_room_on");
        link(cancel, "cancel-work");
        link(folder, "show-in-folder");
        link(undo, "undo-done");
        new SumLabel(session, sum);
        where = new WhereLabel(model, places);
        online("");
        arrange(new ProjectionMenu(model), new ScaleField(model), new HeightLabel(model, session));
        followMap();
        followProject();
    }

    private void arrange(Region projection, Region scale, Region height) {
        getChildren().addAll(coordinate, rule(), projection, rule(), scale, rule());
        getChildren().addAll(where, height, rule(), shown, sum, dropped);
        getChildren().addAll(message, cancel, folder, undo, Text.spring());
        getChildren().addAll(network, rule(), saved);
        // what is short stays whole in a narrow window
        List.of(coordinate, projection, scale, where, height, network, cancel, folder, undo)
                .forEach(c -> c.setMinWidth(USE_PREF_SIZE));
    }

    private void followMap() {
        model.pointer().subscribe(now -> showCoordinate());
        model.viewport().subscribe(now -> showCoordinate());
        model.notation().subscribe(now -> showCoordinate());
        model.labelsDropped().subscribe(this::showDropped);
    }

    private void followProject() {
        session.shown().subscribe(now -> showShown());
        session.selection().uuids().subscribe(now -> showShown());
        session.state().subscribe((was, now) -> forgetUndo(was, now));
        session.reports()
                .ifPresent(
                        r -> {
                            r.shown().subscribe(now -> showShown());
                            r.copying()
                                    .words()
                                    .subscribe((was, now) -> showCopying(r.copying(), was));
                        });
        session.saves().state().subscribe(this::showSaved);
        session.news().subscribe(this::showNews);
        session.saves().progress().words().subscribe(this::showProgress);
        session.trouble().subscribe(problem -> problem.ifPresent(this::report));
    }

    /// A button that goes once it is done: a click on it leaves the focus where it was.
    private void link(Button button, String id) {
        button.setId(id);
        button.getStyleClass().add("link");
        Fx.collapsing(button);
        button.setVisible(false);
        button.addEventFilter(
                MouseEvent.MOUSE_PRESSED, event -> beforeClick = getScene().getFocusOwner());
        button.visibleProperty()
                .subscribe(
                        isThere -> {
                            if (!isThere && button.isFocused() && beforeClick != null) {
                                beforeClick.requestFocus();
                            }
                        });
    }

    /// Shows a sentence until the next one.
    public void report(String sentence) {
        message.getStyleClass().remove(ERROR);
        message.setText(sentence);
        Tooltips.hint(message, sentence);
        folder.setVisible(false);
        DraggedFile.none(message);
        undo.setVisible(false);
        where.keepRoom(sentence.isEmpty());
    }

    /// Shows what went wrong, as an error, until the next sentence.
    public void report(Problem problem) {
        reportFailure(problem.sentence());
    }

    /// Likewise, in a sentence about several.
    public void reportFailure(String sentence) {
        report(sentence);
        message.getStyleClass().add(ERROR);
    }

    /// Shows a sentence until the next one, or until it is no more true.
    public void reportWhile(String sentence, ObservableValue<Boolean> isTrue) {
        report(sentence);
        var following = new Subscription[] {Subscription.EMPTY};
        following[0] =
                isTrue.subscribe(
                        (was, is) -> {
                            if (!is) {
                                following[0].unsubscribe();
                                if (message.getText().equals(sentence)) {
                                    report("");
                                }
                            }
                        });
    }

    /// Says that a file was written, and shows where it lies when asked to.
    ///
    /// @param what was written: "Image"
    /// @param more of it; may be empty
    public void kept(String what, Path file, String more) {
        report(
                Messages.text(
                        "status.kept",
                        what,
                        file.getFileName(),
                        (more.isEmpty() ? "" : ". " + more)));
        Tooltips.hint(
                message,
                Messages.text("status.kept", what, file, (more.isEmpty() ? "" : "\n" + more)));
        folder.setOnAction(event -> show(file));
        folder.setVisible(true);
        Tooltips.of(folder, "editor.drag_out");
        DraggedFile.from(folder, file);
        DraggedFile.from(message, file);
    }

    /// Says what was done, and takes it back when asked to: until something else is done, which
    /// would be taken back instead. For what the session's state holds already.
    ///
    /// @param what for example "Moved 420 m"
    public void done(String what, Runnable undo) {
        report(what);
        this.undo.setOnAction(
                event -> {
                    report("");
                    undo.run();
                });
        this.undo.setVisible(true);
    }

    private void forgetUndo(WorkspaceState was, WorkspaceState now) {
        if (undo.isVisible()
                && (was.contents() != now.contents() || !was.undo().equals(now.undo()))) {
            report("");
        }
    }

    private void show(Path file) {
        opening.ask(
                () -> OtherPrograms.showFolder(file),
                opened -> {
                    if (!opened) {
                        report(Messages.text("status.no_file_manager_could_be_opened", file));
                    }
                });
    }

    /// What counts is said in fewer words while there is no space for it beside the message.
    @Override
    protected void layoutChildren() {
        var wanted = message.getText().isEmpty() ? 0 : Math.ceil(message.prefWidth(-1));
        var room = getWidth() - others();
        var counts = List.of(saved, dropped, sum, shown);
        var most = room - ResponsiveLabel.least(getSpacing(), counts);
        var messageWidth = Math.clamp(wanted, 0, Math.max(0, most));
        message.setMinWidth(messageWidth);
        ResponsiveLabel.fit(room - messageWidth, getSpacing(), counts);
        super.layoutChildren();
    }

    /// The width that all but words for counts and the message takes. The message may be cut: its
    /// tooltip has it whole.
    private double others() {
        var edges = getInsets().getLeft() + getInsets().getRight();
        return getManagedChildren().stream()
                        .filter(child -> !(child instanceof ResponsiveLabel))
                        .mapToDouble(child -> getSpacing() + room(child))
                        .sum()
                + edges
                - getSpacing();
    }

    private double room(Node child) {
        return child.equals(message) ? 0 : Math.ceil(child.prefWidth(-1));
    }

    /// Reports work that goes on and can be cancelled, until [#idle()].
    public void working(String sentence, Runnable whenCancelled) {
        report(sentence);
        cancel.setOnAction(event -> whenCancelled.run());
        cancel.setVisible(true);
    }

    /// The work is over.
    public void idle() {
        report("");
        cancel.setVisible(false);
    }

    /// Says whether the window goes online.
    ///
    /// @param sentence with whom; empty when it does not
    public void online(String sentence) {
        var isOffline = sentence.isEmpty();
        network.setText(isOffline ? Messages.text("status.offline") : sentence);
        network.setGraphic(isOffline ? new Icon("offline", ICON) : null);
        Tooltips.saying(
                network, isOffline ? Messages.text("status.amnok_opens_no_network") : sentence);
    }

    private static Node rule() {
        return new Separator(Orientation.VERTICAL);
    }

    private void nextNotation() {
        var all = Notation.values();
        var now = model.notation().get();
        model.notation().set(all[(now.ordinal() + 1) % all.length]);
    }

    private void showCoordinate() {
        coordinate.setText(model.pointerText());
    }

    private void showShown() {
        if (session.reports().isPresent()) {
            sayReports(shown, session.reports().get());
            return;
        }
        var passing = session.shown().get();
        var placed = passing.size() - passing.withoutPlace().count();
        var selected = session.selection().uuids().get().size();
        var all = session.index().sightings();
        var chosen = selected == 0 ? "" : Messages.text("status.selected", selected);
        var words =
                Messages.text("status.of_sightings_shown_on_the_map", passing.size(), all, placed);
        shown.say(
                words + chosen,
                Messages.text("status.of_shown", passing.size(), all) + chosen,
                Messages.text("status.of", passing.size(), all),
                "");
        Tooltips.saying(shown, words + chosen);
    }

    private void showDropped(Integer count) {
        if (count == 0) {
            dropped.say("");
        } else {
            dropped.say(Messages.text("status.labels_left_out", count), "");
        }
    }

    private void showProgress(String was, String words) {
        if (!words.isEmpty()) {
            working(words, session.saves().progress()::cancel);
        } else if (!was.isEmpty()) {
            idle();
        }
    }

    /// How far the copying is, where nothing else is said.
    private void showCopying(FolderCopying copying, String was) {
        var words = copying.words().get();
        var isFree = message.getText().isEmpty() || message.getText().equals(was);
        if (isFree && !words.isEmpty()) {
            working(words, copying::cancel);
        } else if (isFree) {
            idle();
            report(copying.wasCancelled() ? Messages.text("parquet.copying_is_cancelled") : "");
        } else if (words.isEmpty()) {
            cancel.setVisible(false);
        }
    }

    private void showNews(String sentence) {
        if (!sentence.isEmpty()) {
            report(sentence);
        }
    }

    private void showSaved(SaveState state) {
        saved.getStyleClass().remove(ERROR);
        switch (state) {
            case SaveState.Saved(var isWhole) -> {
                if (message.getText().equals(failure)) {
                    report("");
                }
                if (isWhole) {
                    saved.say(
                            Messages.text("status.saved_one_whole_file"),
                            Messages.text("status.saved"));
                } else {
                    saved.say(Messages.text("status.saved"));
                }
            }
            case SaveState.Elsewhere(var rescued) -> {
                saved.say(Messages.text("status.saved_in", rescued.kept().getFileName()));
                saved.getStyleClass().add(ERROR);
                report(rescued.problem());
            }
            case SaveState.Typing() -> saved.say(Messages.text("status.not_saved_yet"));
            case SaveState.Saving() -> saved.say(Messages.text("status.saving"));
            case SaveState.ReadOnly() ->
                    saved.say(Messages.text("status.read_only_nothing_can_be"));
            case SaveState.Failed(var problem) -> {
                saved.say(Messages.text("status.not_saved"));
                saved.getStyleClass().add(ERROR);
                failure = problem.sentence();
                report(problem);
            }
        }
    }

    /// Says how many reports of a folder are shown.
    private static void sayReports(ResponsiveLabel label, FolderReports reports) {
        var all = reports.folder().rows();
        var words =
                reports.shown()
                        .get()
                        .map(
                                now ->
                                        Messages.text(
                                                "status.of_reports_on_the_map",
                                                now.passing(),
                                                all,
                                                now.placed()))
                        .orElseGet(() -> Messages.text("status.counting_reports", all));
        label.say(words, Messages.text("status.of_reports", all), "");
        Tooltips.saying(label, words);
    }
}
