package org.amnok.ui.incoming;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.amnok.domain.Problem;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.table.ReadRow;
import org.amnok.exchange.text.TextTable;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.CoordinateText.Notation;
import org.amnok.geo.UncertaintyText;
import org.amnok.geo.border.RiverKilometreText;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.TableColumns;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.map.SightingWords;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// The first rows of a table as they are understood; what is wrong stands in its row.
final class RowsTable extends TableView<ReadRow> {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double ICON = 13;

    private final ImportModel model;

    RowsTable(ImportModel model) {
        this.model = model;
        setId("import-rows");
        setPlaceholder(Text.label("incoming.no_rows_to_show", "empty"));
        add("", 66, row -> String.valueOf(row.row().number()));
        add(Messages.text("incoming.title_or_what_is_wrong"), 310, RowsTable::title);
        add(Messages.text("incoming.place_or_what_to_do"), 270, RowsTable::placeOrRemedy);
        add(Messages.text("common.date_seen"), 140, of(SightingWords::date));
        add(Messages.text("common.kind"), 130, of(s -> s.kind().label()));
        add(Messages.text("common.count"), 120, of(SightingWords::counts));
        add(Messages.text("incoming.outlet"), 100, of(s -> s.report().outlet()));
        add(Messages.text("incoming.leaves"), 90, of(s -> s.privacy().label()));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        setRowFactory(table -> new Line());
        model.preview().subscribe(this::show);
        model.shown()
                .subscribe(
                        table -> getColumns().getFirst().setText(table == null ? "" : counted()));
    }

    private String counted() {
        return Messages.text(
                model.shown().get() instanceof TextTable ? "incoming.line" : "common.record");
    }

    private void show(ImportModel.Preview preview) {
        var problem = preview.problem();
        setPlaceholder(
                Text.wrapped(
                        problem == null
                                ? Messages.text("incoming.no_rows_to_show")
                                : problem.sentence(),
                        problem == null ? "empty" : "field-error"));
        getItems().setAll(preview.rows());
    }

    private static Function<ReadRow, String> of(Function<Sighting, String> words) {
        return row -> row instanceof ReadRow.Accepted(_, var s) ? words.apply(s) : "";
    }

    private static String title(ReadRow row) {
        return switch (row) {
            case ReadRow.Accepted(_, var sighting) -> sighting.title();
            case ReadRow.Rejected bad -> bad.cause().what();
        };
    }

    private static String placeOrRemedy(ReadRow row) {
        return switch (row) {
            case ReadRow.Accepted(_, var sighting) -> place(sighting);
            case ReadRow.Rejected bad -> bad.cause().remedy();
        };
    }

    private static String place(Sighting sighting) {
        return switch (sighting.place()) {
            case Place.Located at -> located(at);
            case Place.Stretch(var along, _) -> RiverKilometreText.range(along);
            case Place.Unlocated(var words) ->
                    words.isBlank()
                            ? Messages.text("common.no_place")
                            : Messages.text("incoming.no_place_2", words);
        };
    }

    private static String located(Place.Located at) {
        var radius = at.uncertaintyMetres();
        return CoordinateText.format(at.point(), Notation.DECIMAL_DEGREES)
                + (radius == null ? "" : " " + UncertaintyText.of(radius));
    }

    private void add(String title, double width, Function<ReadRow, String> words) {
        getColumns().add(TableColumns.fixed(TableColumns.rows(title, width, _ -> new Cell(words))));
    }

    private static final class Cell extends TableCell<ReadRow, ReadRow> {
        private final Function<ReadRow, String> words;

        Cell(Function<ReadRow, String> words) {
            this.words = words;
            ScriptFont.follow(this);
        }

        @Override
        protected void updateItem(@Nullable ReadRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(row == null || empty ? "" : words.apply(row));
            var isMarked = row instanceof ReadRow.Rejected && getTableColumn() != null;
            setGraphic(
                    isMarked && getTableView().getColumns().getFirst() == getTableColumn()
                            ? new Icon("warn", ICON)
                            : null);
        }
    }

    /// Colour, sign and words say what cannot be read.
    private static final class Line extends TableRow<ReadRow> {
        @Override
        protected void updateItem(@Nullable ReadRow row, boolean empty) {
            super.updateItem(row, empty);
            var problem = row instanceof ReadRow.Rejected bad && !empty ? bad.problem() : null;
            pseudoClassStateChanged(WRONG, problem != null);
            Tooltips.hint(this, words(problem));
        }

        private static String words(@Nullable Problem problem) {
            return problem == null ? "" : problem.sentence().replace(" · ", "\n");
        }
    }
}
