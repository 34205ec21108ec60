package org.amnok.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amnok.ui.PaneHeights.Wish;
import org.amnok.ui.command.FocusOrder;
import org.amnok.ui.look.Fx;
import org.amnok.ui.project.PreferenceStore;
import org.jspecify.annotations.Nullable;

/// The map with layers at the left, the inspector at the right, table and timeline below. Panes can
/// be dragged wider, folded away, and remember both.
///
/// In a window that is not wide a rail stands at the left, from which the layers are opened over
/// the map; in a narrow one the inspector lies over the map, too, while something is chosen. In a
/// low one the timeline is a line and the table has few rows until they are asked for. The map
/// always keeps its least height.
final class Panes extends StackPane {
    /// A pane beside the map.
    enum Side {
        LAYERS(266, 200, 420),
        INSPECTOR(348, 280, 560),
        TABLE(186, 120, 700),
        TIMELINE(188, PaneHeights.LEAST_TIMELINE, 500);

        private final double usual;
        private final double least;
        private final double most;

        Side(double usual, double least, double most) {
            this.usual = usual;
            this.least = least;
            this.most = most;
        }

        boolean isBelow() {
            return this == TABLE || this == TIMELINE;
        }
    }

    private static final double LEAST_MAP_WIDTH = 480;

    /// Narrower windows show no inspector beside the map.
    private static final double NARROW = 1280;

    /// Narrower windows show no layers beside the map, but the rail.
    private static final double WIDE = 1600;

    /// Lower windows show a line of the timeline and few rows of the table, until they are asked
    /// for.
    private static final double LOW = 900;

    private static final double GRIP = 1;

    private final PaneMemory memory;
    private final Region map;
    private final BorderPane frame = new BorderPane();
    private final MapPlace centre;
    private final Region below;
    private final Region rail;
    private final PaneNeeds needs;
    private final Map<Side, Region> panes = new EnumMap<>(Side.class);
    private final Map<Side, BorderPane> boxes = new EnumMap<>(Side.class);
    private final List<Side> folded = new ArrayList<>();

    /// Those that a person opened or closed since the window is what it is, the last one last.
    private final List<Side> opened = new ArrayList<>();

    private boolean mapOnly;

    /// True while something stands in the place of the map that needs the room of the panes.
    private boolean covered;

    private List<Side> openedBefore = List.of();

    /// What had the focus in a pane before the map was alone.
    private Optional<Node> left = Optional.empty();

    private boolean dismissed;

