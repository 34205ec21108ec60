package org.amnok.ui.filter;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Text;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// Says on the map that a filter is on, whatever panes are folded: "12 of 43 shown · Clear".
final class FilterBadge extends HBox {
    private final Session session;
    private final Label words = Text.of("");
    private final Subscription following;

    public FilterBadge(Session session) {
        this.session = session;
        getStyleClass().add("filter-badge");
        setId("filter-badge");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        var clear = new Button(Messages.text("filter.clear"));
        clear.getStyleClass().add("link");
        clear.setOnAction(event -> session.filter().set(SightingFilter.ALL));
        getChildren().addAll(new Icon("filter", 13), words, clear);
        following =
                Subscription.combine(
                        session.filter().subscribe(now -> show()),
                        FilterCount.follow(session, this::show));
    }

    /// Follows the session no longer.
    public void close() {
        following.unsubscribe();
    }

    private void show() {
        setVisible(!session.filter().get().isAll());
        words.setText(FilterCount.of(session));
    }
}
