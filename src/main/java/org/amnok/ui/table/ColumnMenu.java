package org.amnok.ui.table;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.amnok.domain.record.Sighting;
import org.amnok.words.Messages;

/// Which columns a table shows. The menu stays open while ticks are set.
final class ColumnMenu extends ContextMenu {
    /// @param fit runs when the usual columns are shown again
    ColumnMenu(
            TableView<UUID> table,
            List<TableColumn<UUID, Sighting>> made,
            List<SightingTableColumn> columns,
            ColumnMemory memory,
            Runnable fit) {
        setId("column-menu");
        Map<String, SightingTableColumn> byId =
                columns.stream()
                        .collect(Collectors.toMap(SightingTableColumn::id, Function.identity()));
        for (var column : made) {
            getItems().add(item(column));
        }
        var reset = new MenuItem(Messages.text("table.usual_columns"));
        reset.setOnAction(
                event -> {
                    memory.reset(table, made, byId);
                    fit.run();
                });
        getItems().addAll(new SeparatorMenuItem(), reset);
    }

    private static MenuItem item(TableColumn<UUID, Sighting> column) {
        var title = column.getText().isEmpty() ? Messages.text("common.symbol") : column.getText();
        var tick = new CheckBox(title);
        tick.selectedProperty().bindBidirectional(column.visibleProperty());
        return new CustomMenuItem(tick, false);
    }
}
