package org.amnok.ui.merge;

import java.util.List;
import java.util.function.BinaryOperator;
import javafx.scene.layout.VBox;
import org.amnok.domain.merge.Conflict;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.TextLines;

/// What went and came, and what only a person can decide.
final class SharedForm extends VBox {
    private static final int MOST_LINES = 8;

    /// Where what is open is answered.
    final ConflictChoices choices;

    /// @param title of what was done
    /// @param lines of the report; none when nothing was done now
    /// @param names gives a value that names a record, by its column, the name of that record
    SharedForm(
            String title,
            List<String> lines,
            List<Conflict> conflicts,
            BinaryOperator<String> names) {
        choices = new ConflictChoices(conflicts, "share.what_is_open", "share.stay_open", names);
        getStyleClass().addAll("dialog-form", "merge-form");
        setId("shared-form");
        getChildren().add(Text.wrapped(title, "dialog-title"));
        if (!lines.isEmpty()) {
            var words = TextLines.told(title, lines, MOST_LINES);
            getChildren().add(Fx.named("share-report", words));
        }
        if (!conflicts.isEmpty()) {
            getChildren().add(choices);
        }
    }
}
