package org.amnok.ui.table;

import static org.amnok.ui.command.Command.command;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import org.amnok.ui.command.Command;
import org.amnok.ui.session.Session;

/// What can be done with the sightings that are selected in the table.
public final class TableCommands {
    public final Command copy;
    public final Command change;

    /// @param changing asks which field of the selected is set to what
    public TableCommands(Session session, TablePane table, Runnable changing) {
        var nothing =
                Bindings.createBooleanBinding(
                        () -> session.selection().uuids().get().isEmpty(),
                        session.selection().uuids());
        copy =
                command("table.copy_for_a_spreadsheet_as", table::copySelected)
                        .disabledWhile(nothing);
        change =
                command("table.change_the_selected", changing)
                        .key("Shortcut+M")
                        .disabledWhile(nothing.or(new SimpleBooleanProperty(session.isReadOnly())));
    }
}
