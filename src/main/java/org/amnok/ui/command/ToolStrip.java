package org.amnok.ui.command;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import org.amnok.ui.look.Text;

/// The one toolbar: groups of commands, the search field at the far right.
public final class ToolStrip extends HBox {
    private static final double ICON = 20;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    public ToolStrip(List<List<Node>> groups, Node search) {
        getStyleClass().add("toolbar");
        for (var group : groups) {
            if (!getChildren().isEmpty()) {
                getChildren().add(new Separator(Orientation.VERTICAL));
            }
            getChildren().addAll(group);
        }
        getChildren().addAll(Text.spring(), search);
    }

    public static Node button(Command command) {
        return new CommandButton(command, ICON);
    }

    /// A tool that stays active: its button is pressed while a condition holds.
    public static Node tool(Command command, ObservableValue<Boolean> inHand) {
        var button = new CommandButton(command, ICON);
        inHand.subscribe(now -> button.pseudoClassStateChanged(CHOSEN, now));
        return button;
    }
}
