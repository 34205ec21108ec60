package org.amnok.ui.incoming;

import java.util.Optional;
import javafx.scene.layout.HBox;
import org.amnok.domain.date.DateWords;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.look.TypedField;
import org.amnok.words.Messages;

/// Asks for the day that "yesterday" and days without a year are counted from, in rows without a
/// day of publication.
final class ReportedOnField extends HBox {
    private final ImportModel model;

    ReportedOnField(ImportModel model) {
        this.model = model;
        var day = Fx.field("import-reported-on", Messages.text("incoming.not_known"));
        day.setPrefColumnCount(11);
        day.setAccessibleText(Messages.text("incoming.reported_on"));
        day.disableProperty().bind(model.isOver());
        Tooltips.explain(day, Messages.text("incoming.yesterday_last_month_and_days"));
        var label = Text.of(Messages.text("incoming.reported_on"), "quiet-text");
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
                : Optional.of(Messages.text("incoming.not_a_day_give_it_as"));
    }
}
