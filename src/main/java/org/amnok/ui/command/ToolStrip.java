package org.amnok.ui.command;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import org.amnok.ui.look.Text;

/// The one toolbar: groups of commands, the search field at the far right. Where the window is too
/// narrow, as it is where text is large, the last groups are left out: menus have their commands.
public final class ToolStrip extends HBox {
    private static final double ICON = 20;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final List<List<Node>> groups = new ArrayList<>();
    private final Node search;

    public ToolStrip(List<List<Node>> groups, Node search) {
        this.search = search;
        getStyleClass().add("toolbar");
        for (var group : groups) {
            var nodes = new ArrayList<Node>();
            if (!getChildren().isEmpty()) {
                nodes.add(new Separator(Orientation.VERTICAL));
            }
            nodes.addAll(group);
            getChildren().addAll(nodes);
            this.groups.add(nodes);
        }
        getChildren().addAll(Text.spring(), search);
        setMinWidth(0); // never holds the window wide
        widthProperty().subscribe(width -> fit(width.doubleValue()));
    }

    private void fit(double width) {
        var left = width - snappedLeftInset() - snappedRightInset() - search.minWidth(-1);
        for (var group : groups) {
            left -= group.stream().mapToDouble(node -> node.prefWidth(-1) + getSpacing()).sum();
            var fits = left >= 0 || width == 0;
            group.forEach(node -> node.setVisible(fits));
            group.forEach(node -> node.setManaged(fits));
        }
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
