package org.amnok.ui.release;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.release.PrivacyWords;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;

/// How coarse every place must at least be, one level a line, with what it means on the ground.
final class LevelList extends VBox {
    private final ToggleGroup group = new ToggleGroup();

    LevelList(ObjectProperty<PrivacyLevel> chosen) {
        getStyleClass().add("gate-levels");
        for (var level : PrivacyLevel.values()) {
            getChildren().add(row(level, chosen));
        }
        chosen.subscribe(level -> group.getToggles().get(level.number()).setSelected(true));
    }

    private VBox row(PrivacyLevel level, ObjectProperty<PrivacyLevel> chosen) {
        var button = new RadioButton(level.number() + "  " + head(level));
        button.setId("gate-level-" + level.number());
        button.setToggleGroup(group);
        button.setAccessibleText(
                Messages.text("gate.level", level.number(), head(level), cell(level)));
        button.setOnAction(event -> chosen.set(level));
        var row = new VBox(button, Text.of(cell(level), "gate-cell"));
        row.getStyleClass().add("gate-level");
        button.selectedProperty()
                .subscribe(
                        is ->
                                row.pseudoClassStateChanged(
                                        javafx.css.PseudoClass.getPseudoClass("chosen"), is));
        row.setOnMouseClicked(event -> button.fire());
        return row;
    }

    private static String head(PrivacyLevel level) {
        return level == PrivacyLevel.EXACT
                ? Messages.text("gate.each_at_its_own_level")
                : level.label();
    }

    private static String cell(PrivacyLevel level) {
        return level == PrivacyLevel.EXACT
                ? Messages.text("gate.as_recorded_coarser_where")
                : PrivacyWords.cell(level);
    }
}
