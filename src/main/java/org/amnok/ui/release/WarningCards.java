package org.amnok.ui.release;

import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amnok.release.ReleaseWarning;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;

/// What must be decided, a card each.
final class WarningCards extends VBox {
    private static final double ICON = 18;

    private final GateModel model;

    WarningCards(GateModel model) {
        this.model = model;
        getStyleClass().add("gate-section");
        model.warnings()
                .subscribe(now -> getChildren().setAll(now.stream().map(this::card).toList()));
    }

    private HBox card(ReleaseWarning warning) {
        var words =
                new VBox(
                        Text.wrapped(warning.head(), "gate-warning-head"),
                        Text.wrapped(warning.words(), "gate-warning-words"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var card = new HBox(new Icon("warn", ICON), words);
        if (warning.kind() == ReleaseWarning.Kind.FINDABLE) {
            card.getChildren().add(leaveOut());
        }
        card.getChildren().add(accept(warning));
        card.getStyleClass().add("gate-warning");
        return card;
    }

    private Button leaveOut() {
        var button = new Button(Messages.text("gate.leave_out_reports"));
        button.setId("gate-without-reports");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(Messages.text("gate.outlet_title_and_address_of_all")));
        button.setOnAction(event -> model.withoutReports().set(true));
        return button;
    }

    /// Of the button that accepts a warning.
    static String id(ReleaseWarning warning) {
        return "gate-accept-" + warning.kind().code();
    }

    private ToggleButton accept(ReleaseWarning warning) {
        var button = new ToggleButton();
        button.setId(id(warning));
        button.setSelected(model.accepted().contains(warning));
        button.setMinWidth(USE_PREF_SIZE);
        button.selectedProperty()
                .subscribe(
                        is -> {
                            button.setText(
                                    is
                                            ? Messages.text("gate.accepted")
                                            : Messages.text("gate.accept"));
                            if (is) {
                                model.accepted().add(warning);
                            } else {
                                model.accepted().remove(warning);
                            }
                        });
        return button;
    }
}
