package org.amnok.ui.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.amnok.domain.LatLon;
import org.amnok.geo.Geodesy;
import org.amnok.geo.MeasureText;
import org.amnok.geo.Measurement;
import org.amnok.geo.Measurement.Leg;
import org.amnok.map.Viewport;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.HaloText;
import org.locationtech.jts.geom.Coordinate;

/// A measurement on the map: geodesics, which are curves there, with their lengths and bearings.
final class MeasureLines extends Pane {
    private static final double POINT_RADIUS = 3.5;
    private static final double PIECE_PIXELS = 30;
    private static final int MOST_PIECES = 200;

    /// Shorter legs carry no words.
    private static final double LEAST_LABELLED_PIXELS = 70;

    private static final double POINTER_GAP = 16;

    MeasureLines() {
        Fx.floating(this);
    }

    /// @param rubber where the pointer is; empty when the line does not follow it
    void show(Measurement m, Optional<LatLon> rubber, Viewport v) {
        var nodes = new ArrayList<Node>();
        if (m.closed()) {
            nodes.add(area(m, v));
        }
        m.legs().forEach(leg -> nodes.addAll(line(leg, v)));
        rubber.ifPresent(to -> addRubber(m.points().getLast(), to, v, nodes));
        m.points().forEach(p -> nodes.add(point(v.screen(p))));
        m.legs().forEach(leg -> addLabel(leg, v, nodes));
        getChildren().setAll(nodes);
    }

    private static void addRubber(LatLon from, LatLon to, Viewport v, List<Node> nodes) {
        var leg = new Measurement(List.of(from, to), false).legs().getFirst();
        nodes.add(Fx.styled(polyline(leg, v), "measure-rubber"));
        var at = v.screen(to);
        nodes.add(new HaloText().beside(words(leg), at.x + POINTER_GAP, at.y + POINTER_GAP));
    }

    private static Node area(Measurement m, Viewport v) {
        var polygon = new Polygon();
        m.legs().forEach(leg -> polygon.getPoints().addAll(polyline(leg, v).getPoints()));
        return Fx.styled(polygon, "measure-area");
    }

    private static List<Node> line(Leg leg, Viewport v) {
        return List.of(
                Fx.styled(polyline(leg, v), "measure-casing"),
                Fx.styled(polyline(leg, v), "measure-line"));
    }

    private static Polyline polyline(Leg leg, Viewport v) {
        var line = new Polyline();
        path(leg, v).forEach(c -> line.getPoints().addAll(c.x, c.y));
        return line;
    }

    private static List<Coordinate> path(Leg leg, Viewport v) {
        var step = PIECE_PIXELS * v.groundMetresPerPixel();
        return Geodesy.line(leg.from(), leg.to(), step, MOST_PIECES).stream()
                .map(v::screen)
                .toList();
    }

    private static void addLabel(Leg leg, Viewport v, List<Node> nodes) {
        var from = v.screen(leg.from());
        var to = v.screen(leg.to());
        if (from.distance(to) >= LEAST_LABELLED_PIXELS) {
            var path = Geodesy.line(leg.from(), leg.to(), leg.lengthMetres() / 2, 2);
            var middle = v.screen(path.get(path.size() / 2));
            nodes.add(new HaloText().centred(words(leg), middle.x, middle.y));
        }
    }

    /// "1.24 km · 045.3°".
    private static String words(Leg leg) {
        return MeasureText.length(leg.lengthMetres())
                + " · "
                + MeasureText.bearing(leg.bearingDegrees());
    }

    private static Node point(Coordinate c) {
        return Fx.styled(new Circle(c.x, c.y, POINT_RADIUS), "measure-point");
    }
}
