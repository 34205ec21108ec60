package org.amnok.ui.history;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Entries of the history as rows, in the order in which they come.
final class HistoryTable extends TableView<HistoryEntry> {
    HistoryTable(Node placeholder, RecordNames names) {
        setId("project-history");
        setAccessibleText(Messages.text("window.history_of_the_project"));
        setPlaceholder(placeholder);
        add(Messages.text("history.when"), HistoryWords::time, 150);
        add(Messages.text("history.who"), e -> HistoryWords.author(e.signature().author()), 110);
        add(Messages.text("history.what"), HistoryWords::what, 170);
        add(Messages.text("history.of"), HistoryWords::record, 260);
        add(Messages.text("history.changes"), e -> HistoryWords.summary(e, names), 480);
        getColumns().forEach(column -> column.setSortable(false)); // pages come by time
    }

    private void add(String title, Function<HistoryEntry, String> words, double width) {
        var column = new TableColumn<HistoryEntry, String>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setCellFactory(c -> new Cell());
        column.setPrefWidth(width);
        getColumns().add(column);
    }

    /// Says all of it under the pointer: changes may be longer than any column.
    private static final class Cell extends TableCell<HistoryEntry, String> {
        Cell() {
            ScriptFont.follow(this);
        }

        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            var text = words == null || empty ? "" : words;
            setText(text);
            Tooltips.hint(this, text.replace("; ", "\n"));
        }
    }
}
