package org.amnok.ui.look;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;

/// Columns of tables.
public final class TableColumns {
    private TableColumns() {}

    /// A column whose cells show whole rows.
    ///
    /// @param width px
    public static <R> TableColumn<R, R> rows(
            String title, double width, Callback<TableColumn<R, R>, TableCell<R, R>> cells) {
        return column(title, width, Function.identity(), cells);
    }

    /// A column whose cells say words.
    ///
    /// @param width px
    /// @param hint what is said of the words under the pointer; empty for nothing
    public static <R> TableColumn<R, String> words(
            String title, double width, Function<R, String> words, UnaryOperator<String> hint) {
        return column(title, width, words, _ -> new WordsOfRow<>(hint));
    }

    private static <R, T> TableColumn<R, T> column(
            String title,
            double width,
            Function<R, T> value,
            Callback<TableColumn<R, T>, TableCell<R, T>> cells) {
        var column = new TableColumn<R, T>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(cells);
        column.setPrefWidth(width);
        return column;
    }

    /// A column that stays where it is, and by which nothing is sorted.
    public static <C extends TableColumn<?, ?>> C fixed(C column) {
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static final class WordsOfRow<R> extends TableCell<R, String> {
        private final UnaryOperator<String> hint;

        WordsOfRow(UnaryOperator<String> hint) {
            this.hint = hint;
            ScriptFont.follow(this);
        }

        @Override
        protected void updateItem(@Nullable String words, boolean isEmpty) {
            super.updateItem(words, isEmpty);
            var text = words == null || isEmpty ? "" : words;
            setText(text);
            Tooltips.hint(this, hint.apply(text));
        }
    }
}
