package org.amnok.ui.history;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.ui.look.TableColumns;
import org.amnok.words.Messages;

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
        add(Messages.text("common.changes"), e -> HistoryWords.summary(e, names), 480);
        getColumns().forEach(column -> column.setSortable(false)); // pages come by time
    }

    /// Says all of it under the pointer: changes may be longer than any column.
    private void add(String title, Function<HistoryEntry, String> words, double width) {
        getColumns().add(TableColumns.words(title, width, words, all -> all.replace("; ", "\n")));
    }
}
