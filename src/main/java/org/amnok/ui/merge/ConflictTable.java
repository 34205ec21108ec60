package org.amnok.ui.merge;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.amnok.domain.date.DateText;
import org.amnok.domain.field.RecordWords;
import org.amnok.domain.merge.Claim;
import org.amnok.domain.merge.Side;
import org.amnok.ui.look.TableColumns;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Conflicts as rows, both values beside each other; the left and right arrows choose.
public final class ConflictTable extends TableView<MergeChoice> {
    private static final double ROW = 52;
    private static final int MOST_ROWS = 6;

    private final BinaryOperator<String> names;

    /// @param names gives a value that names a record, by its column, the name of that record
    public ConflictTable(List<MergeChoice> choices, BinaryOperator<String> names) {
        this.names = names;
        setId("merge-conflicts");
        setAccessibleText(Messages.text("merge.both_sides_changed_this_choose"));
        getStyleClass().add("merge-conflicts");
        add(Messages.text("common.record"), ConflictTable::record, 190);
        add(Messages.text("common.field"), ConflictTable::field, 130);
        addSide(Messages.text("merge.here"), Side.HERE);
        addSide(Messages.text("merge.there"), Side.THERE);
        getItems().setAll(choices);
        setPrefHeight(Math.min(MOST_ROWS, choices.size()) * ROW + 34);
        setMinHeight(3 * ROW);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        getSelectionModel().selectFirst();
    }

    private static String record(MergeChoice choice) {
        var kind = RecordWords.kind(choice.conflict().question().record().layer());
        var name = choice.conflict().name();
        return name.isEmpty() ? kind : kind + " " + name;
    }

    private static String field(MergeChoice choice) {
        var question = choice.conflict().question();
        return question.isOfWhole()
                ? Messages.text("merge.all_of_it")
                : RecordWords.field(question.field());
    }

    private void add(String title, Function<MergeChoice, String> words, double width) {
        var column = TableColumns.words(title, width, words, UnaryOperator.identity());
        column.setSortable(false);
        getColumns().add(column);
    }

    private void addSide(String title, Side side) {
        var column = TableColumns.<MergeChoice>rows(title, 270, _ -> new SideCell(side, names));
        column.setSortable(false);
        getColumns().add(column);
    }

    private void keyPressed(KeyEvent event) {
        var chosen = getSelectionModel().getSelectedItem();
        if (chosen == null) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> choose(chosen, Side.HERE, event);
            case RIGHT -> choose(chosen, Side.THERE, event);
            default -> {}
        }
    }

    private static void choose(MergeChoice choice, Side side, KeyEvent event) {
        choice.choose(side);
        event.consume();
    }

    /// The value of one side, with who wrote it and when, to be chosen.
    private static final class SideCell extends TableCell<MergeChoice, MergeChoice> {
        private final Side side;
        private final BinaryOperator<String> names;
        private final RadioButton button = new RadioButton();
        private Subscription following = Subscription.EMPTY;

        SideCell(Side side, BinaryOperator<String> names) {
            this.side = side;
            this.names = names;
            button.setFocusTraversable(false);
            button.setMaxWidth(Double.MAX_VALUE);
        }

        @Override
        protected void updateItem(@Nullable MergeChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            following.unsubscribe();
            following = Subscription.EMPTY;
            if (choice == null || empty) {
                setGraphic(null);
                return;
            }
            var value = choice.conflict().value(side, names);
            var words =
                    new VBox(
                            Text.of(RecordWords.shortened(value), "merge-value"),
                            Text.of(words(choice.conflict().claim(side)), "merge-claim"));
            words.getStyleClass().add("merge-side");
            button.setGraphic(words);
            button.setAccessibleText(side.label() + ": " + value);
            Tooltips.hint(button, value);
            button.setOnAction(event -> choice.choose(side));
            following = choice.chosen().subscribe(now -> button.setSelected(choice.isChosen(side)));
            setGraphic(button);
        }

        private static String words(@Nullable Claim claim) {
            if (claim == null) {
                return Messages.text("merge.nobody_knows_who_wrote_it");
            }
            var author =
                    claim.author().isEmpty() ? Messages.text("history.unnamed") : claim.author();
            return author + ", " + DateText.utc(claim.time());
        }
    }
}
