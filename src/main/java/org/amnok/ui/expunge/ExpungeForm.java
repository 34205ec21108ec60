package org.amnok.ui.expunge;

import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.amnok.domain.project.Removal;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;

/// Says what goes and what stays when sightings are taken out for good, and asks why.
final class ExpungeForm extends VBox {
    private final TextField reason = Fx.named("expunge-reason", new TextField());
    private final CheckBox known =
            new CheckBox(Messages.text("expunge.i_know_nothing_brings_back"));

    /// @param question about what goes, by its name
    /// @param goes says all that goes with it
    ExpungeForm(String question, String goes) {
        getStyleClass().add("dialog-form");
        reason.setPromptText(Messages.text("expunge.reason_prompt"));
        reason.setAccessibleText(Messages.text("common.reason"));
        known.setId("expunge-known");
        known.setWrapText(true);
        var label = new Label(Messages.text("common.reason"));
        label.setLabelFor(reason);
        getChildren().add(Text.wrapped(question, "dialog-title"));
        Stream.of(
                        goes,
                        Messages.text("expunge.what_the_history_keeps"),
                        Messages.text("expunge.what_stays"))
                .map(words -> Text.wrapped(words))
                .forEach(getChildren()::add);
        getChildren()
                .addAll(
                        label,
                        reason,
                        Text.wrapped(Messages.text("expunge.do_not_name"), "hint"),
                        known);
    }

    TextField first() {
        return reason;
    }

    String reason() {
        return reason.getText();
    }

    /// True until there is a reason and the person knows.
    BooleanBinding isIncomplete() {
        return Bindings.createBooleanBinding(
                () ->
                        reason.getText().isBlank()
                                || reason.getText().length() > Removal.LONGEST_REASON
                                || !known.isSelected(),
                reason.textProperty(),
                known.selectedProperty());
    }
}
