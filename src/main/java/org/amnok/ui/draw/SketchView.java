package org.amnok.ui.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.amnok.domain.LatLon;
import org.amnok.geo.Sketch;
import org.amnok.geo.Sketch.Vertex;
import org.amnok.map.Viewport;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.HaloText;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/// A sketch on the map, with handles at its vertices and, to insert one, between them.
final class SketchView extends Pane {
    private static final double HANDLE_RADIUS = 5;
    private static final double SLACK_PIXELS = 3;
    private static final double MIDDLE_RADIUS = 3.5;
    private static final double SNAP_RADIUS = 8;
    private static final double TEXT_GAP = 12;

    SketchView() {
        Fx.floating(this);
    }

    /// What is shown beside the shape itself.
    ///
    /// @param spot where the pointer has a vertex; null when it has none
    /// @param adds true when that is a further vertex, which is not set yet
    /// @param chosen the vertex that keys act on; null when none
    /// @param middles whether vertices can be inserted
    record Beside(
            Snapping.@Nullable Spot spot, boolean adds, @Nullable Vertex chosen, boolean middles) {}

    void show(Sketch sketch, Beside beside, Viewport v) {
        var nodes = new ArrayList<Node>();
        var spot = beside.spot;
        var whole = spot == null || !beside.adds ? sketch : sketch.with(spot.place());
        whole.paths().forEach(path -> addPath(path, whole.kind(), v, nodes));
        if (beside.middles) {
            addMiddles(sketch, v, nodes);
        }
        addHandles(sketch, beside.chosen, v, nodes);
        if (spot != null) {
            addSnap(spot, v, nodes);
        }
        getChildren().setAll(nodes);
    }

    private static void addPath(List<LatLon> path, Sketch.Kind kind, Viewport v, List<Node> nodes) {
        if (kind == Sketch.Kind.POINT) {
            return;
        }
        var at = path.stream().map(v::screen).toList();
        if (kind == Sketch.Kind.AREA && path.size() >= 3) {
            var area = new Polygon();
            at.forEach(c -> area.getPoints().addAll(c.x, c.y));
            nodes.add(Fx.styled(area, "measure-area"));
        }
        nodes.add(Fx.styled(line(at, kind), "measure-casing"));
        nodes.add(Fx.styled(line(at, kind), "measure-line"));
    }

    private static Polyline line(List<Coordinate> at, Sketch.Kind kind) {
        var line = new Polyline();
        at.forEach(c -> line.getPoints().addAll(c.x, c.y));
        if (kind == Sketch.Kind.AREA && at.size() >= 3) {
            line.getPoints().addAll(at.getFirst().x, at.getFirst().y);
        }
        return line;
    }

    private static void addHandles(
            Sketch sketch, @Nullable Vertex chosen, Viewport v, List<Node> nodes) {
        for (var vertex : vertices(sketch)) {
            var at = screen(sketch, vertex, v);
            var handle = new Circle(at.x, at.y, HANDLE_RADIUS);
            nodes.add(Fx.styled(handle, vertex.equals(chosen) ? "vertex-chosen" : "measure-point"));
        }
    }

    private static Coordinate screen(Sketch sketch, Vertex vertex, Viewport v) {
        return v.screen(sketch.paths().get(vertex.path()).get(vertex.index()));
    }

    private static void addMiddles(Sketch sketch, Viewport v, List<Node> nodes) {
        for (var gap : gaps(sketch)) {
            var at = middle(sketch, gap, v);
            nodes.add(Fx.styled(new Circle(at.x, at.y, MIDDLE_RADIUS), "vertex-middle"));
        }
    }

    private static void addSnap(Snapping.Spot spot, Viewport v, List<Node> nodes) {
        var at = v.screen(spot.place());
        var snap = spot.snap();
        if (snap != null) {
            nodes.add(Fx.styled(new Circle(at.x, at.y, SNAP_RADIUS), "snap-ring"));
            nodes.add(
                    new HaloText().beside(snap.target().words(), at.x + TEXT_GAP, at.y + TEXT_GAP));
        }
    }

    /// All vertices, path after path.
    static List<Vertex> vertices(Sketch sketch) {
        var all = new ArrayList<Vertex>();
        for (int p = 0; p < sketch.paths().size(); p++) {
            for (int i = 0; i < sketch.paths().get(p).size(); i++) {
                all.add(new Vertex(p, i));
            }
        }
        return all;
    }

    /// The vertices before which another one can be put, each between it and the one before.
    static List<Vertex> gaps(Sketch sketch) {
        var gaps = new ArrayList<Vertex>();
        for (int p = 0; p < sketch.paths().size(); p++) {
            var size = sketch.paths().get(p).size();
            for (int i = 1; i < size; i++) {
                gaps.add(new Vertex(p, i));
            }
            if (sketch.kind() == Sketch.Kind.AREA && size >= 3) {
                gaps.add(new Vertex(p, size));
            }
        }
        return gaps;
    }

    private static Coordinate middle(Sketch sketch, Vertex gap, Viewport v) {
        var path = sketch.paths().get(gap.path());
        var from = v.screen(path.get(gap.index() - 1));
        var to = v.screen(path.get(gap.index() % path.size()));
        return new Coordinate((from.x + to.x) / 2, (from.y + to.y) / 2);
    }

    /// The vertex whose handle is at a pixel.
    static Optional<Vertex> vertexAt(Sketch sketch, Viewport v, double x, double y) {
        return vertices(sketch).stream()
                .filter(vertex -> isNear(screen(sketch, vertex, v), x, y))
                .findFirst();
    }

    /// The gap whose middle handle is at a pixel.
    static Optional<Vertex> gapAt(Sketch sketch, Viewport v, double x, double y) {
        return gaps(sketch).stream().filter(g -> isNear(middle(sketch, g, v), x, y)).findFirst();
    }

    private static boolean isNear(Coordinate at, double x, double y) {
        return Math.hypot(at.x - x, at.y - y) <= HANDLE_RADIUS + SLACK_PIXELS;
    }
}
