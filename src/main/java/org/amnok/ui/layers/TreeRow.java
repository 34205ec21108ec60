package org.amnok.ui.layers;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.amnok.map.LayerId;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;

/// One line of the tree: fold, tick, sample, name, number.
final class TreeRow extends HBox {
    private static final double INDENT = 16;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final CheckBox tick = new CheckBox();
    private final ToggleButton fold = new ToggleButton();
    private final Label number = Fx.whole(Text.of("", "tree-number"));

    /// @param depth 0 for a heading
    TreeRow(int depth, Node sample, String name) {
        getStyleClass().add("tree-row");
        setAlignment(Pos.CENTER_LEFT);
        fold.getStyleClass().setAll("tree-fold");
        fold.setGraphic(new Icon("chev_r", 14));
        fold.setSelected(true);
        fold.setVisible(false);
        fold.setFocusTraversable(false);
        fold.setAccessibleText(Messages.text("layers.unfold", name));
        fold.selectedProperty().subscribe(open -> fold.getGraphic().setRotate(open ? 90 : 0));
        tick.setAccessibleText(Messages.text("layers.show", name));
        var label = Text.of(name, depth == 0 ? "tree-heading" : "tree-name");
        label.setWrapText(true);
        Tooltips.saying(label, name);
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

    /// Lets the row open the style of its layer: by its button, a double click, or the menu on a
    /// right click.
    void stylable(LayerId layer, Runnable style) {
        var words = Messages.text("layers.style_of", layer.title());
        var button = Buttons.toolSaying("layers", 14, words, style);
        getChildren().add(Fx.named("style-" + layer, Fx.styled(button, "style-tool")));
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getClickCount() == 2) {
                        style.run();
                    }
                });
        var menu = new ContextMenu(Buttons.menuItem(Messages.text("layers.style_2"), style));
        setOnContextMenuRequested(event -> menu.show(this, event.getScreenX(), event.getScreenY()));
    }

    /// Lets rows below be folded away; open at first.
    ToggleButton foldable(Node below) {
        Fx.collapsing(below).visibleProperty().bind(fold.selectedProperty());
        fold.setVisible(true);
        return fold;
    }

    void number(long count) {
        number.setText(Messages.number(count));
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }
}
