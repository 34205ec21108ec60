package org.amnok.ui.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Segments;
import org.amnok.words.Messages;

/// To whom: the policies that every project has in a row; with others of the project's own, a list.
final class GatePolicies extends StackPane {
    private final GateModel model;
    private final Node first;

    GatePolicies(GateModel model) {
        this.model = model;
        var all = model.question().policies();
        first = all.equals(ReleasePolicy.GIVEN) ? row() : list(all);
        setMinWidth(USE_PREF_SIZE);
    }

    private Node row() {
        var all = new ArrayList<Segments.Segment<ReleasePolicy>>();
        for (var each : ReleasePolicy.GIVEN.reversed()) {
            var id = "gate-policy-" + each.name().toLowerCase(Locale.ROOT);
            var key = (char) ('1' + all.size());
            all.add(
                    new Segments.Segment<>(
                            each,
                            id,
                            each.label(),
                            key,
                            Messages.text("gate.policy_for", each.label(), key + "", whom(each))));
        }
        var row =
                new Segments<>(
                        all, false, chosen -> chosen.ifPresent(it -> model.policy().set(it)));
        row.setId("gate-policy");
        model.policy().subscribe(now -> row.show(java.util.Optional.of(now)));
        getChildren().setAll(row);
        return row;
    }

    private static String whom(ReleasePolicy given) {
        if (given.equals(ReleasePolicy.PUBLIC)) {
            return Messages.text("gate.for_everybody");
        }
        return given.equals(ReleasePolicy.PARTNER)
                ? Messages.text("gate.for_another_newsroom")
                : Messages.text("gate.for_this_newsroom");
    }

    private Node list(List<ReleasePolicy> all) {
        var list = Fx.named("gate-policy", new Choice<>(all, ReleasePolicy::label));
        list.setAccessibleText(Messages.text("gate.for_whom"));
        list.valueProperty().bindBidirectional(model.policy());
        getChildren().setAll(list);
        return list;
    }

    /// What has the focus at first: of a row the one that is chosen.
    Node first() {
        return first instanceof Segments<?> row
                ? row.getChildren().stream()
                        .filter(Node::isFocusTraversable)
                        .findFirst()
                        .orElse(row)
                : first;
    }
}
