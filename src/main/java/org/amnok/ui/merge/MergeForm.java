package org.amnok.ui.merge;

import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import javafx.scene.layout.VBox;
import org.amnok.domain.merge.Question;
import org.amnok.domain.merge.Side;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;
import org.amnok.workspace.merge.MergePlan;
import org.amnok.workspace.merge.MergeReport;

/// What merging a project without a common history would do, and what a person must decide before
/// it is done.
final class MergeForm extends VBox {
    private final ConflictChoices choices;

    /// @param names gives a value that names a record, by its column, the name of that record
    public MergeForm(MergePlan plan, BinaryOperator<String> names) {
        choices =
                new ConflictChoices(
                        plan.conflicts(),
                        "merge.both_sides_changed_this_choose",
                        "merge.not_decided_what_is_open_stays",
                        names);
        getStyleClass().addAll("dialog-form", "merge-form");
        setId("merge-form");
        getChildren()
                .add(Text.wrapped(Messages.text("merge.what_brings", plan.file()), "dialog-title"));
        var report = new MergeReport(plan, Map.of(), 0, false, List.of());
        report.overview().forEach(line -> getChildren().add(Text.wrapped(line)));
        plan.deletedOnOneSide().stream()
                .limit(5)
                .forEach(
                        gone -> getChildren().add(Text.wrapped(MergeReport.deleted(gone), "hint")));
        if (!plan.conflicts().isEmpty()) {
            getChildren().add(choices);
        }
    }

    /// Lets the keys choose, when there is something to choose.
    public void takeFocus() {
        choices.takeFocus();
    }

    /// What was chosen.
    public Map<Question, Side> decisions() {
        return choices.decisions();
    }
}
