package org.amnok.ui.layers;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tips;

/// One line of the tree: fold, tick, sample, name, number.
final class TreeRow extends HBox {
    private static final double INDENT = 16;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final CheckBox tick = new CheckBox();
    private final ToggleButton fold = new ToggleButton();
    private final Label number = Text.of("", "tree-number");

    /// @param depth 0 for a heading
    TreeRow(int depth, Node sample, String name) {
        getStyleClass().add("tree-row");
        setAlignment(Pos.CENTER_LEFT);
        fold.getStyleClass().setAll("fold");
        fold.setGraphic(new Icon("chev_r", 14));
        fold.setSelected(true);
        fold.setVisible(false);
        fold.setFocusTraversable(false);
        fold.setAccessibleText("Unfold " + name);
        fold.selectedProperty().subscribe(open -> fold.getGraphic().setRotate(open ? 90 : 0));
        tick.setAccessibleText("Show " + name);
        var label = Text.of(name, depth == 0 ? "tree-heading" : "tree-name");
        Tips.explain(label, name);
        setStyle("-fx-padding: 0 12 0 " + (8 + depth * INDENT) + ";");
        getChildren().addAll(fold, tick);
        if (depth > 0) {
            getChildren().add(sample);
        }
        getChildren().addAll(label, Text.spring(), number);
    }

    CheckBox tick() {
        return tick;
    }

    /// Lets rows below be folded away; open at first.
    ToggleButton foldable() {
        fold.setVisible(true);
        return fold;
    }

    void number(long count) {
        number.setText(Long.toString(count));
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }
}
