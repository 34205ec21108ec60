package org.amnok.ui;

import static org.amnok.ui.command.Command.named;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import org.amnok.ui.command.Command;
import org.amnok.ui.session.Session;
import org.amnok.ui.table.TablePane;

/// What can be done with the sightings that are selected in the table.
final class TableCommands {
    final Command copy;
    final Command change;

    /// @param shown brings the table into view
    TableCommands(Session session, TablePane table, Runnable shown) {
        var nothing =
                Bindings.createBooleanBinding(
                        () -> session.selection().uuids().get().isEmpty(),
                        session.selection().uuids());
        copy =
                named("Copy for a spreadsheet, as released", table::copySelected)
                        .disabledWhile(nothing);
        change =
                named(
                                "Change the selected…",
                                () -> {
                                    shown.run();
                                    table.changeSelected();
                                })
                        .key("Shortcut+M")
                        .disabledWhile(nothing.or(new SimpleBooleanProperty(session.isReadOnly())));
    }
}
