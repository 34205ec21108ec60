package org.amnok.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.amnok.domain.Grading;
import org.amnok.domain.Grading.Credibility;
import org.amnok.domain.Grading.Reliability;
import org.amnok.domain.Sighting;
import org.amnok.ui.look.Choice;

/// The two axes of the Admiralty system.
final class GradingSection implements FormSection {
    private final SightingForm form;
    private final Choice<Optional<Reliability>> reliability =
            new Choice<>(
                    orNone(Reliability.values()),
                    r -> r.map(v -> v + " · " + v.meaning()).orElse("not graded"));
    private final Choice<Optional<Credibility>> credibility =
            new Choice<>(
                    orNone(Credibility.values()),
                    c -> c.map(v -> v.number() + " · " + v.meaning()).orElse("not graded"));
    private final VBox box;
    private final Showing showing = new Showing();

    GradingSection(SightingForm form) {
        this.form = form;
        reliability.setId("reliability");
        credibility.setId("credibility");
        showing.onChange(reliability.valueProperty(), value -> keep());
        showing.onChange(credibility.valueProperty(), value -> keep());
        box =
                Sections.headed(
                        "Grading",
                        "Admiralty, two axes",
                        Sections.pair(
                                Sections.labelled("Source reliability", reliability),
                                Sections.labelled("Information credibility", credibility),
                                50));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Sighting sighting) {
        showing.show(
                sighting,
                other -> {
                    var grading = sighting.grading();
                    reliability.setValue(Optional.ofNullable(grading.reliability()));
                    credibility.setValue(Optional.ofNullable(grading.credibility()));
                });
    }

    @Override
    public void flush() {}

    private void keep() {
        var grading =
                new Grading(
                        reliability.getValue().orElse(null), credibility.getValue().orElse(null));
        form.edit("change grading", d -> d.grading(grading));
    }

    private static <T> List<Optional<T>> orNone(T[] values) {
        var all = new ArrayList<Optional<T>>();
        all.add(Optional.empty());
        List.of(values).forEach(v -> all.add(Optional.of(v)));
        return all;
    }
}
