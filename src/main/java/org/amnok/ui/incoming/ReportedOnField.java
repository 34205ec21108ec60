package org.amnok.ui.incoming;

import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.amnok.domain.date.DateWords;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.look.TypedField;

/// Asks for the day that "yesterday" and days without a year are counted from, in rows without a
/// day of publication.
final class ReportedOnField extends HBox {
    private final ImportModel model;

    ReportedOnField(ImportModel model) {
        this.model = model;
        var day = new TextField();
        day.setId("import-reported-on");
        day.setPromptText("not known");
        day.setPrefColumnCount(11);
        day.setAccessibleText("Reported on");
        day.disableProperty().bind(model.isOver());
        Tooltips.explain(
                day,
                "“Yesterday”, “last month” and days without a year are counted from this day where"
                        + " a row has no day of publication. Without it they are kept as words");
        var label = Text.of("Reported on", "quiet-text");
        label.setLabelFor(day);
        getStyleClass().add("source-field");
        getChildren().addAll(label, new TypedField("", day, this::keep));
    }

    private Optional<String> keep(String text) {
        if (text.isBlank()) {
            model.reportedOn(null);
            return Optional.empty();
        }
        var day = DateWords.day(text);
        day.ifPresent(model::reportedOn);
        return day.isPresent()
                ? Optional.empty()
                : Optional.of("Not a day. Give it as 2025-11-30.");
    }
}
