package org.amnok.ui.inspector;

import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.amnok.domain.CountTotal;
import org.amnok.domain.SameAsEdits;
import org.amnok.domain.Sighting;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tips;

/// Which other sightings tell of the same, and what the selected ones count together.
final class SameAsView extends VBox {
    private final SightingForm form;
    private final Label members = Text.wrapped("", "hint");
    private final Label sum = Text.wrapped("", "hint");
    private final Button leave = new Button("Count apart");
    private final Button join = new Button();

    SameAsView(SightingForm form) {
        this.form = form;
        leave.setId("count-apart");
        leave.setOnAction(event -> leave());
        join.setId("count-once");
        join.setOnAction(event -> join());
        sum.setId("selected-sum");
        Tips.explain(join, "The selected sightings tell of the same thing: sums count it once");
        Tips.explain(leave, "This sighting tells of something else than the others");
        for (var node : java.util.List.of(members, sum, leave, join)) {
            node.managedProperty().bind(node.visibleProperty());
            getChildren().add(node);
        }
        leave.getStyleClass().add("quiet");
        join.getStyleClass().add("quiet");
    }

    void show(Sighting sighting) {
        var others = SameAsEdits.othersOf(sighting.uuid(), form.contents());
        members.setText(
                "Same as "
                        + others.stream().map(SameAsView::name).collect(Collectors.joining(", "))
                        + "; counted once");
        members.setVisible(!others.isEmpty());
        leave.setVisible(!others.isEmpty());
        var selected = form.selected();
        sum.setText(
                "The "
                        + selected.size()
                        + " selected together: "
                        + CountTotal.of(selected, form.contents()).text());
        sum.setVisible(selected.size() > 1);
        join.setText("Count the " + selected.size() + " selected once");
        join.setVisible(
                selected.size() > 1
                        && SameAsEdits.join(
                                        selected.stream().map(Sighting::uuid).toList(),
                                        form.contents(),
                                        sighting.uuid())
                                .isPresent());
    }

    private static String name(Sighting sighting) {
        return !sighting.code().isEmpty()
                ? sighting.code()
                : sighting.title().isEmpty() ? "a sighting without title" : sighting.title();
    }

    private void join() {
        var selected = form.selected().stream().map(Sighting::uuid).toList();
        SameAsEdits.join(selected, form.contents(), UUID.randomUUID()).ifPresent(form::perform);
    }

    private void leave() {
        form.current()
                .flatMap(s -> SameAsEdits.leave(s.uuid(), form.contents()))
                .ifPresent(form::perform);
    }
}
