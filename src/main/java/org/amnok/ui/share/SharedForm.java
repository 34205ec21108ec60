package org.amnok.ui.share;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.amnok.domain.merge.Conflict;
import org.amnok.domain.merge.Question;
import org.amnok.domain.merge.Side;
import org.amnok.ui.look.Text;
import org.amnok.ui.merge.ConflictTable;
import org.amnok.ui.merge.MergeChoice;
import org.amnok.words.Messages;

/// What went and came, and what only a person can decide.
final class SharedForm extends VBox {
    private static final int MOST_LINES = 8;

    private final List<MergeChoice> choices;

    /// @param lines of the report
    /// @param names gives a value that names a record, by its column, the name of that record
    SharedForm(List<String> lines, List<Conflict> conflicts, BinaryOperator<String> names) {
        choices = conflicts.stream().map(MergeChoice::new).toList();
        getStyleClass().addAll("dialog-form", "merge-form");
        setId("shared-form");
        var words = new TextArea(String.join("\n", lines));
        words.setId("share-report");
        words.setAccessibleText(Messages.text("share.share_over_a_folder"));
        words.setEditable(false);
        words.setWrapText(true);
        words.setPrefColumnCount(60);
        words.setPrefRowCount(Math.min(MOST_LINES, lines.size() + 1));
        getChildren()
                .addAll(
                        Text.wrapped(Messages.text("share.share_over_a_folder"), "dialog-title"),
                        words);
        if (!choices.isEmpty()) {
            getChildren()
                    .addAll(
                            Text.wrapped(Messages.text("share.what_is_open")),
                            new ConflictTable(choices, names));
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
