package org.amnok.ui.table;

import java.time.InstantSource;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.amnok.domain.SightingFilter;
import org.amnok.ui.filter.DateField;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.look.Tips;
import org.amnok.ui.session.Session;

/// Filters by text, kind and date. What is filtered is said in words below.
final class FilterBar extends HBox {
    private final Session session;
    private final TextField text = ScriptFont.follow(new TextField());

    FilterBar(Session session, Symbols symbols, InstantSource clock) {
        this.session = session;
        getStyleClass().add("filter-bar");
        text.setId("text-filter");
        text.setPromptText("Filter by words");
        text.setPrefColumnCount(8);
        text.setMinWidth(64);
        Tips.explain(text, "Words in titles, notes, reports and names of sites, in any language");
        var dates = new DateField(session, clock, "date-filter", "Dates: autumn 2025");
        getChildren().addAll(text, new KindMenu(session, symbols), dates);
        text.textProperty().subscribe((was, is) -> typed(text.getText()));
        session.filter().subscribe(this::follow);
    }

    /// Empties every field.
    void clear() {
        text.clear();
        session.filter().set(SightingFilter.ALL);
    }

    private void typed(String typed) {
        var old = session.filter().get();
        session.filter().set(old.withText(typed));
    }

    /// Empties the field when the words are taken out of the filter elsewhere.
    private void follow(SightingFilter filter) {
        if (!text.getText().strip().equals(filter.text())) {
            text.setText(filter.text());
        }
    }
}
