package org.amnok.ui.table;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.amnok.domain.Sighting;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.session.Session;

/// Sightings as rows. What is selected here is selected on the map, and the other way round.
final class SightingTable extends TableView<Sighting> {
    private static final double BADGE = 15;

    private final Session session;
    private final Function<List<Sighting>, List<Sighting>> rows;
    private final ObservableList<Sighting> items = FXCollections.observableArrayList();
    private final ColumnMenu columnMenu;
    private boolean following;

    /// @param columns all there can be
    /// @param rows which of the shown sightings are rows here
    /// @param placeholder shown when there is none
    SightingTable(
            Session session,
            Symbols symbols,
            List<SightingColumn> columns,
            ColumnMemory memory,
            Function<List<Sighting>, List<Sighting>> rows,
            Node placeholder) {
        this.session = session;
        this.rows = rows;
        var made = columns.stream().map(c -> column(c, symbols)).toList();
        memory.follow(this, made);
        columnMenu = new ColumnMenu(this, made, columns, memory);
        made.forEach(c -> c.setContextMenu(columnMenu));
        var sorted = new SortedList<>(items);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setPlaceholder(placeholder);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<Sighting>) change -> tellSelection());
        session.shown().subscribe(now -> fill());
        session.selection().uuids().subscribe(now -> follow());
    }

    ColumnMenu columnMenu() {
        return columnMenu;
    }

    private static TableColumn<Sighting, Sighting> column(SightingColumn its, Symbols symbols) {
        var column = new TableColumn<Sighting, Sighting>(its.title());
        column.setId(SightingColumn.nodeId(its.id()));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(
                c ->
                        its.id().equals(SightingColumns.BADGE)
                                ? new BadgeCell(symbols, BADGE)
                                : new WordsCell<>(its.words()));
        column.setComparator(its.order());
        column.setPrefWidth(its.width());
        column.setVisible(its.usual());
        if (its.isNumber()) {
            column.getStyleClass().add("right");
        }
        return column;
    }

    private void fill() {
        following = true;
        items.setAll(rows.apply(session.shown().get().read().toList()));
        following = false;
        follow();
    }

    private void tellSelection() {
        if (!following) {
            session.selection()
                    .set(
                            List.copyOf(getSelectionModel().getSelectedItems()).stream()
                                    .map(Sighting::uuid)
                                    .toList());
        }
    }

    private void follow() {
        if (following) {
            return;
        }
        following = true;
        try {
            select();
        } finally {
            following = false;
        }
    }

    private void select() {
        var model = getSelectionModel();
        var wanted = new HashSet<>(session.selection().uuids().get());
        var now = model.getSelectedItems().stream().map(Sighting::uuid).toList();
        if (now.size() == wanted.size() && wanted.containsAll(now)) {
            return;
        }
        model.clearSelection();
        var rows =
                IntStream.range(0, getItems().size())
                        .filter(i -> wanted.contains(getItems().get(i).uuid()))
                        .toArray();
        if (rows.length > 0) {
            model.selectIndices(rows[0], rows); // at once: each change is told to all
        }
        scrollToSelection();
    }

    private void scrollToSelection() {
        var index = getSelectionModel().getSelectedIndex();
        if (index >= 0 && !isFocused()) {
            scrollTo(Math.max(0, index - 2));
        }
    }
}
