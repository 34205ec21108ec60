package org.amnok.ui.map;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import org.amnok.map.LayerId;
import org.amnok.map.Viewport;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.MapStyle;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.MapModel;
import org.locationtech.jts.geom.Envelope;

/// A small map of the whole river with the frame of what the large one shows. A click, or dragging
/// the frame, moves the large one. It gives way when the large one is small, shows much of the
/// same, or has sightings beneath it.
public final class OverviewMap extends Pane {
    public static final double WIDTH = 216;
    public static final double HEIGHT = 136;
    private static final double EDGE = 3;
    private static final double MARGIN = 12;
    private static final double ABOVE_SCALE_BAR = 44;
    private static final double LEAST_MAP_WIDTH = 620;
    private static final double LEAST_MAP_HEIGHT = 420;
    private static final double LEAST_FRAME = 7;

    /// From this share of its sides on the frame shows what the large map shows anyway.
    private static final double MOST_FRAME = 0.5;

    /// Half a ring and its edge, in px.
    private static final double AROUND_SIGHTINGS = 24;

    /// Among so many symbols some lie everywhere.
    private static final int MOST_SYMBOLS = 2000;

    private static final Set<LayerId> SHOWN =
            EnumSet.of(LayerId.LAND, LayerId.RIVERS, LayerId.BORDER, LayerId.LAKES);

    private final MapCanvas large;
    private final MapCanvas small;
    private final Rectangle frame = Fx.floating(Fx.styled(new Rectangle(), "overview-frame"));
    private final BooleanProperty wanted = new SimpleBooleanProperty(true);
    private final Subscription following;
    private Point2D grip = Point2D.ZERO;

    /// @param small shows the whole river; drawn only when its look changes
    public OverviewMap(MapCanvas large, MapCanvas small) {
        this.large = large;
        this.small = small;
        getStyleClass().add("overview");
        setId("overview");
        setManaged(false);
        setCursor(Cursor.HAND);
        small.setManaged(false);
        small.setMouseTransparent(true);
        small.resizeRelocate(EDGE, EDGE, WIDTH - 2 * EDGE, HEIGHT - 2 * EDGE);
        // before it is shown: whether it is depends on what it shows
        small.model().resize(small.getWidth(), small.getHeight(), 1);
        var clip = new Rectangle(WIDTH, HEIGHT);
        setClip(clip);
        getChildren().add(frame);
        Tooltips.of(this, "mapview.overview_click_or_drag_to_look");
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        large.overlay().getChildren().addFirst(this);
        resize(WIDTH, HEIGHT);
        following = follow();
        large.onFrame(this::arrange);
        large.onFrame(this::begin);
        setOpacity(0); // an empty box is not shown
        small.onFrame(() -> setOpacity(1));
        large.keepFree(this::box);
        visibleProperty().subscribe((was, is) -> large.redraw());
    }

    private List<Envelope> box() {
        arrange();
        var b = getBoundsInParent();
        return isVisible()
                ? List.of(new Envelope(b.getMinX(), b.getMaxX(), b.getMinY(), b.getMaxY()))
                : List.of();
    }

    /// Not before the large map has its first picture: that one is waited for.
    private void begin() {
        if (isVisible() && !getChildren().contains(small)) {
            getChildren().addFirst(small);
        }
    }

    private Subscription follow() {
        MapModel model = large.model();
        return model.look()
                .subscribe(look -> small.model().look().set(plain(look)))
                .and(model.viewport().subscribe((was, is) -> arrange()))
                .and(model.viewport().subscribe(v -> project(v)))
                .and(large.covered().subscribe((was, is) -> arrange()))
                .and(wanted.subscribe((was, is) -> arrange()))
                .and(small.model().viewport().subscribe((was, is) -> arrange()));
    }

    /// Whether it is shown where there is space.
    public BooleanProperty wanted() {
        return wanted;
    }

    /// The small map's picture.
    public MapCanvas small() {
        return small;
    }

    /// Draws no more.
    public void close() {
        following.unsubscribe();
        small.close();
    }

    /// Only what gives orientation.
    private static MapStyle plain(MapStyle look) {
        var layers =
                LayerSetting.defaults().stream()
                        .map(l -> new LayerSetting(l.id(), SHOWN.contains(l.id()), 1))
                        .toList();
        return new MapStyle(look.theme(), look.language(), layers);
    }

    private void project(Viewport v) {
        var now = small.model().viewport().get();
        if (!now.projection().equals(v.projection())) {
            small.model().project(v.projection());
        }
    }

    private void arrange() {
        var v = large.model().viewport().get();
        relocate(
                MARGIN + large.covered().get().getLeft(),
                v.heightPixels() - HEIGHT - ABOVE_SCALE_BAR);
        placeFrame(v);
        setVisible(wanted.get() && hasRoom(v) && !showsTheSame() && !coversSightings(v));
    }

    private void placeFrame(Viewport v) {
        var o = small.model().viewport().get();
        var width = Math.max(LEAST_FRAME, v.widthPixels() * v.unitsPerPixel() / o.unitsPerPixel());
        var height =
                Math.max(LEAST_FRAME, v.heightPixels() * v.unitsPerPixel() / o.unitsPerPixel());
        frame.setX(EDGE + o.screenX(v.centreX()) - width / 2);
        frame.setY(EDGE + o.screenY(v.centreY()) - height / 2);
        frame.setWidth(width);
        frame.setHeight(height);
    }

    private boolean hasRoom(Viewport v) {
        var covered = large.covered().get();
        var width = v.widthPixels() - covered.getLeft() - covered.getRight();
        return width >= LEAST_MAP_WIDTH && v.heightPixels() >= LEAST_MAP_HEIGHT;
    }

    private boolean showsTheSame() {
        return frame.getWidth() >= MOST_FRAME * WIDTH && frame.getHeight() >= MOST_FRAME * HEIGHT;
    }

    private boolean coversSightings(Viewport v) {
        var drawn = large.sightings().all();
        var box =
                new Envelope(
                        getLayoutX(), getLayoutX() + WIDTH, getLayoutY(), getLayoutY() + HEIGHT);
        box.expandBy(AROUND_SIGHTINGS);
        return drawn.size() > MOST_SYMBOLS
                || drawn.stream().anyMatch(group -> box.contains(group.centre(v)));
    }

    /// Inside the frame its grip is kept; elsewhere the frame comes to the pointer.
    private void pressed(MouseEvent event) {
        event.consume();
        var centre =
                new Point2D(
                        frame.getX() + frame.getWidth() / 2, frame.getY() + frame.getHeight() / 2);
        var at = new Point2D(event.getX(), event.getY());
        grip = frame.contains(at) ? at.subtract(centre) : Point2D.ZERO;
        dragged(event);
    }

    private void dragged(MouseEvent event) {
        event.consume();
        var o = small.model().viewport().get();
        large.model()
                .show(
                        large.model()
                                .viewport()
                                .get()
                                .centredAt(
                                        o.mapX(event.getX() - EDGE - grip.getX()),
                                        o.mapY(event.getY() - EDGE - grip.getY())));
    }
}
