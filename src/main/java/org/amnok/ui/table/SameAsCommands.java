package org.amnok.ui.table;

import static org.amnok.ui.command.Command.command;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.amnok.domain.project.SameAsEdits;
import org.amnok.ui.command.Command;
import org.amnok.ui.session.Session;

/// Sightings that describe the same thing: sums count them once.
public final class SameAsCommands {
    /// Whether one of more is in a group is not looked up while a selection changes.
    private static final int FEW = 1_000;

    /// More than this many of the same are a mistake.
    private static final int MOST = 10_000;

    public final Command together;
    public final Command apart;

    private final Session session;

    public SameAsCommands(Session session) {
        this.session = session;
        together =
                command("table.count_as_one_same_as", this::join)
                        .key("Shortcut+G")
                        .disabledWhile(
                                unless(selected -> selected.size() > 1 && selected.size() <= MOST));
        apart =
                command("table.take_out_of_the_group", this::leave)
                        .key("Shortcut+Shift+G")
                        .disabledWhile(unless(this::isGrouped));
    }

    private ObservableBooleanValue unless(Predicate<List<UUID>> can) {
        var selected = session.selection().uuids();
        return Bindings.createBooleanBinding(
                () -> session.isReadOnly() || !can.test(selected.get()), selected, session.state());
    }

    private boolean isGrouped(List<UUID> selected) {
        var contents = session.state().get().contents();
        return selected.size() > FEW
                || selected.stream().anyMatch(s -> SameAsEdits.groupOf(s, contents).isPresent());
    }

    private void join() {
        SameAsEdits.join(
                        session.selection().uuids().get(),
                        session.state().get().contents(),
                        UUID.randomUUID())
                .ifPresent(session::perform);
    }

    private void leave() {
        SameAsEdits.leave(session.selection().uuids().get(), session.state().get().contents())
                .ifPresent(session::perform);
    }
}
