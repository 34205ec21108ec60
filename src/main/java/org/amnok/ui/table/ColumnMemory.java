package org.amnok.ui.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.amnok.domain.record.Sighting;

/// Remembers which columns a table shows, in which order and how wide: `id:42 badge:30 title:262`.
final class ColumnMemory {
    private static final double LEAST = 20;
    private static final double MOST = 2000;

    private final String name;
    private final BinaryOperator<String> remembered;
    private final BiConsumer<String, String> remember;
    private Predicate<TableColumn<UUID, ?>> isHidden = column -> false;
    private boolean restoring;

    /// @param remembered gives the words under a name, or the usual ones
    ColumnMemory(
            String name, BinaryOperator<String> remembered, BiConsumer<String, String> remember) {
        this.name = name;
        this.remembered = remembered;
        this.remember = remember;
    }

    /// Shows columns as they were left, and remembers from now on.
    ///
    /// @param all made in their usual order, visible when usual
    /// @param hidden true for a column that is hidden for want of room alone
    void follow(
            TableView<UUID> table,
            List<TableColumn<UUID, Sighting>> all,
            Predicate<TableColumn<UUID, ?>> hidden) {
        isHidden = hidden;
        table.getColumns().setAll(ordered(all));
        table.getColumns().addListener((ListChangeListener<TableColumn<UUID, ?>>) c -> keep(table));
        for (var column : all) {
            column.visibleProperty().subscribe((was, is) -> keep(table));
            column.widthProperty().subscribe((was, is) -> keep(table));
        }
    }

    /// The usual columns in their usual order and widths.
    void reset(
            TableView<UUID> table,
            List<TableColumn<UUID, Sighting>> all,
            Map<String, SightingTableColumn> usual) {
        restoring = true;
        for (var column : all) {
            var its = usual.get(SightingTableColumn.idOf(column));
            column.setVisible(its != null && its.usual());
            column.setPrefWidth(its == null ? LEAST : its.width());
        }
        table.getColumns().setAll(List.copyOf(all));
        restoring = false;
        remember.accept(name, "");
    }

    private List<TableColumn<UUID, Sighting>> ordered(List<TableColumn<UUID, Sighting>> all) {
        var kept = read(remembered.apply(name, ""));
        if (kept.isEmpty()) {
            return all;
        }
        var byId = new LinkedHashMap<String, TableColumn<UUID, Sighting>>();
        all.forEach(c -> byId.put(SightingTableColumn.idOf(c), c));
        var ordered = new ArrayList<TableColumn<UUID, Sighting>>();
        kept.forEach(
                (id, width) -> {
                    var column = byId.remove(id);
                    if (column != null) {
                        column.setVisible(true);
                        column.setPrefWidth(width);
                        ordered.add(column);
                    }
                });
        byId.values().forEach(c -> c.setVisible(false));
        ordered.addAll(byId.values());
        return ordered;
    }

    /// What cannot be read is left out.
    static Map<String, Double> read(String words) {
        var widths = new LinkedHashMap<String, Double>();
        for (var word : words.split(" ")) {
            var parts = word.split(":");
            if (parts.length == 2 && parts[1].matches("\\d{1,4}")) {
                widths.put(parts[0], Math.clamp(Double.parseDouble(parts[1]), LEAST, MOST));
            }
        }
        return widths;
    }

    private void keep(TableView<UUID> table) {
        if (!restoring) {
            remember.accept(
                    name,
                    table.getColumns().stream()
                            .filter(c -> c.isVisible() || isHidden.test(c))
                            .map(c -> SightingTableColumn.idOf(c) + ":" + Math.round(c.getWidth()))
                            .collect(Collectors.joining(" ")));
        }
    }
}
