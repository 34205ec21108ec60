package org.amnok.ui.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/// What only a person can decide of a merge, one by one or all at once. Nothing to see where
/// nothing is asked.
final class ConflictChoices extends VBox {
    private final List<MergeChoice> choices;
    private final ConflictTable table;
    private final Label open = Text.wrapped("", "hint");

    /// @param question what is asked of each
    /// @param undecided the message that tells how many are not decided, and what becomes of them
    /// @param names gives a value that names a record, by its column, the name of that record
    ConflictChoices(
            List<Conflict> conflicts,
            String question,
            String undecided,
            BinaryOperator<String> names) {
        super(8);
        choices = conflicts.stream().map(MergeChoice::new).toList();
        table = new ConflictTable(choices, names);
        if (choices.isEmpty()) {
            return;
        }
        var all =
                new HBox(
                        8,
                        all("merge.all_here", "merge-all-here", _ -> Side.HERE),
                        all("merge.all_there", "merge-all-there", _ -> Side.THERE),
                        all("merge.newest_for_all", "merge-newest", Conflict::newest));
        getChildren().addAll(Text.wrapped(Messages.text(question)), all, table, open);
        choices.forEach(choice -> choice.chosen().subscribe(_ -> count(undecided)));
    }

    private Node all(String words, String id, Function<Conflict, Side> side) {
        var button = new Button(Messages.text(words));
        button.setId(id);
        button.setOnAction(
                event -> choices.forEach(choice -> choice.choose(side.apply(choice.conflict()))));
        return Tooltips.of(button, "merge.choose_this_for_all_conflicts", choices.size());
    }

    private void count(String undecided) {
        var left = choices.size() - decisions().size();
        open.setText(
                left == 0
                        ? Messages.text("merge.all_are_decided")
                        : Messages.text(undecided, left));
    }

    /// Lets the keys choose, when there is something to choose.
    void takeFocus() {
        if (!choices.isEmpty()) {
            table.requestFocus();
        }
    }

    /// What was chosen.
    Map<Question, Side> decisions() {
        var decisions = new HashMap<Question, Side>();
        for (var choice : choices) {
            choice.chosen()
                    .get()
                    .ifPresent(side -> decisions.put(choice.conflict().question(), side));
        }
        return decisions;
    }
}
