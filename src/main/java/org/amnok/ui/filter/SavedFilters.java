package org.amnok.ui.filter;

import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.amnok.domain.filter.FilterText;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.SavedFilter;
import org.amnok.map.compose.FilterEcql;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.SystemClipboard;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// The filters that the project keeps under a name: a click asks one, a line below keeps the
/// present one. They stand below the pane's scrolling part, always in sight. Both keeping and
/// deleting can be undone.
final class SavedFilters extends VBox {
    private static final double CROSS = 11;

    /// Of five; more are scrolled to.
    private static final double HIGHEST_LIST = 5 * 28;

    private final Session session;
    private final VBox rows = new VBox();
    private final TextField name =
            Fx.growing(Fx.named("filter-name", ScriptFont.follow(new TextField())));
    private final Button save = Fx.named("save-filter", new Button(Messages.text("filter.save")));

    SavedFilters(Session session) {
        this.session = session;
        getStyleClass().addAll("facet", "saved-filters");
        name.setPromptText(Messages.text("filter.name_for_this_filter"));
        name.setOnAction(event -> save());
        save.setOnAction(event -> save());
        var copy =
                Buttons.tool(
                        "copy-filter",
                        "duplicate",
                        14,
                        "near.copy_the_filter_as_text",
                        () -> SystemClipboard.copy(text()));
        copy.disableProperty().bind(session.filter().map(SightingFilter::isAll));
        var title = Text.label("filter.saved_filters", "section-title");
        var listed = Fx.collapsing(Fx.scrolling(rows));
        listed.setMaxHeight(HIGHEST_LIST);
        listed.visibleProperty().bind(Bindings.isNotEmpty(rows.getChildren()));
        getChildren()
                .addAll(
                        Fx.row("facet-line", title, Text.spring(), copy),
                        listed,
                        Fx.row("facet-line", name, save));
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
        var apply = Fx.styled(ScriptFont.follow(new Button(saved.name())), "link");
        apply.setMnemonicParsing(false);
        apply.setOnAction(event -> session.filter().set(saved.filter()));
        var words = session.filterWords();
        Tooltips.saying(apply, words.of(saved.filter()));
        var delete =
                Buttons.toolSaying(
                        "close",
                        CROSS,
                        Messages.text("filter.delete_the_saved_filter", saved.name()),
                        () -> session.perform(new Edit.Set(saved, null, "delete saved filter")));
        delete.setDisable(session.isReadOnly());
        return Fx.row("facet-row", apply, Text.spring(), delete);
    }

    private void save() {
        if (!save.isDisabled()) {
            var kept = new SavedFilter(UUID.randomUUID(), name.getText(), session.filter().get());
            session.perform(new Edit.Set(null, kept, "save filter"));
            name.clear();
        }
    }
}
