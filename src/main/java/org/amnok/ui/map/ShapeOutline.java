package org.amnok.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import org.amnok.domain.LatLon;
import org.amnok.map.Viewport;
import org.amnok.ui.look.Fx;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;

/// Marks shapes on the map: a ring around the middle of each, and its line or outline, which the
/// map itself may not draw.
public final class ShapeOutline extends Pane {
    private static final double RING_RADIUS = 13;

    private final MapCanvas canvas;
    private List<Geometry> shapes = List.of();

    public ShapeOutline(MapCanvas canvas) {
        this.canvas = canvas;
        Fx.floating(this);
        canvas.overlay().getChildren().addFirst(this);
        canvas.model().viewport().subscribe((was, is) -> draw());
    }

    /// @param marked WGS 84; empty for none
    public void show(List<Geometry> marked) {
        shapes = marked.stream().filter(g -> !g.isEmpty()).toList();
        draw();
    }

    private void draw() {
        var v = canvas.model().viewport().get();
        var nodes = new ArrayList<Node>();
        shapes.forEach(shape -> draw(shape, v, nodes));
        getChildren().setAll(nodes);
    }

    private static void draw(Geometry geometry, Viewport v, List<Node> nodes) {
        geometry.apply(
                (GeometryComponentFilter)
                        part -> {
                            if (part instanceof LineString line) {
                                nodes.add(Fx.styled(polyline(line, v), "site-outline-casing"));
                                nodes.add(Fx.styled(polyline(line, v), "site-outline"));
                            }
                        });
        var middle = screen(geometry.getInteriorPoint().getCoordinate(), v);
        nodes.add(Fx.styled(new Circle(middle.x, middle.y, RING_RADIUS), "site-ring-casing"));
        nodes.add(Fx.styled(new Circle(middle.x, middle.y, RING_RADIUS), "site-ring"));
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
}
