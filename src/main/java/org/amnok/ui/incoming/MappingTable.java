package org.amnok.ui.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Callback;
import org.amnok.exchange.ColumnMapping;
import org.amnok.exchange.SightingColumn;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Text;
import org.jspecify.annotations.Nullable;

/// The columns of a file, some values of each, and what it means.
final class MappingTable extends TableView<MappingTable.Row> {
    private final ImportModel model;
    private final List<MeaningCell> cells = new ArrayList<>();
    private boolean following;

    /// A column of the file.
    ///
    /// @param place from 0
    /// @param meaning empty when it is not read
    /// @param isSuggested true when its name says so
    record Row(
            int place,
            String name,
            String samples,
            Optional<SightingColumn> meaning,
            boolean isSuggested) {}

    MappingTable(ImportModel model) {
        this.model = model;
        setId("import-mapping");
        getStyleClass().add("mapping-table");
        setPlaceholder(Text.of("The file has no columns; each record has its shape.", "empty"));
        words("Column of the file", 130, Row::name);
        words("Values", 240, Row::samples);
        add("Means", 210, column -> new MeaningCell());
        words("", 96, MappingTable::mark);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        model.plan().subscribe((was, is) -> follow());
        model.shown().subscribe((was, is) -> follow());
        follow();
        getSelectionModel().selectFirst();
    }

    /// The keys choose what the column of the chosen row means.
    private void keyPressed(KeyEvent event) {
        if (isFocused() && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2)) {
            cells.stream()
                    .filter(cell -> cell.isOf(getSelectionModel().getSelectedItem()))
                    .findFirst()
                    .ifPresent(MeaningCell::open);
            event.consume();
        }
    }

    private static String mark(Row row) {
        return row.isSuggested() ? "by its name" : row.meaning().isPresent() ? "chosen" : "";
    }

    private void follow() {
        var table = model.shown().get();
        if (table == null) {
            return;
        }
        following = true;
        var rows = rows(model.mapping(table), model.samples());
        if (rows.size() == getItems().size()) {
            IntStream.range(0, rows.size())
                    .filter(i -> !rows.get(i).equals(getItems().get(i)))
                    .forEach(i -> getItems().set(i, rows.get(i)));
        } else {
            getItems().setAll(rows);
        }
        following = false;
    }

    private static List<Row> rows(ColumnMapping mapping, ColumnSamples samples) {
        var columns = mapping.columns();
        var suggested = ColumnMapping.suggested(columns);
        return IntStream.range(0, columns.size())
                .mapToObj(
                        i ->
                                new Row(
                                        i,
                                        columns.get(i).isBlank()
                                                ? "Column " + (i + 1)
                                                : columns.get(i),
                                        samples.words(i),
                                        mapping.meaning(i),
                                        mapping.meaning(i).isPresent()
                                                && mapping.meaning(i).equals(suggested.meaning(i))))
                .toList();
    }

    /// Says what a column means.
    void choose(int place, Optional<SightingColumn> meaning) {
        var table = model.shown().get();
        var now = model.mapping(table);
        if (!now.meaning(place).equals(meaning)) {
            model.map(table, meaning.map(m -> now.with(m, place)).orElse(now.without(place)));
        }
    }

    private void words(String title, double width, Function<Row, String> words) {
        add(title, width, column -> new WordCell(words));
    }

    private void add(
            String title,
            double width,
            Callback<TableColumn<Row, Row>, TableCell<Row, Row>> cells) {
        var column = new TableColumn<Row, Row>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(cells);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        getColumns().add(column);
    }

    private static final class WordCell extends TableCell<Row, Row> {
        private final Function<Row, String> words;

        WordCell(Function<Row, String> words) {
            this.words = words;
            ScriptFont.follow(this);
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            var all = row == null || empty ? "" : words.apply(row);
            setText(all);
            setTooltip(all.isEmpty() ? null : new Tooltip(all));
        }
    }

    private final class MeaningCell extends TableCell<Row, Row> {
        private final MeaningBox box = new MeaningBox();
        private boolean filling;

        MeaningCell() {
            cells.add(this);
            box.choice().disableProperty().bind(model.isOver());
            box.choice()
                    .valueProperty()
                    .subscribe(
                            (was, is) -> {
                                var row = getItem();
                                if (!filling && !following && row != null && is != null) {
                                    choose(row.place(), is);
                                }
                            });
        }

        boolean isOf(@Nullable Row row) {
            return row != null && row.equals(getItem());
        }

        /// Afterwards the table has the keys again.
        void open() {
            box.choice().requestFocus();
            box.choice().show();
            box.choice()
                    .setOnHidden(
                            event -> {
                                MappingTable.this.requestFocus();
                                box.choice().setOnHidden(null);
                            });
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            filling = true;
            setGraphic(row == null || empty ? null : box.choice());
            if (row != null) {
                box.choice().setValue(row.meaning());
                box.choice().setId("means-" + row.name());
            }
            filling = false;
        }
    }
}
