package org.amnok.ui.table;

import java.time.InstantSource;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.amnok.domain.FacetNames;
import org.amnok.domain.FilterWords;
import org.amnok.domain.SightingFilter;
import org.amnok.ui.filter.DateField;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tips;
import org.amnok.ui.session.Session;

/// Filters by text, kind and date, and says in words what is filtered.
final class FilterBar extends HBox {
    private final Session session;
    private final TextField text = ScriptFont.follow(new TextField());
    private final Label words = Text.of("", "filter-words");
    private final Button clear = new Button("Clear");

    FilterBar(Session session, Symbols symbols, InstantSource clock) {
        this.session = session;
        getStyleClass().add("filter-bar");
        text.setId("text-filter");
        text.setPromptText("Filter by words");
        text.setPrefColumnCount(11);
        text.setMinWidth(64);
        Tips.explain(text, "Words in titles, notes, reports and names of sites, in any language");
        var dates = new DateField(session, clock, "date-filter", "Dates: 2024, autumn 2025");
        clear.setId("clear-filter");
        clear.getStyleClass().add("link");
        clear.setOnAction(event -> clear());
        words.setGraphic(new Icon("filter", 13));
        words.setMinWidth(24);
        getChildren().addAll(words, clear, text, new KindMenu(session, symbols), dates);
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

    private String inWords(SightingFilter filter) {
        var contents = session.state().get().contents();
        return new FilterWords(new FacetNames(contents)).of(filter);
    }

    private void follow(SightingFilter filter) {
        words.setText(inWords(filter));
        Tips.explain(words, words.getText());
        clear.setVisible(!filter.isAll());
        clear.setManaged(!filter.isAll());
    }
}
