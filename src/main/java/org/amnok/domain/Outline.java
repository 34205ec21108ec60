package org.amnok.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.words.Messages;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// A shape as its corners: points, lines or areas.
///
/// @param parts each point, line or ring by itself; of areas, what lies in an odd number of rings
///   is inside, so that holes and islands are rings like any other. The first corner of a ring is
///   not repeated.
public record Outline(Form form, List<List<LatLon>> parts) {
    /// More corners than a freehand line has.
    public static final int MOST_CORNERS = 10_000;

    /// What the corners are of.
    public enum Form implements Coded {
        POINT(1),
        LINE(2),
        AREA(3);

        private final int leastCorners;

        Form(int leastCorners) {
            this.leastCorners = leastCorners;
        }
    }

    /// @throws ProblemException when it has no corners, too many, or a part has too few
    public Outline {
        parts = parts.stream().map(List::copyOf).toList();
        var corners = parts.stream().mapToInt(List::size).sum();
        if (parts.isEmpty() || corners > MOST_CORNERS) {
            throw ProblemException.of(
                    Messages.text("near.a_shape_of_corners_cannot", corners),
                    Messages.text("near.take_a_simpler_shape", MOST_CORNERS));
        }
        for (var part : parts) {
            if (part.size() < form.leastCorners) {
                throw ProblemException.ofTexts(
                        "near.a_shape_of_corners_cannot",
                        "domain.draw_three_corners_or_more",
                        part.size());
            }
        }
    }

    /// One line, or an area with one ring.
    public static Outline of(Form form, List<LatLon> corners) {
        return new Outline(form, List.of(corners));
    }

    /// One place.
    public static Outline of(LatLon point) {
        return of(Form.POINT, List.of(point));
    }

    /// The parts of the highest dimension that a geometry has; empty when it has none.
    ///
    /// @param geometry x = longitude, y = latitude
    /// @throws ProblemException when it has too many corners, or lies outside the earth
    public static Optional<Outline> of(Geometry geometry) {
        var parts = new ArrayList<List<LatLon>>();
        var form = Form.values()[Math.clamp(geometry.getDimension(), 0, 2)];
        collect(geometry, form, parts);
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Outline(form, parts));
    }

    private static void collect(Geometry geometry, Form form, List<List<LatLon>> parts) {
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            switch (geometry.getGeometryN(i)) {
                case Point point when form == Form.POINT && !point.isEmpty() ->
                        parts.add(corners(point.getCoordinates(), 1));
                case LineString line when form == Form.LINE && !line.isEmpty() ->
                        parts.add(corners(line.getCoordinates(), line.getNumPoints()));
                case Polygon polygon when form == Form.AREA && !polygon.isEmpty() -> {
                    ring(polygon.getExteriorRing(), parts);
                    for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                        ring(polygon.getInteriorRingN(hole), parts);
                    }
                }
                case Geometry other when other != geometry && other.getNumGeometries() > 1 ->
                        collect(other, form, parts);
                default -> {} // of a lower dimension than the whole
            }
        }
    }

    private static void ring(LineString ring, List<List<LatLon>> parts) {
        parts.add(corners(ring.getCoordinates(), ring.getNumPoints() - 1));
    }

    private static List<LatLon> corners(Coordinate[] all, int count) {
        return Stream.of(all).limit(count).map(at -> LatLon.ofXy(at.x, at.y)).toList();
    }
}
