package org.amnok.ui.inspector;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.amnok.domain.project.SameAsEdits;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;

/// Which other sightings describe the same.
final class SameAsView extends VBox {
    private final SightingForm form;
    private final Label members = Text.wrapped("", "hint");
    private final Button leave = new Button(Messages.text("inspector.count_apart"));

    SameAsView(SightingForm form) {
        this.form = form;
        leave.setId("count-apart");
        leave.setOnAction(event -> leave());
        Tooltips.explain(leave, Messages.text("inspector.this_sighting_tells_of"));
        for (var node : List.of(members, leave)) {
            node.managedProperty().bind(node.visibleProperty());
            getChildren().add(node);
        }
        leave.getStyleClass().add("quiet");
    }

    void show(Sighting sighting) {
        var others = SameAsEdits.othersOf(sighting.uuid(), form.contents());
        name(others);
        form.afterReading(others, () -> name(others));
        members.setVisible(!others.isEmpty());
        leave.setVisible(!others.isEmpty());
    }

    private void name(List<UUID> others) {
        members.setText(
                Messages.text(
                        "inspector.same_as_counted_once",
                        others.stream().map(form::nameOf).collect(Collectors.joining(", "))));
    }

    private void leave() {
        form.current()
                .flatMap(s -> SameAsEdits.leave(s.uuid(), form.contents()))
                .ifPresent(form::perform);
    }
}
