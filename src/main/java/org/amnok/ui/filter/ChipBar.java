package org.amnok.ui.filter;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// The filter in words, a chip for each thing that is asked, each to be taken away. Not there while
/// nothing is asked.
public final class ChipBar extends FlowPane {
    private static final double CROSS = 10;

    private final Session session;
    private final Label count = Text.of("", "chip-count");
    private final Button clear = Fx.styled(new Button(Messages.text("filter.clear")), "link");
    private final Label trouble = Fx.collapsing(Text.wrapped("", "field-error"));
    private final Subscription following;
    private Map<Criterion, String> shown = Map.of();

    public ChipBar(Session session) {
        this.session = session;
        getStyleClass().add("chip-bar");
        setId("chips");
        clear.setId("clear-all");
        clear.setOnAction(event -> session.filter().set(SightingFilter.ALL));
        Tooltips.of(clear, "filter.show_all_sightings_again");
        following =
                Subscription.combine(
                        session.filter().subscribe(now -> show()),
                        FilterCount.follow(session, this::show),
                        session.trouble().subscribe((was, is) -> show()));
    }

    /// Follows the session no longer.
    public void close() {
        following.unsubscribe();
    }

    /// Leaves the chips alone while they say the same: a count that comes between the press and the
    /// release of a button must not take the button away.
    private void show() {
        var filter = session.filter().get();
        Fx.show(this, !filter.isAll());
        count.setText(FilterCount.of(session));
        trouble.setText(session.trouble().get().map(p -> "⚠ " + p.sentence()).orElse(""));
        trouble.setVisible(session.trouble().get().isPresent());
        var words = session.filterWords();
        var now = new LinkedHashMap<Criterion, String>();
        filter.criteria().forEach(criterion -> now.put(criterion, words.of(criterion)));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        getChildren().setAll(count);
        now.forEach((criterion, said) -> getChildren().add(chip(criterion, said)));
        getChildren().addAll(trouble, clear);
    }

    private Node chip(Criterion criterion, String words) {
        var away = Fx.styled(new Button("", new Icon("close", CROSS)), "chip-close");
        away.setOnAction(
                event -> session.filter().set(session.filter().get().without(criterion.subject())));
        Tooltips.of(away, "filter.do_not_ask_for", words);
        return Fx.row("chip", Text.of(words), away);
    }
}
