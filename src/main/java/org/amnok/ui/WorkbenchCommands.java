package org.amnok.ui;

import static org.amnok.ui.command.Command.named;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.amnok.domain.wording.EditWords;
import org.amnok.ui.command.Command;
import org.amnok.ui.map.MapHome;
import org.amnok.ui.map.MapNavigation;
import org.amnok.ui.map.MapPane;
import org.amnok.ui.session.MapModel;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.Zoom;
import org.amnok.ui.status.StatusBar;
import org.amnok.ui.table.SightingActions;
import org.amnok.ui.table.SightingActions.Start;
import org.amnok.words.Messages;
import org.amnok.workspace.WorkspaceState;

/// What can be done with an open project.
final class WorkbenchCommands {
    final Command undo;
    final Command redo;
    final Command select;
    final Command pan;
    final Command zoomIn;
    final Command zoomOut;
    final Command whole;
    final Command toSelection;

    final Command back;
    final Command forward;
    final Command add;
    final Command addLikeLast;
    final Command addWithoutPlace;
    final Command duplicate;
    final Command delete;
    final Command selectAll;
    final Command openTray;
    final Command previous;
    final Command next;

    /// @param status told what was undone: what it says of that change holds no more
    WorkbenchCommands(
            Session session,
            MapModel model,
            MapPane map,
            SightingActions actions,
            StatusBar status) {
        var fixed = new SimpleBooleanProperty(session.isReadOnly());
        var nothing = noneSelected(session);
        undo =
                named(Messages.text("window.undo"), () -> undo(session, status))
                        .label(
                                label(
                                        session,
                                        "window.undo",
                                        "window.undo_what",
                                        WorkspaceState::undo))
                        .disabledWhile(none(session, WorkspaceState::undo))
                        .key("Shortcut+Z")
                        .icon("undo");
        redo =
                named(Messages.text("window.redo"), () -> redo(session, status))
                        .label(
                                label(
                                        session,
                                        "window.redo",
                                        "window.redo_what",
                                        WorkspaceState::redo))
                        .disabledWhile(none(session, WorkspaceState::redo))
                        .key("Shortcut+Shift+Z")
                        .icon("redo");
        select = named(Messages.text("window.select"), map::select).mapKey("S").icon("select");
        pan = named(Messages.text("window.pan"), map::pan).mapKey("P").icon("pan");
        zoomIn =
                named(Messages.text("window.zoom_in"), () -> model.zoomBy(1 / Zoom.STEP))
                        .icon("zoom_in");
        zoomOut =
                named(Messages.text("window.zoom_out"), () -> model.zoomBy(Zoom.STEP))
                        .icon("zoom_out");
        whole =
                named(Messages.text("window.whole_extent"), () -> showWhole(session, model))
                        .key("Shortcut+0")
                        .icon("zoom_all");
        toSelection =
                named(
                                Messages.text("window.zoom_to_the_selection"),
                                () -> MapNavigation.showSelection(session, model, map))
                        .key("Shortcut+J")
                        .disabledWhile(nothing);
        back =
                named(Messages.text("window.previous_view"), model::back)
                        .key("Alt+Left")
                        .icon("back")
                        .disabledWhile(model.history().atStart());
        forward =
                named(Messages.text("window.next_view"), model::forward)
                        .key("Alt+Right")
                        .icon("forward")
                        .disabledWhile(model.history().atEnd());
        add =
                named(Messages.text("window.add_a_sighting"), () -> addClicked(false, map, actions))
                        .mapKey("A")
                        .icon("add_sighting")
                        .disabledWhile(fixed);
        addLikeLast =
                named(
                                Messages.text("window.add_one_like_the_last"),
                                () -> addClicked(true, map, actions))
                        .key("Shortcut+Shift+A")
                        .disabledWhile(fixed);
        addWithoutPlace =
                named(
                                Messages.text("window.add_one_without_a_place"),
                                () -> actions.add(Start.nowhere()))
                        .key("Shortcut+Alt+A")
                        .disabledWhile(fixed);
        duplicate =
                named(Messages.text("window.duplicate"), actions::duplicate)
                        .key("Shortcut+D")
                        .disabledWhile(nothing.or(fixed));
        delete =
                named(Messages.text("window.delete"), actions::delete)
                        .mapKey("Delete")
                        .disabledWhile(nothing.or(fixed));
        selectAll =
                named(Messages.text("window.select_all_shown"), () -> selectAll(session))
                        .key("Shortcut+A");
        openTray =
                named(Messages.text("window.open_the_rings_tray"), map::openTray).mapKey("Enter");
        previous =
                named(Messages.text("window.previous_sighting"), () -> step(session, -1))
                        .mapKey("Open Bracket");
        next =
                named(Messages.text("window.next_sighting"), () -> step(session, 1))
                        .mapKey("Close Bracket");
    }

    /// Those that act on keys while the map has the focus.
    List<Command> onMapKeys() {
        return List.of(
                select,
                named(Messages.text("window.select"), select.action()).mapKey("Esc"),
                pan,
                add,
                delete,
                openTray,
                previous,
                next);
    }

    private static void addClicked(boolean isLikeLast, MapPane map, SightingActions actions) {
        map.pickPlace(
                p ->
                        actions.add(
                                Start.clicked(
                                        p, ClickReach.metres(map.canvas().model()), isLikeLast)));
    }

    static void showWhole(Session session, MapModel model) {
        model.show(MapHome.whole(model.viewport().get(), session.shown().get()));
    }

    private static void selectAll(Session session) {
        session.selection().set(session.shown().get().uuids());
    }

    private static void step(Session session, int by) {
        var all = session.shown().get();
        if (!all.isEmpty()) {
            var now = session.selection().primary().map(all::indexOf).orElse(-1);
            session.selection().set(all.uuid(Math.floorMod(now + by, all.size())));
        }
    }

    private static BooleanBinding noneSelected(Session session) {
        return Bindings.createBooleanBinding(
                () -> session.selection().uuids().get().isEmpty(), session.selection().uuids());
    }

    private static ObservableBooleanValue none(
            Session session, Function<WorkspaceState, Optional<String>> label) {
        return Bindings.createBooleanBinding(
                () -> label.apply(session.state().get()).isEmpty() || session.isReadOnly(),
                session.state());
    }

    private static void undo(Session session, StatusBar status) {
        session.state()
                .get()
                .undo()
                .ifPresent(
                        what -> status.report(Messages.text("window.undone", EditWords.of(what))));
        session.undo();
    }

    private static void redo(Session session, StatusBar status) {
        session.state()
                .get()
                .redo()
                .ifPresent(
                        what ->
                                status.report(
                                        Messages.text("window.done_again", EditWords.of(what))));
        session.redo();
    }

    private static StringBinding label(
            Session session,
            String verb,
            String withWhat,
            Function<WorkspaceState, Optional<String>> label) {
        return Bindings.createStringBinding(
                () ->
                        label.apply(session.state().get())
                                .map(what -> Messages.text(withWhat, EditWords.of(what)))
                                .orElseGet(() -> Messages.text(verb)),
                session.state());
    }
}
