package org.amnok.ui.release;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;

/// Field by field, whether it leaves.
final class FieldList extends GridPane {
    private static final double ICON = 14;

    FieldList(GateModel model) {
        getStyleClass().add("gate-fields");
        getColumnConstraints().addAll(column(118), column(98), column(150));
        model.look().subscribe(this::show);
    }

    private static ColumnConstraints column(double width) {
        return new ColumnConstraints(width, width, width);
    }

    private void show(GateLook look) {
        getChildren().clear();
        var row = 0;
        for (var field : look.fields()) {
            addRow(row++, name(field), fate(field), words(field));
        }
    }

    private static Label name(GateField field) {
        return cell(Text.wrapped(field.name(), "gate-name"));
    }

    private static Label fate(GateField field) {
        var label = Text.of(field.fate().words(), "gate-fate", field.fate().styleClass);
        label.setGraphic(new Icon(field.fate().icon, ICON));
        return cell(label);
    }

    private static Label words(GateField field) {
        var label = cell(Text.wrapped(field.words(), "gate-words"));
        return field.example().isEmpty()
                ? label
                : Tooltips.explain(
                        label, Messages.text("gate.for_example", field.words(), field.example()));
    }

    private static Label cell(Label label) {
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMaxHeight(Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("gate-field");
        return label;
    }
}
