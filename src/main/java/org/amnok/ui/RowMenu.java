package org.amnok.ui;

import java.util.List;
import javafx.event.EventTarget;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.amnok.ui.command.Command;
import org.amnok.ui.command.CommandItem;
import org.amnok.ui.look.Fx;
import org.amnok.ui.table.TablePane;

/// What can be done with the selected sightings and sites, on a right click or the menu key in one
/// of their tables; the key Delete deletes them. Other lists in the pane have none of it.
final class RowMenu {
    private final ContextMenu menu = new ContextMenu();

    /// @param around holds the tables
    /// @param groups with lines between
    private RowMenu(TablePane around, List<List<Command>> groups) {
        for (var group : groups) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            group.stream().map(CommandItem::of).forEach(menu.getItems()::add);
        }
        around.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, e -> requested(around, e));
        around.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> menu.hide());
    }

    /// The menu of the tables of sightings and sites.
    static RowMenu of(Workbench bench, Command expunge) {
        var c = bench.commands();
        var region = bench.table();
        var table = region.pane();
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DELETE
                            && table.listsRecords()
                            && !(event.getTarget() instanceof TextInputControl)) {
                        c.delete.run();
                    }
                });
        var toSelection = bench.mapCommands().toSelection;
        return new RowMenu(
                table,
                List.of(
                        List.of(toSelection, region.commands().change, region.commands().copy),
                        List.of(c.submit, region.sameAs().together, region.sameAs().apart),
                        List.of(
                                c.duplicate,
                                c.delete,
                                expunge.disabledWhile(c.delete.disabled()))));
    }

    private void requested(TablePane around, ContextMenuEvent event) {
        if (around.listsRecords() && (event.isKeyboardTrigger() || isInRow(event.getTarget()))) {
            menu.show(around, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }

    /// Headings have a menu of their own.
    private static boolean isInRow(EventTarget target) {
        return Fx.around(target, TableRow.class).filter(row -> !row.isEmpty()).isPresent();
    }
}
