package org.amnok.ui.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.domain.merge.Conflict;
import org.amnok.domain.merge.Question;
import org.amnok.domain.merge.Side;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.workspace.merge.MergePlan;
import org.amnok.workspace.merge.MergeReport;

/// What a merge would do, and what a person must decide before it is done.
final class MergeForm extends VBox {
    private final List<MergeChoice> choices;
    private final Label open = Text.wrapped("", "hint");
    private Optional<Node> first = Optional.empty();

    /// @param names gives a value that names a record, by its column, the name of that record
    public MergeForm(MergePlan plan, BinaryOperator<String> names) {
        choices = plan.conflicts().stream().map(MergeChoice::new).toList();
        getStyleClass().addAll("dialog-form", "merge-form");
        setId("merge-form");
        getChildren().add(Text.wrapped("What " + plan.file() + " brings", "dialog-title"));
        var report = new MergeReport(plan, Map.of(), 0, false, List.of());
        report.overview().forEach(line -> getChildren().add(Text.wrapped(line)));
        plan.deletedOnOneSide().stream()
                .limit(5)
                .forEach(
                        gone -> getChildren().add(Text.wrapped(MergeReport.deleted(gone), "hint")));
        if (!choices.isEmpty()) {
            addConflicts(names);
        }
    }

    private void addConflicts(BinaryOperator<String> names) {
        var table = new ConflictTable(choices, names);
        var words =
                Text.wrapped(
                        "Both sides changed this. Choose what counts (← here, → there); the value"
                                + " that loses stays in the history.");
        var all =
                new HBox(
                        8,
                        all("All here", "merge-all-here", conflict -> Side.HERE),
                        all("All there", "merge-all-there", conflict -> Side.THERE),
                        all("Newest for all", "merge-newest", Conflict::newest));
        getChildren().addAll(words, all, table, open);
        choices.forEach(choice -> choice.chosen().subscribe(now -> count()));
        first = Optional.of(table);
    }

    private Node all(String words, String id, Function<Conflict, Side> side) {
        var button = new Button(words);
        button.setId(id);
        button.setOnAction(
                event -> choices.forEach(choice -> choice.choose(side.apply(choice.conflict()))));
        Tooltips.explain(button, "Choose this for all " + choices.size() + " conflicts");
        return button;
    }

    private void count() {
        var undecided = choices.size() - decisions().size();
        open.setText(
                undecided == 0
                        ? "All are decided."
                        : undecided
                                + " not decided: what is open stays as it is here, and is asked"
                                + " again at the next merge.");
    }

    /// Lets the keys choose, when there is something to choose.
    public void takeFocus() {
        first.ifPresent(Node::requestFocus);
    }

    /// What was chosen.
    public Map<Question, Side> decisions() {
        var decisions = new HashMap<Question, Side>();
        for (var choice : choices) {
            choice.chosen()
                    .get()
                    .ifPresent(side -> decisions.put(choice.conflict().question(), side));
        }
        return decisions;
    }
}
