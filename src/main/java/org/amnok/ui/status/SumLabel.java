package org.amnok.ui.status;

import java.util.function.Supplier;
import javafx.scene.control.Label;
import org.amnok.domain.CountTotal;
import org.amnok.domain.query.CountSums;
import org.amnok.ui.look.Tips;
import org.amnok.ui.session.Newest;
import org.amnok.ui.session.Session;

/// How many were counted in the selected sightings, or in those that the filter shows, together.
final class SumLabel extends Label {
    /// So many are summed in less than a millisecond.
    private static final int FEW = 20_000;

    private final Session session;
    private final Newest<String> summing;

    SumLabel(Session session) {
        this.session = session;
        summing = session.asking();
        setId("counted-sum");
        Tips.explain(
                this,
                "All classes together; least and greatest numbers are summed apart, sightings"
                        + " marked as the same count once");
        session.shown().subscribe(now -> tell());
        session.selection().uuids().subscribe(now -> tell());
    }

    private void tell() {
        var shown = session.shown().get();
        var selected = session.selection().rows(shown.index());
        var contents = session.state().get().contents();
        var rows = selected.isEmpty() ? shown.rows() : selected;
        Supplier<String> words =
                () ->
                        words(
                                selected.isEmpty() ? "counted" : "selected",
                                CountSums.of(shown.index(), rows, contents));
        if (rows.count() <= FEW) {
            summing.cancel();
            show(words.get());
        } else {
            summing.ask(words, this::show);
        }
    }

    private void show(String words) {
        setText(words);
        setVisible(!words.isEmpty());
        setManaged(!words.isEmpty());
    }

    private static String words(String which, CountTotal total) {
        var sum = total.all();
        return sum == null ? "" : which + ": " + sum.text();
    }
}
