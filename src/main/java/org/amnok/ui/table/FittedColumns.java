package org.amnok.ui.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Keeps a table as wide as its window: the title takes what the other columns leave, and where
/// they leave too little, the last ones are hidden until there is room again. A column by which it
/// is sorted, or which a person has asked for meanwhile, stays.
final class FittedColumns {
    /// In this order.
    private static final List<String> GIVING_WAY =
            List.of("outlet", "evidence", "confidence", "count");

    private static final double LEAST_TITLE = 130;

    /// The bar for scrolling, and the edges.
    private static final double BESIDE_COLUMNS = 16;

    private final TableView<UUID> table;
    private final Set<TableColumn<UUID, ?>> hidden = new LinkedHashSet<>();
    private final Set<TableColumn<UUID, ?>> asked = new HashSet<>();
    private boolean fitting;

    FittedColumns(TableView<UUID> table) {
        this.table = table;
    }

    /// Fits from now on.
    void follow() {
        table.widthProperty().subscribe((was, is) -> fit());
        table.getVisibleLeafColumns().addListener((ListChangeListener<Object>) change -> fit());
        table.getSortOrder().addListener((ListChangeListener<Object>) change -> fit());
    }

    /// True for a column that would be seen if there were room.
    boolean isHidden(TableColumn<UUID, ?> column) {
        return hidden.contains(column);
    }

    /// Fits the columns as if nobody had asked for any.
    void again() {
        asked.clear();
        fit();
    }

    private void fit() {
        if (fitting || table.getWidth() <= 0) {
            return;
        }
        fitting = true;
        hidden.stream().filter(TableColumn::isVisible).forEach(asked::add);
        hidden.removeAll(asked);
        hide();
        show();
        var left = Math.max(LEAST_TITLE, room());
        table.getVisibleLeafColumns().stream()
                .filter(column -> isA("title", column))
                .forEach(column -> column.setPrefWidth(left));
        fitting = false;
    }

    private void hide() {
        for (var id : GIVING_WAY) {
            for (var column : List.copyOf(table.getVisibleLeafColumns())) {
                if (isA(id, column)
                        && room() < LEAST_TITLE
                        && !asked.contains(column)
                        && !table.getSortOrder().contains(column)) {
                    hidden.add(column);
                    column.setVisible(false);
                }
            }
        }
    }

    /// The last one that was hidden comes first.
    private void show() {
        for (var column : new ArrayList<>(hidden).reversed()) {
            var isSorted = table.getSortOrder().contains(column);
            if (isSorted || room() - column.getPrefWidth() >= LEAST_TITLE) {
                column.setVisible(true);
                hidden.remove(column);
            } else {
                return;
            }
        }
    }

    /// What is left for the title.
    private double room() {
        var others =
                table.getVisibleLeafColumns().stream()
                        .filter(column -> !isA("title", column))
                        .mapToDouble(TableColumn::getWidth)
                        .sum();
        return table.getWidth() - others - BESIDE_COLUMNS;
    }

    private static boolean isA(String id, TableColumn<UUID, ?> column) {
        return SightingTableColumn.idOf(column).equals(id);
    }
}
