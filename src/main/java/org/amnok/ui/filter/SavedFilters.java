package org.amnok.ui.filter;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amnok.domain.filter.FilterText;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.SavedFilter;
import org.amnok.map.compose.FilterEcql;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.SystemClipboard;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// The filters that the project keeps under a name: a click asks one, a line below keeps the
/// present one. Both keeping and deleting can be undone.
final class SavedFilters extends VBox {
    private static final double CROSS = 11;

    private final Session session;
    private final VBox rows = new VBox();
    private final TextField name = ScriptFont.follow(new TextField());
    private final Button save = new Button(Messages.text("filter.save"));

    SavedFilters(Session session) {
        this.session = session;
        getStyleClass().add("facet");
        name.setId("filter-name");
        name.setPromptText(Messages.text("filter.name_for_this_filter"));
        name.setOnAction(event -> save());
        HBox.setHgrow(name, Priority.ALWAYS);
        save.setId("save-filter");
        save.setOnAction(event -> save());
        var copy = new Button(Messages.text("near.copy_as_text"));
        copy.setId("copy-filter");
        copy.getStyleClass().add("link");
        copy.setOnAction(event -> SystemClipboard.copy(text()));
        Tooltips.explain(copy, Messages.text("near.copy_the_filter_as_text"));
        copy.disableProperty().bind(session.filter().map(SightingFilter::isAll));
        var line = new HBox(name, save);
        line.getStyleClass().add("facet-line");
        getChildren()
                .addAll(
                        Text.of(Messages.text("filter.saved_filters"), "section-title"),
                        rows,
                        line,
                        copy);
        name.textProperty().subscribe(text -> enable());
    }

    /// As the command line takes it.
    private String text() {
        var filter = session.filter().get();
        return FilterEcql.write(filter, session.state().get().contents().sites())
                .orElseGet(() -> FilterText.write(filter));
    }

    void show() {
        rows.getChildren()
                .setAll(
                        session.state().get().contents().all(SavedFilter.class).stream()
                                .map(this::row)
                                .toList());
        enable();
    }

    private void enable() {
        save.setDisable(
                session.isReadOnly() || name.getText().isBlank() || session.filter().get().isAll());
    }

    private Node row(SavedFilter saved) {
        var apply = ScriptFont.follow(new Button(saved.name()));
        apply.setMnemonicParsing(false);
        apply.getStyleClass().add("link");
        apply.setOnAction(event -> session.filter().set(saved.filter()));
        var words = session.filterWords();
        Tooltips.explain(apply, words.of(saved.filter()));
        var delete = new Button("", new Icon("close", CROSS));
        delete.getStyleClass().add("small-tool");
        delete.setDisable(session.isReadOnly());
        delete.setOnAction(
                event -> session.perform(new Edit.Set(saved, null, "delete saved filter")));
        Tooltips.explain(delete, Messages.text("filter.delete_the_saved_filter", saved.name()));
        var row = new HBox(apply, Text.spring(), delete);
        row.getStyleClass().add("facet-row");
        return row;
    }

    private void save() {
        if (!save.isDisabled()) {
            var kept = new SavedFilter(UUID.randomUUID(), name.getText(), session.filter().get());
            session.perform(new Edit.Set(null, kept, "save filter"));
            name.clear();
        }
    }
}
