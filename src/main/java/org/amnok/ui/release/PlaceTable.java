package org.amnok.ui.release;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.amnok.ui.look.ScriptFont;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Every place before and after.
final class PlaceTable extends TableView<GatePlace> {
    private static final double ROW = 24;
    private static final int MOST_ROWS = 5;

    PlaceTable(GateModel model) {
        setId("gate-places");
        getStyleClass().add("gate-places");
        add(Messages.text("gate.place"), GatePlace::name, 190, false);
        add(Messages.text("gate.sightings"), place -> Integer.toString(place.reports()), 76, true);
        add(Messages.text("gate.in_the_project"), GatePlace::before, 146, false);
        add("", GatePlace::beforeRadius, 72, true);
        add(Messages.text("gate.in_the_file"), GatePlace::after, 146, false);
        add("", GatePlace::afterRadius, 72, true);
        setFixedCellSize(ROW);
        model.look()
                .subscribe(
                        look -> {
                            getItems().setAll(look.places().first());
                            setManaged(!getItems().isEmpty());
                            setVisible(isManaged());
                            setPrefHeight((Math.min(MOST_ROWS, getItems().size()) + 1) * ROW + 8);
                        });
        setMinHeight(USE_PREF_SIZE);
    }

    private void add(String title, Function<GatePlace, String> words, double width, boolean right) {
        var column = new TableColumn<GatePlace, String>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setCellFactory(c -> new Cell(right));
        column.setPrefWidth(width);
        column.setSortable(false);
        getColumns().add(column);
    }

    private static final class Cell extends TableCell<GatePlace, String> {
        Cell(boolean right) {
            ScriptFont.follow(this);
            if (right) {
                getStyleClass().add("gate-number");
            }
        }

        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            setText(words == null || empty ? "" : words);
        }
    }
}
