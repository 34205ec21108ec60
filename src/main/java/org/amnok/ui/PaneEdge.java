package org.amnok.ui;

import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import org.amnok.ui.Panes.Side;

/// The line between a pane and the map, to be dragged.
final class PaneEdge extends Region {
    private double start;
    private double pressed;

    PaneEdge(Side side, Panes panes) {
        getStyleClass().addAll("grip", side.isBelow() ? "horizontal" : "vertical");
        setCursor(side.isBelow() ? Cursor.V_RESIZE : Cursor.H_RESIZE);
        setOnMousePressed(
                event -> {
                    pressed = side.isBelow() ? event.getSceneY() : event.getSceneX();
                    var pane = panes.pane(side);
                    start = side.isBelow() ? pane.getHeight() : pane.getWidth();
                });
        setOnMouseDragged(
                event -> {
                    var now = side.isBelow() ? event.getSceneY() : event.getSceneX();
                    panes.drag(side, start + (side == Side.LAYERS ? now - pressed : pressed - now));
                });
    }
}
