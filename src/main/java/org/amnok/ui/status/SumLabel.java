package org.amnok.ui.status;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.amnok.domain.CountTotal;
import org.amnok.domain.Sighting;
import org.amnok.ui.session.Session;

/// How many were counted in the selected sightings, or in those that the filter shows, together.
final class SumLabel extends Label {
    /// Some milliseconds; of more the sum is not told.
    private static final int MOST = 20_000;

    private final Session session;
    private final Tooltip tip = new Tooltip();

    SumLabel(Session session) {
        this.session = session;
        setId("counted-sum");
        tip.setShowDelay(javafx.util.Duration.millis(500));
        setTooltip(tip);
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

    /// All classes, and how they were summed.
    private static String explanation(CountTotal total) {
        return Stream.of(
                        total.text().replace("; ", "\n"),
                        total.repeatsText(),
                        "Least and greatest numbers are summed apart.")
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String words(String which, List<Sighting> sightings) {
        if (sightings.size() > MOST) {
            return "";
        }
        var total = CountTotal.of(sightings, session.state().get().contents());
        tip.setText(explanation(total));
        return total.byClass().isEmpty()
                ? ""
                : which + ": " + total.briefly() + (total.repeats() == 0 ? "" : ", the same once");
    }
}
