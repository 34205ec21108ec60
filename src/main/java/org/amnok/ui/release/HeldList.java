package org.amnok.ui.release;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Text;
import org.amnok.ui.map.SightingWords;
import org.amnok.words.Messages;

/// What is held back and why, and which of it shall leave all the same, for a reason that goes into
/// the log.
final class HeldList extends VBox {
    /// Of the field for the reason.
    static final String REASON = "gate-reason";

    private final GateModel model;
    private final VBox choices = new VBox();
    private final CheckBox published = new CheckBox();
    private final TextField reason = ScriptFont.follow(new TextField());
    private boolean filling;

    HeldList(GateModel model) {
        this.model = model;
        getStyleClass().add("gate-section");
        choices.getStyleClass().add("gate-held");
        reason.setId(REASON);
        reason.setPromptText(Messages.text("gate.why_they_leave_all_the_same"));
        reason.textProperty().bindBidirectional(model.reason());
        reason.visibleProperty().bind(reason.managedProperty());
        reason.setManaged(false);
        published.setId("gate-lift-published");
        published.visibleProperty().bind(published.managedProperty());
        published.setOnAction(event -> model.lift(model.published(), published.isSelected()));
        getChildren()
                .addAll(
                        Text.of(Messages.text("gate.held_back"), "gate-head"),
                        reason,
                        published,
                        choices);
        model.look().subscribe(this::show);
    }

    private void show(GateLook look) {
        if (filling) {
            return;
        }
        filling = true;
        choices.getChildren().setAll(look.heldFirst().stream().map(this::choice).toList());
        if (look.held() > GateLook.MOST_HELD) {
            var more = String.format(Locale.ROOT, "%,d", look.held() - GateLook.MOST_HELD);
            choices.getChildren().add(Text.of(Messages.text("gate.and_more", more), "quiet-text"));
        }
        reason.setManaged(!model.lifted().isEmpty());
        showPublished();
        setManaged(look.held() > 0);
        setVisible(isManaged());
        filling = false;
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
        box.setSelected(model.lifted().contains(uuid));
        box.setOnAction(event -> model.lift(List.of(uuid), box.isSelected()));
        return box;
    }
}
