package org.amnok.ui;

import static org.amnok.ui.command.Command.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.amnok.domain.wording.EditWords;
import org.amnok.ui.command.Command;
import org.amnok.ui.map.ClickReach;
import org.amnok.ui.map.MapPane;
import org.amnok.ui.session.Session;
import org.amnok.ui.status.StatusBar;
import org.amnok.ui.table.SightingActions;
import org.amnok.ui.table.SightingActions.Start;
import org.amnok.words.Messages;
import org.amnok.workspace.WorkspaceState;

/// What can be done with the sightings of an open project.
final class WorkbenchCommands {
    private static final Words UNDO =
            new Words("window.undo", "window.undo_what", WorkspaceState::undo);
    private static final Words REDO =
            new Words("window.redo", "window.redo_what", WorkspaceState::redo);

    final Command undo;
    final Command redo;
    final Command add;
    final Command addLikeLast;
    final Command addWithoutPlace;
    final Command duplicate;
    final Command delete;
    final Command submit;
    final Command selectAll;
    final Command previous;
    final Command next;

    /// @param status told what was undone: what it says of that change holds no more
    WorkbenchCommands(Session session, MapPane map, SightingActions actions, StatusBar status) {
        var fixed = new SimpleBooleanProperty(session.isReadOnly());
        var nothing = noneSelected(session);
        undo = ofHistory(session, UNDO, () -> undo(session, status)).key("Shortcut+Z").icon("undo");
        redo =
                ofHistory(session, REDO, () -> redo(session, status))
                        .key("Shortcut+Shift+Z")
                        .icon("redo");
        add =
                command("window.add_a_sighting", () -> addClicked(false, map, actions))
                        .mapKey("A")
                        .icon("add_sighting")
                        .disabledWhile(fixed);
        addLikeLast =
                command("window.add_one_like_the_last", () -> addClicked(true, map, actions))
                        .key("Shortcut+Shift+A")
                        .disabledWhile(fixed);
        addWithoutPlace =
                command("window.add_one_without_a_place", () -> actions.add(Start.nowhere()))
                        .key("Shortcut+Alt+A")
                        .disabledWhile(fixed);
        duplicate =
                command("window.duplicate", actions::duplicate)
                        .key("Shortcut+D")
                        .disabledWhile(nothing.or(fixed));
        submit =
                command("table.mark_as_submitted", actions::submit)
                        .key("Shortcut+Shift+R")
                        .disabledWhile(nothing.or(fixed));
        delete =
                command("window.delete", actions::delete)
                        .mapKey("Delete")
                        .disabledWhile(nothing.or(fixed));
        selectAll = command("window.select_all_shown", () -> selectAll(session)).key("Shortcut+A");
        previous =
                command("window.previous_sighting", () -> step(session, -1)).mapKey("Open Bracket");
        next = command("window.next_sighting", () -> step(session, 1)).mapKey("Close Bracket");
    }

    /// Those that act on keys while the map has the focus.
    List<Command> onMapKeys() {
        return List.of(add, delete, previous, next);
    }

    private static void addClicked(boolean isLikeLast, MapPane map, SightingActions actions) {
        map.pickPlace(
                p ->
                        actions.add(
                                Start.clicked(
                                        p, ClickReach.metres(map.canvas().model()), isLikeLast)));
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

    static BooleanBinding noneSelected(Session session) {
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

    /// What its label says, with and without what it changes.
    private record Words(
            String verb, String withWhat, Function<WorkspaceState, Optional<String>> what) {}

    /// One that changes back or forth what was edited.
    private static Command ofHistory(Session session, Words words, Runnable action) {
        var label =
                Bindings.createStringBinding(
                        () ->
                                words.what
                                        .apply(session.state().get())
                                        .map(w -> Messages.text(words.withWhat, EditWords.of(w)))
                                        .orElseGet(() -> Messages.text(words.verb)),
                        session.state());
        return command(words.verb, action).label(label).disabledWhile(none(session, words.what));
    }
}
