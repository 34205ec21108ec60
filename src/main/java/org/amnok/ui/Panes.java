package org.amnok.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.amnok.ui.map.MapCanvas;
import org.amnok.ui.project.PreferenceStore;
import org.amnok.ui.session.Session;
import org.amnok.ui.table.TablePane;

/// The map with layers at the left, the inspector at the right, table and timeline below. Panes can
/// be dragged wider, folded away, and remember both.
///
/// In a narrow window the inspector lies over the map while something is chosen, so that map and
/// table keep their width. In a low one the timeline gives way first, then the map, so that some
/// rows of the table can always be read.
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

        /// The pane that this one shares the space beside the map with.
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

    /// While the table needs the space.
    private static final double LOWEST_MAP_HEIGHT = 220;

    /// Narrower windows show no inspector beside the map.
    private static final double NARROW = 1280;

    private final PreferenceStore memory;
    private final Region map;
    private final BorderPane middle;
    private final StackPane centre;
    private final MapCover cover;
    private final Map<Side, Region> panes = new EnumMap<>(Side.class);
    private final Map<Side, BorderPane> boxes = new EnumMap<>(Side.class);
    private boolean mapOnly;
    private boolean asked;
    private final List<Side> folded = new ArrayList<>();

    /// What the panes depend on.
    ///
    /// @param chosen true while there is something to inspect
    /// @param tableNeeds the height in which some rows of the table can be read
    /// @param covered how much of the map's right side is covered is set here
    record MapCover(
            ObservableBooleanValue chosen,
            ObservableDoubleValue tableNeeds,
            DoubleProperty covered) {
        static MapCover of(Session session, TablePane table, MapCanvas canvas) {
            var sightings = session.selection().uuids();
            var site = session.chosenSite();
            return new MapCover(
                    Bindings.createBooleanBinding(
                            () -> !sightings.get().isEmpty() || site.get().isPresent(),
                            sightings,
                            site),
                    table.neededHeight(),
                    canvas.coveredRight());
        }
    }

    Panes(
            Region map,
            Region layers,
            Region inspector,
            Region table,
            Region timeline,
            MapCover cover,
            PreferenceStore memory) {
        this.memory = memory;
        this.cover = cover;
        map.setMinSize(0, 0);
        add(Side.LAYERS, layers);
        add(Side.INSPECTOR, inspector);
        add(Side.TABLE, table);
        add(Side.TIMELINE, timeline);
        this.map = map;
        centre = new StackPane(map);
        middle = new BorderPane(centre);
        middle.setBottom(new VBox(with(Side.TABLE), with(Side.TIMELINE)));
        setCenter(middle);
        setLeft(with(Side.LAYERS));
        setRight(with(Side.INSPECTOR));
        for (var side : Side.values()) {
            show(side, memory.get(side + ".shown", "true").equals("true"));
        }
        cover.chosen().subscribe(now -> chosen());
        cover.tableNeeds().subscribe((was, is) -> fit());
        widthProperty().subscribe((was, is) -> place());
        widthProperty().subscribe((was, is) -> fit());
        heightProperty().subscribe((was, is) -> fit());
    }

    /// Keeps the room of the panes without what is in them, so that the map can be drawn first.
    void empty() {
        boxes.forEach((side, box) -> box.setCenter(roomOf(pane(side))));
    }

    /// Puts the panes into the room that was kept for them, if it was.
    void fill() {
        boxes.forEach((side, box) -> box.setCenter(pane(side)));
    }

    private static Region roomOf(Region pane) {
        var room = new Region();
        room.prefWidthProperty().bind(pane.prefWidthProperty());
        room.prefHeightProperty().bind(pane.prefHeightProperty());
        return room;
    }

    /// Puts something in the place of the map; empty puts the map back.
    void cover(Optional<Node> other) {
        centre.getChildren().set(0, other.orElse(map));
    }

    boolean isShown(Side side) {
        return !folded.contains(side);
    }

    void toggle(Side side) {
        show(side, !box(side).isVisible());
    }

    /// Folds all panes away, or brings back those that were there.
    void toggleMapOnly() {
        mapOnly = !mapOnly;
        for (var side : Side.values()) {
            fold(side, !mapOnly && memory.get(side + ".shown", "true").equals("true"));
        }
    }

    void show(Side side, boolean shown) {
        memory.put(side + ".shown", Boolean.toString(shown));
        asked = shown && side == Side.INSPECTOR;
        fold(side, shown);
    }

    private void fold(Side side, boolean shown) {
        folded.remove(side);
        if (!shown) {
            folded.add(side);
        }
        var box = box(side);
        var seen = shown && (side != Side.INSPECTOR || isInspected());
        box.setVisible(seen);
        box.setManaged(seen);
        publishCovered();
        if (side.isBelow()) {
            fit();
        }
    }

    /// Over the map, an inspector of nothing would only hide it, unless a person asked for it.
    private boolean isInspected() {
        return !isNarrow() || asked || cover.chosen().get();
    }

    private boolean isNarrow() {
        return getWidth() > 0 && getWidth() < NARROW;
    }

    private void chosen() {
        asked = false;
        place();
    }

    /// Puts the inspector beside the map, or over it.
    private void place() {
        var box = box(Side.INSPECTOR);
        if (isNarrow() && getRight() == box) {
            setRight(null);
            centre.getChildren().add(box);
            StackPane.setAlignment(box, Pos.CENTER_RIGHT);
            box.setMaxWidth(USE_PREF_SIZE);
        } else if (!isNarrow() && getRight() == null) {
            centre.getChildren().remove(box);
            setRight(box);
        }
        fold(Side.INSPECTOR, isShown(Side.INSPECTOR));
    }

    private void publishCovered() {
        var box = box(Side.INSPECTOR);
        cover.covered().set(isNarrow() && box.isVisible() ? box.prefWidth(-1) : 0);
    }

    private Region box(Side side) {
        return Objects.requireNonNull(boxes.get(side));
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
        boxes.put(side, box);
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
        size(Side.LAYERS, remembered(Side.LAYERS));
        size(Side.INSPECTOR, remembered(Side.INSPECTOR));
        if (getHeight() > 0) {
            fitBelow();
        }
        publishCovered();
    }

    /// What is too much is taken from the timeline, from the table as far as it can spare it, and
    /// from the map; then from the table's rows.
    private void fitBelow() {
        var needed = Math.max(Side.TABLE.least, cover.tableNeeds().get());
        var table = isShown(Side.TABLE) ? Math.max(remembered(Side.TABLE), needed) : 0;
        var timeline = isShown(Side.TIMELINE) ? remembered(Side.TIMELINE) : 0;
        var over = Math.max(0, table + timeline - (getHeight() - LEAST_MAP_HEIGHT));
        var fromTimeline = Math.clamp(timeline - Side.TIMELINE.least, 0, over);
        over -= fromTimeline;
        var fromTable = Math.clamp(table - needed, 0, over);
        over -= fromTable + Math.min(over - fromTable, LEAST_MAP_HEIGHT - LOWEST_MAP_HEIGHT);
        height(Side.TIMELINE, timeline - fromTimeline);
        height(Side.TABLE, Math.max(Side.TABLE.least, table - fromTable - over));
    }

    private void height(Side side, double height) {
        if (isShown(side)) {
            pane(side).setPrefHeight(Math.min(height, side.most));
            pane(side).setMinHeight(0);
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
        var isTaken = isShown(other) && panes.containsKey(other) && (side.isBelow() || !isNarrow());
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
