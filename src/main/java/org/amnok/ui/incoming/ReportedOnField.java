package org.amnok.ui.incoming;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.amnok.domain.DateWords;
import org.amnok.domain.Edtf;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tips;
import org.amnok.ui.look.TypedField;
import org.jspecify.annotations.Nullable;

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
        Tips.explain(
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
        var day = day(text);
        if (day == null) {
            return Optional.of("Not a day. Give it as 2025-11-30.");
        }
        model.reportedOn(day);
        return Optional.empty();
    }

    private static @Nullable LocalDate day(String text) {
        return DateWords.read(text, null)
                .map(Edtf::span)
                .filter(span -> span.earliest().equals(span.latest()))
                .map(span -> span.earliest())
                .orElse(null);
    }
}
