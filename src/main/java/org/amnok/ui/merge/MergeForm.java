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
import org.amnok.words.Messages;
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
        getChildren()
                .add(Text.wrapped(Messages.text("merge.what_brings", plan.file()), "dialog-title"));
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
        var words = Text.wrapped(Messages.text("merge.both_sides_changed_this_choose"));
        var all =
                new HBox(
                        8,
                        all(
                                Messages.text("merge.all_here"),
                                "merge-all-here",
                                conflict -> Side.HERE),
                        all(
                                Messages.text("merge.all_there"),
                                "merge-all-there",
                                conflict -> Side.THERE),
                        all(
                                Messages.text("merge.newest_for_all"),
                                "merge-newest",
                                Conflict::newest));
        getChildren().addAll(words, all, table, open);
        choices.forEach(choice -> choice.chosen().subscribe(now -> count()));
        first = Optional.of(table);
    }

    private Node all(String words, String id, Function<Conflict, Side> side) {
        var button = new Button(words);
        button.setId(id);
        button.setOnAction(
                event -> choices.forEach(choice -> choice.choose(side.apply(choice.conflict()))));
        Tooltips.explain(
                button, Messages.text("merge.choose_this_for_all_conflicts", choices.size()));
        return button;
    }

    private void count() {
        var undecided = choices.size() - decisions().size();
        open.setText(
                undecided == 0
                        ? Messages.text("merge.all_are_decided")
                        : Messages.text("merge.not_decided_what_is_open_stays", undecided));
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
