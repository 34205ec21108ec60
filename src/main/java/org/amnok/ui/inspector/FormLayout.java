package org.amnok.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.TextLines;
import org.amnok.ui.look.TypedField;

/// How parts of the form are laid out.
final class FormLayout {
    private FormLayout() {}

    /// Makes a box a part without a head.
    static VBox part(VBox box, Node... content) {
        box.getChildren().setAll(content);
        box.getStyleClass().add("part");
        return box;
    }

    /// Makes a box a headed part with a line above.
    static void headed(VBox box, String title, String note, Node... content) {
        var head = new HBox(Text.of(title, "section-title"), Text.spring(), Text.of(note, "hint"));
        box.getChildren().setAll(head);
        box.getChildren().addAll(content);
        box.getStyleClass().add("section");
    }

    /// Two fields beside each other.
    ///
    /// @param leftPercent of the width that the left one takes
    static GridPane pair(Node left, Node right, double leftPercent) {
        var grid = Fx.styled(new GridPane(), "pair");
        grid.getColumnConstraints().addAll(share(leftPercent), share(100 - leftPercent));
        grid.add(left, 0, 0);
        grid.add(right, 1, 0);
        return grid;
    }

    /// An uncertainty with the sign before it and the unit behind, gone where the field is.
    static HBox radius(TypedField metres) {
        HBox.setHgrow(metres, Priority.ALWAYS);
        var unit = Text.label("inspector.unit_metres", "hint");
        var row =
                Fx.styled(
                        new HBox(Fx.whole(Text.of("±", "hint")), metres, Fx.whole(unit)), "radius");
        row.visibleProperty().bind(metres.visibleProperty());
        return row;
    }

    /// A choice or other control with its name above, and a note at the end of that line.
    static VBox labelled(String name, String note, Node control) {
        control.setAccessibleText(name);
        var above = new HBox(Text.of(name, "field-label"), Text.spring(), Text.of(note, "hint"));
        return Fx.column("field", above, control);
    }

    /// A field of several lines.
    static TextArea lines(int rows) {
        var area = TextLines.of("");
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        return area;
    }

    private static ColumnConstraints share(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}
