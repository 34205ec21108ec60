package org.amnok.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// The map with layers at the left, the inspector at the right, table and timeline below. Panes can
/// be dragged wider, folded away, and remember both.
final class Panes extends BorderPane {
    /// A pane beside the map.
    enum Side {
        LAYERS(266, 200, 420),
        INSPECTOR(348, 280, 560),
        TABLE(186, 120, 700),
        TIMELINE(190, 132, 500);

        private final double usual;
        private final double least;
        private final double most;

        Side(double usual, double least, double most) {
            this.usual = usual;
            this.least = least;
            this.most = most;
        }

        /// The pane that this one shares the room beside the map with.
        private Side opposite() {
            return switch (this) {
                case LAYERS -> INSPECTOR;
                case INSPECTOR -> LAYERS;
                case TABLE -> TIMELINE;
                case TIMELINE -> TABLE;
            };
        }

        private boolean isBelow() {
            return this == TABLE || this == TIMELINE;
        }
    }

    private static final double LEAST_MAP_WIDTH = 480;
    private static final double LEAST_MAP_HEIGHT = 300;

    private final Memory memory;
    private final Region map;
    private final BorderPane middle;
    private final Map<Side, Region> panes = new EnumMap<>(Side.class);
    private final List<Side> folded = new ArrayList<>();

    Panes(
            Region map,
            Region layers,
            Region inspector,
            Region table,
            Region timeline,
            Memory memory) {
        this.memory = memory;
        map.setMinSize(0, 0);
        add(Side.LAYERS, layers);
        add(Side.INSPECTOR, inspector);
        add(Side.TABLE, table);
        add(Side.TIMELINE, timeline);
        this.map = map;
        middle = new BorderPane(map);
        middle.setBottom(new VBox(with(Side.TABLE), with(Side.TIMELINE)));
        setCenter(middle);
        setLeft(with(Side.LAYERS));
        setRight(with(Side.INSPECTOR));
        for (var side : Side.values()) {
            show(side, memory.get(side + ".shown", "true").equals("true"));
        }
        widthProperty().subscribe((was, is) -> fit());
        heightProperty().subscribe((was, is) -> fit());
    }

    /// Puts something in the place of the map; empty puts the map back.
    void cover(Optional<Node> other) {
        middle.setCenter(other.orElse(map));
    }

    boolean isShown(Side side) {
        return !folded.contains(side);
    }

    void toggle(Side side) {
        show(side, !isShown(side));
    }

    /// Folds all panes away, or brings back those that were there.
    void mapOnly(boolean only) {
        for (var side : Side.values()) {
            fold(side, !only && memory.get(side + ".shown", "true").equals("true"));
        }
    }

    void show(Side side, boolean shown) {
        memory.put(side + ".shown", Boolean.toString(shown));
        fold(side, shown);
    }

    private void fold(Side side, boolean shown) {
        folded.remove(side);
        if (!shown) {
            folded.add(side);
        }
        var box = box(side);
        box.setVisible(shown);
        box.setManaged(shown);
    }

    private Region box(Side side) {
        return (Region) pane(side).getParent();
    }

    private Region pane(Side side) {
        return Objects.requireNonNull(panes.get(side));
    }

    private void add(Side side, Region pane) {
        panes.put(side, pane);
        pane.setMinWidth(0);
        cutOff(pane);
        size(side, remembered(side));
    }

    /// What does not fit into a narrow window must not push the other panes out of it.
    private static void cutOff(Region pane) {
        var clip = new Rectangle();
        clip.widthProperty().bind(pane.widthProperty());
        clip.heightProperty().bind(pane.heightProperty());
        pane.setClip(clip);
    }

    private BorderPane with(Side side) {
        var box = new BorderPane(pane(side));
        var grip = new Grip(side);
        switch (side) {
            case LAYERS -> box.setRight(grip);
            case INSPECTOR -> box.setLeft(grip);
            case TABLE, TIMELINE -> box.setTop(grip);
        }
        return box;
    }

    private double remembered(Side side) {
        try {
            return Double.parseDouble(memory.get(side + ".size", "" + side.usual));
        } catch (NumberFormatException unreadable) {
            return side.usual;
        }
    }

    /// The map keeps its least size: panes give way in a small window, without forgetting theirs.
    private void fit() {
        for (var side : Side.values()) {
            size(side, remembered(side));
        }
    }

    private void size(Side side, double wanted) {
        var size =
                Math.clamp(
                        wanted, side.least, Math.max(side.least, Math.min(side.most, room(side))));
        var pane = pane(side);
        if (side.isBelow()) {
            pane.setPrefHeight(size);
            pane.setMinHeight(0);
        } else {
            pane.setPrefWidth(size);
        }
    }

    private double room(Side side) {
        if (getWidth() == 0) {
            return side.most;
        }
        var other = side.opposite();
        var isTaken = isShown(other) && panes.containsKey(other);
        if (side.isBelow()) {
            return getHeight() - LEAST_MAP_HEIGHT - (isTaken ? pane(other).getPrefHeight() : 0);
        }
        return getWidth() - LEAST_MAP_WIDTH - (isTaken ? pane(other).getPrefWidth() : 0);
    }

    /// The line between a pane and the map, to be dragged.
    private final class Grip extends Region {
        private double start;
        private double pressed;

        Grip(Side side) {
            getStyleClass().addAll("grip", side.isBelow() ? "horizontal" : "vertical");
            setCursor(side.isBelow() ? Cursor.V_RESIZE : Cursor.H_RESIZE);
            setOnMousePressed(
                    event -> {
                        pressed = side.isBelow() ? event.getSceneY() : event.getSceneX();
                        start = side.isBelow() ? pane(side).getHeight() : pane(side).getWidth();
                    });
            setOnMouseDragged(
                    event -> {
                        var now = side.isBelow() ? event.getSceneY() : event.getSceneX();
                        drag(side, start + (side == Side.LAYERS ? now - pressed : pressed - now));
                    });
        }

        private void drag(Side side, double wanted) {
            size(side, wanted);
            var pane = pane(side);
            memory.put(
                    side + ".size",
                    "" + (side.isBelow() ? pane.getPrefHeight() : pane.getPrefWidth()));
        }
    }
}
