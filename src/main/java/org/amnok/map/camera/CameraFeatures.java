package org.amnok.map.camera;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.Camera;
import org.amnok.geo.Geodesy;
import org.amnok.map.FeatureTable;
import org.amnok.map.marker.CameraMarker;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// Features of cameras: wedges on the ground, lines of sight, symbols. Attributes: `part` = spread
/// (where the wedge may be, too), wedge, side, arc, sight or symbol; `symbol`, `size`, `dx`, `dy`
/// for the last.
public final class CameraFeatures {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final double TURN = 360;
    private static final double STEP_DEGREES = 3;
    private static final double SIGHT_STEP_METRES = 2000;
    private static final int SIGHT_STEPS = 100;
    static final double SYMBOL_PIXELS = 20;

    private final FeatureTable table =
            new FeatureTable("cameras", "part", "symbol", "size", "dx", "dy");

    private CameraFeatures() {}

    public static SimpleFeatureCollection of(Collection<CameraMarker> marks) {
        var features = new CameraFeatures();
        marks.forEach(features::addLines);
        marks.forEach(features::addSymbol);
        return features.table.collection();
    }

    private void addLines(CameraMarker mark) {
        var arc = arc(mark.camera());
        var spread = mark.camera().bearingUncertaintyDegrees();
        if (spread != null && !arc.isEmpty()) {
            addArea("spread", mark.camera(), arc(mark.camera(), spread));
        }
        if (!arc.isEmpty()) {
            addArea("wedge", mark.camera(), arc);
            add("arc", arc);
            addSides(mark.camera(), arc);
        }
        if (mark.subject() != null) {
            var points =
                    Geodesy.line(
                            mark.camera().point(), mark.subject(), SIGHT_STEP_METRES, SIGHT_STEPS);
            add("sight", points.stream().map(LatLon::coordinate).toList());
        }
    }

    private void addArea(String part, Camera camera, List<Coordinate> arc) {
        var ring = new ArrayList<>(arc);
        if (!isRound(camera)) {
            ring.addFirst(camera.point().coordinate());
        }
        ring.add(ring.getFirst().copy());
        table.add(GEOMETRIES.createPolygon(ring.toArray(Coordinate[]::new)), part, "", 0, 0, 0);
    }

    private void addSides(Camera camera, List<Coordinate> arc) {
        if (!isRound(camera)) {
            var apex = camera.point().coordinate();
            add("side", List.of(apex, arc.getFirst()));
            add("side", List.of(apex, arc.getLast()));
        }
    }

    private void add(String part, List<Coordinate> points) {
        var line = GEOMETRIES.createLineString(points.toArray(Coordinate[]::new));
        table.add(line, part, "", 0, 0, 0);
    }

    private void addSymbol(CameraMarker mark) {
        table.add(
                GEOMETRIES.createPoint(mark.camera().point().coordinate()),
                "symbol",
                "symbol:camera",
                SYMBOL_PIXELS,
                0,
                0);
    }

    /// The far edge of what a camera sees, from left to right, true on the ground: every point lies
    /// at its range. Empty when bearing, field of view or range are not known.
    static List<Coordinate> arc(Camera camera) {
        return arc(camera, 0);
    }

    /// @param spreadDegrees by which it is wider on both sides, up to a whole turn
    private static List<Coordinate> arc(Camera camera, double spreadDegrees) {
        var bearing = camera.bearingDegrees();
        var known = camera.fieldOfViewDegrees();
        var range = camera.rangeMetres();
        if (bearing == null || known == null || range == null) {
            return List.of();
        }
        var field = Math.min(TURN, known + 2 * spreadDegrees);
        var steps = (int) Math.max(2, Math.ceil(field / STEP_DEGREES));
        var arc = new ArrayList<Coordinate>();
        for (var i = 0; i <= steps; i++) {
            var azimuth = bearing - field / 2 + field * i / steps;
            arc.add(Geodesy.destination(camera.point(), azimuth, range).coordinate());
        }
        return arc;
    }

    private static boolean isRound(Camera camera) {
        var field = camera.fieldOfViewDegrees();
        return field != null && field >= TURN;
    }
}
