package org.amnok.ui.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Callback;
import org.amnok.exchange.table.ColumnMapping;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.TableColumns;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// The columns of a file, some values of each, and what it means.
///
/// Its rows stay while meanings change: an open list of meanings stays open, and keeps the keys.
final class MappingTable extends TableView<MappingTable.Row> {
    private final ImportModel model;
    private final List<MeaningCell> cells = new ArrayList<>();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();

    /// A column of the file.
    ///
    /// @param place from 0
    record Row(int place, String name, String samples) {}

    MappingTable(ImportModel model) {
        this.model = model;
        setId("import-mapping");
        getStyleClass().add("mapping-table");
        setPlaceholder(Text.label("incoming.the_file_has_no_columns_each", "empty"));
        words(Messages.text("incoming.column_of_the_file"), 130, Row::name);
        words(Messages.text("incoming.values"), 240, Row::samples);
        add(Messages.text("incoming.means"), 210, column -> new MeaningCell());
        words("", 96, this::mark);
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

    private String mark(Row row) {
        var meaning = meaning(row);
        var table = model.shown().get();
        if (meaning.isEmpty()) {
            return "";
        }
        return meaning.equals(ColumnMapping.suggested(table.columns()).meaning(row.place()))
                ? Messages.text("incoming.by_its_name")
                : meaning.equals(table.suggested().meaning(row.place()))
                        ? Messages.text("incoming.by_its_values")
                        : "chosen";
    }

    private Optional<SightingColumn> meaning(Row row) {
        return model.mapping(model.shown().get()).meaning(row.place());
    }

    private void follow() {
        var table = model.shown().get();
        if (table == null) {
            return;
        }
        var rows = rows(model.mapping(table).columns(), model.samples());
        if (!rows.equals(getItems())) {
            getItems().setAll(rows);
        }
        changes.set(changes.get() + 1);
    }

    private static List<Row> rows(List<String> columns, ColumnSamples samples) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> new Row(i, name(columns, i), samples.words(i)))
                .toList();
    }

    private static String name(List<String> columns, int place) {
        return columns.get(place).isBlank()
                ? Messages.text("common.column", (place + 1))
                : columns.get(place);
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
        getColumns().add(TableColumns.fixed(TableColumns.rows(title, width, cells)));
    }

    private final class WordCell extends TableCell<Row, Row> {
        private final Function<Row, String> words;

        WordCell(Function<Row, String> words) {
            this.words = words;
            ScriptFont.follow(this);
            changes.subscribe(now -> fill(getItem()));
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            fill(row);
        }

        private void fill(@Nullable Row row) {
            var all = row == null ? "" : words.apply(row);
            setText(all);
            Tooltips.hint(this, all);
        }
    }

    private final class MeaningCell extends TableCell<Row, Row> {
        private final Choice<Optional<SightingColumn>> choice = MeaningBox.choice();
        private boolean filling;

        MeaningCell() {
            cells.add(this);
            choice.disableProperty().bind(model.isOver());
            choice.valueProperty().subscribe((was, is) -> chosen());
            choice.showingProperty().subscribe((was, is) -> chosen());
            changes.subscribe(now -> fill(getItem()));
        }

        /// While the list is open, what is chosen in it is only looked at.
        private void chosen() {
            var row = getItem();
            var meaning = choice.getValue();
            if (!filling && !choice.isShowing() && row != null && meaning != null) {
                choose(row.place(), meaning);
            }
        }

        boolean isOf(@Nullable Row row) {
            return row != null && row.equals(getItem());
        }

        /// Afterwards the table has the keys again.
        void open() {
            choice.requestFocus();
            choice.show();
            choice.setOnHidden(
                    event -> {
                        MappingTable.this.requestFocus();
                        choice.setOnHidden(null);
                    });
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(row == null || empty ? null : choice);
            fill(row);
        }

        private void fill(@Nullable Row row) {
            if (row != null && !choice.isShowing()) {
                filling = true;
                choice.setValue(meaning(row));
                choice.setId("means-" + row.name());
                filling = false;
            }
        }
    }

    /// Chooses what a column means.
    private static final class MeaningBox {
        private static final int ROWS = 16;
        private static final List<Optional<SightingColumn>> ALL =
                Choice.orNone(SightingColumn.values());

        private MeaningBox() {}

        static Choice<Optional<SightingColumn>> choice() {
            var choice =
                    new Choice<>(
                            ALL,
                            meaning ->
                                    meaning.map(SightingColumn::label)
                                            .orElse(Messages.text("incoming.not_read")));
            choice.setVisibleRowCount(ROWS);
            Tooltips.of(choice, "incoming.what_the_column_means_type_some");
            return choice;
        }
    }
}
