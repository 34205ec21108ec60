package org.amnok.ui.release;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Text;
import org.amnok.ui.map.SightingWords;
import org.amnok.words.Messages;

/// What is excluded and why, and which of it a person includes all the same, for a reason that she
/// gives among the decisions.
final class HeldList extends VBox {
    private final GateModel model;
    private final GateWords words;
    private final VBox reasons = Fx.column("gate-reasons");
    private final VBox choices = Fx.column("gate-held");
    private final CheckBox published = ScriptFont.follow(new CheckBox());
    private boolean filling;

    HeldList(GateModel model, GateWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("gate-lines");
        published.setId("gate-lift-published");
        published.visibleProperty().bind(published.managedProperty());
        published.setOnAction(event -> model.lift(model.published(), published.isSelected()));
        getChildren().addAll(reasons, published, choices);
        model.look().subscribe(this::show);
    }

    private void show(GateLook look) {
        if (filling) {
            return;
        }
        filling = true;
        var lines = words.excludedLines();
        reasons.getChildren()
                .setAll(
                        (lines.isEmpty() ? List.of(words.excluded()) : lines)
                                .stream().map(line -> Text.wrapped(line, "gate-words")).toList());
        var focused = focused();
        choices.getChildren().setAll(look.heldFirst().stream().map(this::choice).toList());
        if (look.held() > GateLook.MOST_HELD) {
            choices.getChildren()
                    .add(
                            Text.of(
                                    Messages.text(
                                            "gate.and_more", look.held() - GateLook.MOST_HELD),
                                    "quiet-text"));
        }
        showPublished();
        choices.getChildren().stream()
                .filter(box -> focused.equals(box.getId()))
                .forEach(Node::requestFocus);
        filling = false;
    }

    /// Which choice has the focus, to have it again; empty for none.
    private String focused() {
        return choices.getChildren().stream()
                .filter(Node::isFocused)
                .map(Node::getId)
                .findFirst()
                .orElse("");
    }

    private void showPublished() {
        var all = model.published();
        published.setManaged(all.size() > 1);
        published.setText(Messages.text("gate.lift_all_published_reports", all.size()));
        published.setSelected(!all.isEmpty() && model.lifted().containsAll(all));
    }

    private CheckBox choice(Sighting sighting) {
        var uuid = sighting.uuid();
        var box = new CheckBox(Messages.text("gate.let_leave", SightingWords.line(sighting)));
        ScriptFont.follow(box);
        box.setId("gate-include-" + uuid);
        box.setSelected(model.lifted().contains(uuid));
        box.setOnAction(event -> model.lift(List.of(uuid), box.isSelected()));
        return box;
    }
}
