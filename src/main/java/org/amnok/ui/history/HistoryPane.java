package org.amnok.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.domain.project.HistoryQuery;
import org.amnok.domain.project.RestoreDeleted;
import org.amnok.domain.record.Recorded;
import org.amnok.files.Failures;
import org.amnok.store.ProjectHistory;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.TableColumns;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// The newest edits of the whole project: who, when, what; of one person, or only what was deleted,
/// which can be brought back. Read while it is shown, a page at a time.
public final class HistoryPane extends BorderPane {
    private static final int PAGE = 100;
    private static final int MOST = 5_000;

    private final Session session;
    private final Consumer<String> report;
    private final Choice<Optional<String>> author =
            new Choice<>(
                    List.of(Optional.empty()),
                    name ->
                            name.map(HistoryWords::author)
                                    .orElse(Messages.text("history.everyone")));
    private final CheckBox deleted = new CheckBox(Messages.text("history.only_what_was_deleted"));
    private final Button bringBack = new Button(Messages.text("history.bring_back"));
    private final Button older = new Button(Messages.text("common.older_changes"));
    private final Label words = Text.wrapped("", "empty");
    private final HistoryTable table;
    private boolean filling;
    private int asked;

    /// @param report shows a sentence in the status bar
    public HistoryPane(Session session, Consumer<String> report) {
        this.session = session;
        this.report = report;
        table = new HistoryTable(new VBox(words), new RecordNames(session));
        author.setId("history-author");
        author.setAccessibleText(Messages.text("history.changes_of_whom"));
        author.setValue(Optional.empty());
        deleted.setId("history-deleted");
        bringBack.setId("bring-back");
        bringBack.setOnAction(event -> bringBack());
        bringBack.setDisable(true);
        Tooltips.of(bringBack, "history.add_the_deleted_record_again");
        older.setId("history-older");
        older.getStyleClass().add("link");
        older.setOnAction(event -> read(table.getItems().size() + PAGE));
        ((VBox) table.getPlaceholder()).getStyleClass().add("empty-box");
        setTop(head());
        setCenter(table);
        author.valueProperty().subscribe((was, is) -> readFromTop());
        deleted.selectedProperty().subscribe((was, is) -> readFromTop());
        table.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        Fx.onKey(table, KeyCode.ENTER, this::bringBack);
        table.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        look();
                    }
                });
        sceneProperty().subscribe(scene -> readFromTop());
        session.state().subscribe((was, is) -> read(Math.max(PAGE, table.getItems().size())));
    }

    private Node head() {
        var head = Fx.row("history-head", author, deleted, Text.spring(), older, bringBack);
        author.setMaxWidth(USE_PREF_SIZE);
        List.of(deleted, older, bringBack).forEach(c -> c.setMinWidth(USE_PREF_SIZE));
        return head;
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    private void readFromTop() {
        table.getItems().clear();
        read(PAGE);
    }

    /// Reads `count` of the newest entries; not while the pane is hidden.
    private void read(int count) {
        if (getScene() == null || filling) {
            return;
        }
        var number = ++asked;
        session.history(ProjectHistory::authors).thenAccept(this::offer);
        var query = query();
        session.history(history -> history.of(query, Long.MAX_VALUE, Math.min(count, MOST)))
                .thenAccept(
                        page -> {
                            if (number == asked) {
                                show(page, count);
                            }
                        });
    }

    private HistoryQuery query() {
        return new HistoryQuery(author.getValue().orElse(null), deleted.isSelected());
    }

    private void offer(List<String> names) {
        var all = Choice.orNone(names);
        if (!all.equals(author.getItems())) {
            var now = author.getValue();
            filling = true;
            author.getItems().setAll(all);
            author.setValue(all.contains(now) ? now : Optional.empty());
            filling = false;
        }
    }

    private void show(List<HistoryEntry> page, int count) {
        var chosen = table.getSelectionModel().getSelectedItem();
        words.setText(
                query().equals(HistoryQuery.ALL)
                        ? Messages.text("history.nothing_was_changed_yet_every")
                        : Messages.text("history.no_change_is_like_that_choose"));
        table.getItems().setAll(page);
        older.setVisible(page.size() == count && count < MOST);
        if (chosen != null) {
            table.getSelectionModel().select(chosen);
        }
    }

    private void chosen(@Nullable HistoryEntry entry) {
        bringBack.setDisable(
                entry == null || entry.kind() != HistoryEntry.Kind.DELETE || session.isReadOnly());
    }

    /// Shows the record in the inspector, if it is there.
    private void look() {
        var entry = table.getSelectionModel().getSelectedItem();
        if (entry != null && entry.layer().equals("sighting")) {
            session.selection().set(entry.record());
        } else if (entry != null && entry.layer().equals("site")) {
            session.chooseSite(entry.record());
        }
    }

    private void bringBack() {
        var entry = table.getSelectionModel().getSelectedItem();
        if (entry != null && !bringBack.isDisabled()) {
            session.history(history -> history.deletedBy(entry.number()))
                    .whenComplete(
                            (records, failure) -> {
                                if (failure == null) {
                                    bringBack(entry, records);
                                } else {
                                    report.accept(Failures.problem(failure).sentence());
                                }
                            });
        }
    }

    private void bringBack(HistoryEntry entry, List<Recorded> records) {
        var kind = HistoryWords.kind(entry);
        if (records.isEmpty()) {
            report.accept(Messages.text("history.this_is_in_the_project_it", kind));
        } else {
            session.perform(RestoreDeleted.of(kind, records));
            report.accept(
                    Messages.text(
                            "history.brought_back_ctrl_z_takes_it", HistoryWords.record(entry)));
        }
    }

    /// Entries of the history as rows, in the order in which they come.
    private static final class HistoryTable extends TableView<HistoryEntry> {
        HistoryTable(Node placeholder, RecordNames names) {
            setId("project-history");
            setAccessibleText(Messages.text("window.history_of_the_project"));
            setPlaceholder(placeholder);
            add(Messages.text("history.when"), HistoryWords::time, 190);
            add(
                    Messages.text("history.who"),
                    e -> HistoryWords.author(e.signature().author()),
                    110);
            add(Messages.text("history.what"), HistoryWords::what, 170);
            add(Messages.text("history.of"), HistoryWords::record, 260);
            add(Messages.text("common.changes"), e -> HistoryWords.summary(e, names), 480);
            getColumns().forEach(column -> column.setSortable(false)); // pages come by time
        }

        /// Says all of it under the pointer: changes may be longer than any column.
        private void add(String title, Function<HistoryEntry, String> words, double width) {
            getColumns()
                    .add(TableColumns.words(title, width, words, all -> all.replace("; ", "\n")));
        }
    }
}