    /// @param sides each pane
    /// @param rail stands at the left in a window that is not wide
    Panes(
            Region map,
            Map<Side, Region> sides,
            Region rail,
            PaneNeeds needs,
            PreferenceStore memory) {
        this.memory = new PaneMemory(memory);
        this.needs = needs;
        this.map = map;
        this.rail = rail;
        map.setMinSize(0, 0);
        sides.forEach(this::add);
        centre = new MapPlace(map);
        var middle = new BorderPane(centre);
        below = new VBox(with(Side.TABLE), with(Side.TIMELINE));
        middle.setBottom(below);
        frame.setCenter(middle);
        with(Side.LAYERS);
        with(Side.INSPECTOR);
        getChildren().add(frame);
        for (var side : Side.values()) {
            if (!this.memory.isShown(side)) {
                folded.add(side);
            }
        }
        arrange();
        needs.chosen().subscribe((was, is) -> chosen());
        needs.table().subscribe((was, is) -> arrange());
        needs.tabs().subscribe((was, is) -> arrange());
        needs.isEmpty().subscribe((was, is) -> arrange());
        needs.isUndated().subscribe((was, is) -> arrange());
        widthProperty().subscribe((was, is) -> arrange());
        heightProperty().subscribe((was, is) -> arrange());
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
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

    MapPlace mapPlace() {
        return centre;
    }

    boolean isShown(Side side) {
        return box(side).isVisible();
    }

    /// Folds a pane away, or opens it; a timeline that is a line is opened first.
    void toggle(Side side) {
        show(side, !isShown(side) || isLine(side));
    }

    boolean isLine(Side side) {
        return side == Side.TIMELINE && pane(side).getPrefHeight() <= PaneHeights.LINE;
    }

    /// Folds all panes away, or brings back those that were there. Whoever was in one is in it
    /// again afterwards.
    void toggleMapOnly() {
        mapOnly = !mapOnly;
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        var isInPane = boxes.values().stream().anyMatch(box -> Fx.isIn(box, owner));
        arrange();
        if (mapOnly) {
            left = Optional.ofNullable(owner).filter(node -> isInPane);
            left.ifPresent(node -> FocusOrder.enter(map));
        } else if (Fx.isIn(map, owner)) {
            left.ifPresent(Node::requestFocus);
        }
    }

    /// Folds panes away for what stands in the place of the map, until they are asked for or a
    /// record is chosen; puts back those that were there.
    void cover(boolean isCovered) {
        if (covered == isCovered) {
            return;
        }
        covered = isCovered;
        var before = List.copyOf(opened);
        opened.clear();
        opened.addAll(openedBefore);
        openedBefore = isCovered ? before : List.of();
        arrange();
    }

    void show(Side side, boolean shown) {
        mapOnly = false;
        opened.remove(side);
        if (covered) {
            if (shown) {
                opened.add(side);
            }
            dismissed = side == Side.INSPECTOR && !shown;
            arrange();
            return;
        }
        folded.remove(side);
        if (shown) {
            opened.add(side);
        } else if (!isOver(side)) {
            folded.add(side);
        }
        if (side == Side.INSPECTOR) {
            dismissed = !shown;
        }
        if (!isOver(side)) {
            memory.show(side, shown);
        }
        arrange();
    }

    /// True for a pane that lies over the map when it is open.
    private boolean isOver(Side side) {
        return getWidth() > 0
                && (side == Side.LAYERS && getWidth() < WIDE
                        || side == Side.INSPECTOR && getWidth() < NARROW);
    }

    private boolean isSeen(Side side) {
        if (mapOnly) {
            return false;
        }
        if (!covered && !isOver(side)) {
            return !folded.contains(side);
        }
        return opened.contains(side) || side == Side.INSPECTOR && isInspected();
    }

    /// Over the map, an inspector of nothing would only hide it, unless a person asked for it.
    private boolean isInspected() {
        return needs.chosen().getValue().isPresent()
                && !dismissed
                && !folded.contains(Side.INSPECTOR);
    }

    private void chosen() {
        dismissed = false;
        if (isOver(Side.INSPECTOR)) {
            opened.remove(Side.INSPECTOR);
        }
        arrange();
    }

    /// Esc closes what lies over the map.
    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            for (var side : List.of(Side.LAYERS, Side.INSPECTOR)) {
                if (isOver(side)
                        && isShown(side)
                        && event.getTarget() instanceof Node node
                        && Fx.isIn(box(side), node)) {
                    show(side, false);
                    FocusOrder.enter(map);
                    event.consume();
                }
            }
        }
    }

    /// Puts each pane where it belongs in a window of this size.
    private void arrange() {
        frame.setLeft(left());
        frame.setRight(isOver(Side.INSPECTOR) ? null : box(Side.INSPECTOR));
        for (var side : Side.values()) {
            Fx.show(box(side), isSeen(side));
        }
        layOver(Side.LAYERS, Pos.CENTER_LEFT);
        layOver(Side.INSPECTOR, Pos.CENTER_RIGHT);
        width(Side.LAYERS);
        width(Side.INSPECTOR);
        if (getHeight() > 0) {
            fitBelow();
        }
        var over = new Insets(0, over(Side.INSPECTOR), 0, over(Side.LAYERS));
        needs.covered().set(over);
        // a map may be hidden in part, a table may not
        below.setPadding(over);
        centre.setPadding(covered ? over : Insets.EMPTY);
    }

    /// How wide a pane is that lies over the map.
    private double over(Side side) {
        return isOver(side) && isSeen(side) ? box(side).prefWidth(-1) : 0;
    }

    private @Nullable Node left() {
        return !isOver(Side.LAYERS) ? box(Side.LAYERS) : mapOnly ? null : rail;
    }

    private void layOver(Side side, Pos where) {
        var box = box(side);
        if (isOver(side) && !getChildren().contains(box)) {
            getChildren().add(box);
            setAlignment(box, where);
            setMargin(box, side == Side.LAYERS ? new Insets(0, 0, 0, Rail.WIDTH) : Insets.EMPTY);
            box.setMaxWidth(USE_PREF_SIZE);
        }
    }

    /// A person who asks for a pane gets it, as long as the map keeps its least height.
    private void fitBelow() {
        var isLow = (getScene() == null ? getHeight() : getScene().getHeight()) < LOW;
        var heights =
                PaneHeights.of(
                        getHeight(),
                        isShown(Side.TABLE) ? table(isLow) : Wish.NONE,
                        isShown(Side.TIMELINE) ? timeline(isLow) : Wish.NONE,
                        opened.indexOf(Side.TIMELINE) > opened.indexOf(Side.TABLE));
        height(Side.TABLE, heights.table());
        height(Side.TIMELINE, heights.timeline());
        needs.line().accept(heights.timeline() <= PaneHeights.LINE);
    }

    private Wish table(boolean isLow) {
        var rows = needs.table().get();
        var tabs = needs.tabs().get() + GRIP;
        var usual = isLow && !opened.contains(Side.TABLE) ? rows : remembered(Side.TABLE);
        var wanted = needs.isEmpty().get() ? tabs + PaneHeights.LINE : Math.max(usual, rows);
        return new Wish(wanted + GRIP, tabs + 2 * PaneHeights.ROW, tabs, PaneHeights.ROW);
    }

    private Wish timeline(boolean isLow) {
        var isLine = !opened.contains(Side.TIMELINE) && (isLow || needs.isUndated().get());
        var wanted = isLine ? PaneHeights.LINE : remembered(Side.TIMELINE);
        return new Wish(wanted, Side.TIMELINE.least, PaneHeights.LINE);
    }

    private void height(Side side, double height) {
        pane(side).setPrefHeight(Math.min(height, side.most));
        pane(side).setMinHeight(0);
    }

    private void width(Side side) {
        pane(side)
                .setPrefWidth(
                        Math.clamp(
                                remembered(side),
                                side.least,
                                Math.max(side.least, Math.min(side.most, room(side)))));
    }

    private double room(Side side) {
        if (getWidth() == 0) {
            return side.most;
        }
        var other = side == Side.LAYERS ? Side.INSPECTOR : Side.LAYERS;
        var taken =
                isOver(side) || isOver(other) || !isShown(other) ? 0 : pane(other).getPrefWidth();
        return getWidth() - LEAST_MAP_WIDTH - taken;
    }

    /// A person drags a pane's edge. What is dragged is asked for, also in a low window.
    void drag(Side side, double wanted) {
        memory.resize(side, Math.clamp(wanted, side.least, side.most));
        opened.remove(side);
        opened.add(side);
        arrange();
    }

    Region box(Side side) {
        return Objects.requireNonNull(boxes.get(side));
    }

    Region pane(Side side) {
        return Objects.requireNonNull(panes.get(side));
    }

    private void add(Side side, Region pane) {
        panes.put(side, pane);
        pane.setMinWidth(0);
        // what does not fit into a narrow window must not push the other panes out of it
        Fx.clipped(pane);
    }

    private BorderPane with(Side side) {
        var box = new BorderPane(pane(side));
        boxes.put(side, box);
        var grip = new PaneEdge(side, this);
        switch (side) {
            case LAYERS -> box.setRight(grip);
            case INSPECTOR -> box.setLeft(grip);
            case TABLE, TIMELINE -> box.setTop(grip);
        }
        return box;
    }

    private double remembered(Side side) {
        return memory.size(side, side.usual);
    }
}
