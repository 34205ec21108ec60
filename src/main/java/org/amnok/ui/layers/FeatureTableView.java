package org.amnok.ui.layers;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.amnok.map.base.FeatureListing;
import org.amnok.map.base.FeatureQuery;
import org.amnok.map.styling.Attribute;
import org.amnok.ui.look.ScriptFont;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Features as rows, their attributes as columns. A click on a heading asks for another order.
final class FeatureTableView extends TableView<FeatureLines.Line> {
    private static final double ROW = 22;
    private static final double NUMBER_WIDTH = 70;
    private static final double WIDTH = 140;

    private List<Attribute> attributes = List.of();
    private boolean filling = true;

    /// @param sorted runs when another order is asked for
    FeatureTableView(Runnable sorted) {
        setId("feature-table");
        setFixedCellSize(ROW);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setSortPolicy(
                table -> {
                    if (!filling) {
                        sorted.run();
                    }
                    return true;
                });
        filling = false; // a new policy sorts at once
    }

    /// Shows columns for attributes, if they are others than before.
    void of(List<Attribute> now) {
        if (now.equals(attributes) && !getColumns().isEmpty()) {
            return;
        }
        attributes = now;
        clear();
        filling = true;
        getSortOrder().clear();
        getColumns().clear();
        var number = column(Messages.text("layers.no"), NUMBER_WIDTH, FeatureLines.Line::number);
        number.setSortable(false);
        IntStream.range(0, Math.min(now.size(), FeatureListing.Row.COLUMNS))
                .forEach(i -> column(now.get(i).title(), WIDTH, line -> line.value(i)));
        filling = false;
    }

    /// Lists nothing, until lines of what is asked for next are shown: those listed are not of it.
    void clear() {
        filling = true;
        setItems(FXCollections.observableArrayList());
        filling = false;
    }

    /// Shows other lines without asking for an order again.
    void show(FeatureLines lines) {
        filling = true;
        getSelectionModel().clearSelection();
        var order = List.copyOf(getSortOrder()); // other items take it away
        setItems(lines);
        getSortOrder().setAll(order);
        filling = false;
    }

    /// What is asked for by headings and words together.
    FeatureQuery query(String words) {
        if (getSortOrder().isEmpty()) {
            return new FeatureQuery(words, null, false);
        }
        var by = getSortOrder().getFirst();
        return new FeatureQuery(
                words, by.getText(), by.getSortType() == TableColumn.SortType.DESCENDING);
    }

    private TableColumn<FeatureLines.Line, String> column(
            String title,
            double width,
            Function<FeatureLines.Line, ObservableValue<String>> value) {
        var column = new TableColumn<FeatureLines.Line, String>(title);
        column.setCellValueFactory(row -> value.apply(row.getValue()));
        column.setCellFactory(c -> new Cell());
        column.setPrefWidth(width);
        getColumns().add(column);
        return column;
    }

    private static final class Cell extends TableCell<FeatureLines.Line, String> {
        Cell() {
            ScriptFont.follow(this);
        }

        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            setText(words == null || empty ? "" : words.replace('\n', ' '));
        }
    }
}
