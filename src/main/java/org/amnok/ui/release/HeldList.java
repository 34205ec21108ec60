package org.amnok.ui.release;

import java.util.Comparator;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.amnok.release.Passage;
import org.amnok.release.ReleaseReview;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Text;
import org.amnok.ui.map.SightingWords;

/// What is held back and why, and which of it shall leave all the same, for a reason that goes into
/// the log.
final class HeldList extends VBox {
    /// So many can be lifted one by one; of more, the policy or the status is to be changed.
    private static final int MOST = 50;

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
        reason.setPromptText("Why they leave all the same; it goes into the log");
        reason.textProperty().bindBidirectional(model.reason());
        reason.visibleProperty().bind(reason.managedProperty());
        reason.setManaged(false);
        published.setId("gate-lift-published");
        published.visibleProperty().bind(published.managedProperty());
        published.setOnAction(event -> model.lift(model.published(), published.isSelected()));
        getChildren().addAll(Text.of("Held back", "gate-head"), reason, published, choices);
        model.review().subscribe(this::show);
    }

    private void show(ReleaseReview review) {
        if (filling) {
            return;
        }
        filling = true;
        var held = liftable(review);
        choices.getChildren().setAll(held.stream().limit(MOST).map(this::choice).toList());
        if (held.size() > MOST) {
            choices.getChildren()
                    .add(Text.of("and " + (held.size() - MOST) + " more", "quiet-text"));
        }
        reason.setManaged(!model.lifted().isEmpty());
        showPublished();
        setManaged(!held.isEmpty());
        setVisible(isManaged());
        filling = false;
    }

    private void showPublished() {
        var all = model.published();
        published.setManaged(all.size() > 1);
        published.setText("Lift all " + all.size() + " published reports");
        published.setSelected(!all.isEmpty() && model.lifted().containsAll(all));
    }

    /// Those that are lifted first.
    private List<Passage> liftable(ReleaseReview review) {
        return review.passages().stream()
                .filter(GateModel::mayBeLifted)
                .sorted(
                        Comparator.comparing(
                                each -> !model.lifted().contains(each.before().uuid())))
                .toList();
    }

    private CheckBox choice(Passage passage) {
        var uuid = passage.before().uuid();
        var box = new CheckBox("Let leave: " + SightingWords.line(passage.before()));
        ScriptFont.follow(box);
        box.setSelected(model.lifted().contains(uuid));
        box.setOnAction(event -> model.lift(List.of(uuid), box.isSelected()));
        return box;
    }
}
