package org.amnok.ui.status;

import java.util.List;
import javafx.scene.control.Label;
import org.amnok.domain.CountTotal;
import org.amnok.domain.Sighting;
import org.amnok.ui.look.Tips;
import org.amnok.ui.session.Session;

/// How many were counted in the selected sightings, or in those that the filter shows, together.
final class SumLabel extends Label {
    /// Some milliseconds; of more the sum is not told.
    private static final int MOST = 20_000;

    private final Session session;

    SumLabel(Session session) {
        this.session = session;
        setId("counted-sum");
        Tips.explain(
                this,
                "All classes together; least and greatest numbers are summed apart, sightings"
                        + " marked as the same count once");
        session.shown().subscribe(now -> tell());
        session.selection().uuids().subscribe(now -> tell());
        session.state().subscribe(now -> tell());
    }

    private void tell() {
        var selected = session.selected();
        var words =
                selected.isEmpty()
                        ? words("counted", session.shown().get())
                        : words("selected", selected);
        setText(words);
        setVisible(!words.isEmpty());
        setManaged(!words.isEmpty());
    }

    private String words(String which, List<Sighting> sightings) {
        if (sightings.size() > MOST) {
            return "";
        }
        var sum = CountTotal.of(sightings, session.state().get().contents()).all();
        return sum == null ? "" : which + ": " + sum.text();
    }
}
