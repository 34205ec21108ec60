package org.amnok.ui.map;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.amnok.geo.UncertaintyText;
import org.amnok.map.Viewport;
import org.amnok.map.cluster.SightingGroup;
import org.amnok.map.marker.SightingMarker;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.Selection;
import org.amnok.words.Messages;

/// The sightings of one reported point as a panel beside the map, so that none is scattered over
/// places that nobody reported.
final class ClusterPopup extends VBox {
    private static final int COLUMNS = 5;

    /// More would fill the window and take long to lay out.
    private static final int MOST_LISTED = 96;

    private static final double MARGIN = 12;
    private static final double LOWER_MARGIN = 30;
    private static final double DISTANCE = 120;

    private final SightingGroup group;
    private final TilePane cells = Fx.styled(new TilePane(), "tray-cells");
    private final Line leader = Fx.styled(new Line(), "leader");
    private final Selection selection;
    private final Runnable close;

    ClusterPopup(
            SightingGroup group,
            Function<SightingMarker, Node> badges,
            Selection selection,
            Runnable close) {
        this.group = group;
        this.selection = selection;
        this.close = close;
        getStyleClass().add("tray");
        leader.setMouseTransparent(true);
        var listed = listed(group);
        cells.setPrefColumns(Math.min(COLUMNS, listed.size()));
        listed.forEach(m -> cells.getChildren().add(cell(m, badges.apply(m))));
        getChildren()
                .addAll(
                        Text.of(
                                Messages.text(
                                        "mapview.sightings_share_this_point",
                                        group.members().size()),
                                "tray-title"),
                        Text.of(uncertainty(group), "tray-subtitle"),
                        cells,
                        Text.of(order(listed.size()), "tray-subtitle"));
        setManaged(false);
        setOnMousePressed(javafx.event.Event::consume);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private static List<SightingMarker> listed(SightingGroup group) {
        return group.members().stream().limit(MOST_LISTED).toList();
    }

    /// True when a tray of another group would look the same.
    boolean lists(SightingGroup other) {
        return other.members().size() == group.members().size()
                && uncertainty(other).equals(uncertainty(group))
                && listed(other).equals(listed(group));
    }

    private String order(int listed) {
        return listed == group.members().size()
                ? Messages.text("mapview.ordered_by_kind_not_by_place")
                : Messages.text("mapview.the_first_ordered_by_kind_the", listed);
    }

    /// The line from the panel to the point.
    Line leader() {
        return leader;
    }

    @Override
    public void requestFocus() {
        cells.getChildren().stream()
                .filter(c -> c instanceof ToggleButton b && b.isSelected())
                .findFirst()
                .orElse(cells.getChildren().getFirst())
                .requestFocus();
    }

    /// Shows which members are selected.
    void mark(Selection now) {
        for (var cell : cells.getChildren()) {
            ((ToggleButton) cell).setSelected(now.contains((UUID) cell.getUserData()));
        }
    }

    /// Lays the panel out beside its point, where there is most space.
    void placeBeside(Viewport viewport, double mapWidth, double mapHeight) {
        applyCss();
        autosize();
        var at = group.centre(viewport);
        var right = at.x < mapWidth / 2 + 1;
        var below = at.y < mapHeight / 2 + 1;
        var x = right ? at.x + 2 * DISTANCE : at.x - 2 * DISTANCE - getWidth();
        var y = below ? at.y + DISTANCE / 2 : at.y - DISTANCE / 2 - getHeight();
        relocate(
                Math.clamp(x, MARGIN, Math.max(MARGIN, mapWidth - getWidth() - 4 * MARGIN)),
                Math.clamp(y, MARGIN, Math.max(MARGIN, mapHeight - getHeight() - LOWER_MARGIN)));
        lead(at.x, at.y);
    }

    private void lead(double x, double y) {
        var endX = x < getLayoutX() ? getLayoutX() : getLayoutX() + getWidth();
        var top = getLayoutY() + MARGIN;
        var endY = Math.clamp(y, top, Math.max(top, top + getHeight() - 2 * MARGIN));
        var distance = Math.hypot(endX - x, endY - y);
        var inside = x >= getLayoutX() && x <= getLayoutX() + getWidth();
        leader.setVisible(distance > group.radiusPixels() && !inside);
        leader.setStartX(x + (endX - x) * group.radiusPixels() / distance);
        leader.setStartY(y + (endY - y) * group.radiusPixels() / distance);
        leader.setEndX(endX);
        leader.setEndY(endY);
    }

    private ToggleButton cell(SightingMarker mark, Node badge) {
        var cell = new ToggleButton("", badge);
        cell.getStyleClass().setAll("tray-cell");
        cell.setUserData(mark.uuid());
        cell.setOnAction(event -> choose(mark));
        return Tooltips.saying(cell, mark.kind().label());
    }

    /// Those that are listed.
    List<UUID> listed() {
        return cells.getChildren().stream().map(c -> (UUID) c.getUserData()).toList();
    }

    /// Names the members.
    void name(Map<UUID, String> titles) {
        for (var cell : cells.getChildren()) {
            var title = titles.get((UUID) cell.getUserData());
            if (title != null) {
                Tooltips.saying(cell, title);
            }
        }
    }

    private void choose(SightingMarker mark) {
        selection.set(mark.uuid());
        mark(selection);
    }

    private void keyPressed(KeyEvent event) {
        var step =
                switch (event.getCode()) {
                    case LEFT, OPEN_BRACKET -> -1;
                    case RIGHT, CLOSE_BRACKET -> 1;
                    case UP -> -COLUMNS;
                    case DOWN -> COLUMNS;
                    case ESCAPE -> 0;
                    default -> Integer.MIN_VALUE;
                };
        if (step == Integer.MIN_VALUE) {
            return;
        }
        event.consume();
        if (step == 0) {
            close.run();
        } else {
            walk(step);
        }
    }

    private void walk(int step) {
        var all = cells.getChildren();
        var now = all.indexOf(getScene().getFocusOwner());
        var next = Math.clamp((long) now + step, 0, all.size() - 1);
        all.get(next).requestFocus();
        choose(group.members().get(next));
    }

    private static String uncertainty(SightingGroup group) {
        var radii = group.uncertaintiesMetres();
        if (radii.getCount() == 0) {
            return Messages.text("mapview.how_exact_the_place_is_was");
        }
        return radii.getMin() == radii.getMax()
                ? Messages.text("mapview.the_place_is_known_to", UncertaintyText.of(radii.getMin()))
                : Messages.text(
                        "mapview.the_place_is_known_to_2",
                        UncertaintyText.of(radii.getMin()),
                        UncertaintyText.of(radii.getMax()));
    }
}
