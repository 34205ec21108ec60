package org.amnok.ui.draw;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.Site;
import org.amnok.map.Viewport;
import org.amnok.ui.map.MapCanvas;
import org.amnok.ui.session.Session;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;

/// Marks the chosen site on the map: a ring around its symbol, and its line or outline, which the
/// map itself does not draw.
final class SiteOutline extends Pane {
    private static final double RING_RADIUS = 13;

    private final MapCanvas canvas;
    private final Session session;

    public SiteOutline(MapCanvas canvas, Session session) {
        this.canvas = canvas;
        this.session = session;
        setManaged(false);
        setMouseTransparent(true);
        canvas.overlay().getChildren().addFirst(this);
        canvas.model().viewport().subscribe((was, is) -> show());
        session.chosenSite().subscribe((was, is) -> show());
        session.state().subscribe((was, is) -> show());
    }

    private void show() {
        getChildren().clear();
        session.site().map(Site::geometry).filter(g -> !g.isEmpty()).ifPresent(this::show);
    }

    private void show(Geometry geometry) {
        var v = canvas.model().viewport().get();
        var nodes = new ArrayList<Node>();
        geometry.apply(
                (GeometryComponentFilter)
                        part -> {
                            if (part instanceof LineString line) {
                                nodes.add(styled(polyline(line, v), "site-outline-casing"));
                                nodes.add(styled(polyline(line, v), "site-outline"));
                            }
                        });
        var middle = screen(geometry.getInteriorPoint().getCoordinate(), v);
        nodes.add(styled(new Circle(middle.x, middle.y, RING_RADIUS), "site-ring-casing"));
        nodes.add(styled(new Circle(middle.x, middle.y, RING_RADIUS), "site-ring"));
        getChildren().setAll(nodes);
    }

    private static Polyline polyline(LineString line, Viewport v) {
        var drawn = new Polyline();
        for (var c : line.getCoordinates()) {
            var at = screen(c, v);
            drawn.getPoints().addAll(at.x, at.y);
        }
        return drawn;
    }

    private static Coordinate screen(Coordinate c, Viewport v) {
        return v.screen(LatLon.ofXy(c.x, c.y));
    }

    private static Shape styled(Shape shape, String styleClass) {
        shape.getStyleClass().add(styleClass);
        return shape;
    }
}
