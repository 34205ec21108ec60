package org.amnok.ui.inspector;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.amnok.domain.project.CountTotal;
import org.amnok.domain.project.SameAsEdits;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;

/// Which other sightings describe the same, and what the selected ones count together.
final class SameAsView extends VBox {
    private final SightingForm form;
    private final Label members = Text.wrapped("", "hint");
    private final Label sum = Text.wrapped("", "hint");
    private final Button leave = new Button(Messages.text("inspector.count_apart"));
    private final Button join = new Button();

    SameAsView(SightingForm form) {
        this.form = form;
        leave.setId("count-apart");
        leave.setOnAction(event -> leave());
        join.setId("count-once");
        join.setOnAction(event -> join());
        sum.setId("selected-sum");
        Tooltips.explain(join, Messages.text("inspector.the_selected_sightings_tell_of"));
        Tooltips.explain(leave, Messages.text("inspector.this_sighting_tells_of"));
        for (var node : List.of(members, sum, leave, join)) {
            node.managedProperty().bind(node.visibleProperty());
            getChildren().add(node);
        }
        leave.getStyleClass().add("quiet");
        join.getStyleClass().add("quiet");
    }

    void show(Sighting sighting) {
        var others = SameAsEdits.othersOf(sighting.uuid(), form.contents());
        name(others);
        form.afterReading(others, () -> name(others));
        members.setVisible(!others.isEmpty());
        leave.setVisible(!others.isEmpty());
        var selected = form.selected();
        sum.setText(
                Messages.text(
                        "inspector.the_selected_together",
                        selected,
                        form.selectedTotal().map(CountTotal::text).orElse("")));
        sum.setVisible(selected > 1 && form.selectedTotal().isPresent());
        join.setText(Messages.text("inspector.count_the_selected_once", selected));
        join.setVisible(
                SameAsEdits.join(form.fewSelected(), form.contents(), sighting.uuid()).isPresent());
    }

    private void name(List<UUID> others) {
        members.setText(
                Messages.text(
                        "inspector.same_as_counted_once",
                        others.stream().map(form::nameOf).collect(Collectors.joining(", "))));
    }

    private void join() {
        SameAsEdits.join(form.fewSelected(), form.contents(), UUID.randomUUID())
                .ifPresent(form::perform);
    }

    private void leave() {
        form.current()
                .flatMap(s -> SameAsEdits.leave(s.uuid(), form.contents()))
                .ifPresent(form::perform);
    }
}
