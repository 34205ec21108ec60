package org.amnok.basemap.vector;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amnok.basemap.archive.TileId;
import org.amnok.basemap.archive.TileMath;
import org.amnok.geo.projection.EachPosition;
import org.geotools.geometry.jts.GeometryClipper;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// Geometries of a tile: clipped in units of the tile, then brought to earth. Tiles reach over
/// their edges: areas are left so, as their overlap is not seen; lines are cut at the edge, so that
/// they go on in the next tile without being drawn twice.
final class TileGeometry {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private static final double EQUATOR_METRES = 40_075_017;

    /// No road runs further without a bend or a place where it was split.
    private static final double LONGEST_STRAIGHT_METRES = 15_000;

    private final TileId tile;
    private final double extent;
    private final Envelope inside;
    private final GeometryClipper clipper;

    /// @param extent units of the tile from edge to edge
    TileGeometry(TileId tile, int extent) {
        this.tile = tile;
        this.extent = extent;
        inside = new Envelope(0, extent, 0, extent);
        clipper = new GeometryClipper(inside);
    }

    /// A line without its straights of tens of kilometres: where a map was cut out of another, a
    /// road that leaves it and comes back leads straight from the one place to the other.
    Geometry withoutLeaps(Geometry line) {
        var longest = longest();
        var box = line.getEnvelopeInternal();
        if (Math.max(box.getWidth(), box.getHeight()) < longest / 2) {
            return line;
        }
        var runs = new ArrayList<LineString>();
        for (var i = 0; i < line.getNumGeometries(); i++) {
            var run = new ArrayList<Coordinate>();
            for (var at : line.getGeometryN(i).getCoordinates()) {
                if (!run.isEmpty() && run.getLast().distance(at) > longest) {
                    end(run, runs);
                }
                run.add(at);
            }
            end(run, runs);
        }
        return GEOMETRIES.createMultiLineString(runs.toArray(LineString[]::new));
    }

    /// In units of the tile.
    private double longest() {
        var latitude = Math.toRadians(TileMath.latitude(tile.zoom(), tile.y() + 0.5));
        var metres = EQUATOR_METRES * Math.cos(latitude) / (1L << tile.zoom());
        return LONGEST_STRAIGHT_METRES / metres * extent;
    }

    /// The part of a line in the tile; empty when there is none.
    Geometry line(Geometry line) {
        if (inside.contains(line.getEnvelopeInternal())) {
            return onEarth(line);
        }
        var cut = clipper.clip(line, false);
        return cut == null ? GEOMETRIES.createLineString() : onEarth(cut);
    }

    /// The outline of an area in the tile, without what runs along or outside of its edges.
    Geometry edge(Geometry area) {
        return edge(area, Set.of());
    }

    /// @param inner segments that are left out, as of [#segment]
    Geometry edge(Geometry area, Set<LineSegment> inner) {
        var runs = new ArrayList<LineString>();
        for (var i = 0; i < area.getNumGeometries(); i++) {
            if (area.getGeometryN(i) instanceof Polygon polygon) {
                runs(polygon.getExteriorRing(), inner, runs);
                for (var hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    runs(polygon.getInteriorRingN(hole), inner, runs);
                }
            }
        }
        return runs.isEmpty()
                ? GEOMETRIES.createLineString()
                : line(GEOMETRIES.createMultiLineString(runs.toArray(LineString[]::new)));
    }

    private void runs(LinearRing ring, Set<LineSegment> inner, List<LineString> runs) {
        var points = ring.getCoordinates();
        var run = new ArrayList<Coordinate>();
        for (var i = 1; i < points.length; i++) {
            if (isOutside(points[i - 1], points[i])
                    || !inner.isEmpty() && inner.contains(segment(points[i - 1], points[i]))) {
                end(run, runs);
            } else {
                if (run.isEmpty()) {
                    run.add(points[i - 1]);
                }
                run.add(points[i]);
            }
        }
        end(run, runs);
    }

    /// The same in both directions.
    static LineSegment segment(Coordinate a, Coordinate b) {
        var segment = new LineSegment(a, b);
        segment.normalize();
        return segment;
    }

    private static void end(List<Coordinate> run, List<LineString> runs) {
        if (run.size() > 1) {
            runs.add(GEOMETRIES.createLineString(run.toArray(Coordinate[]::new)));
        }
        run.clear();
    }

    private boolean isOutside(Coordinate a, Coordinate b) {
        return Math.max(a.x, b.x) <= 0
                || Math.max(a.y, b.y) <= 0
                || Math.min(a.x, b.x) >= extent
                || Math.min(a.y, b.y) >= extent;
    }

    /// The points that belong to this tile and to no neighbour; null for none.
    @Nullable Geometry point(Geometry point) {
        var c = point.getCoordinate();
        var isHere = c != null && c.x >= 0 && c.y >= 0 && c.x < extent && c.y < extent;
        return isHere ? onEarth(GEOMETRIES.createPoint(new Coordinate(c.x, c.y))) : null;
    }

    /// The same in WGS 84.
    Geometry onEarth(Geometry geometry) {
        return EachPosition.moved(
                geometry,
                (points, i) -> {
                    var column = tile.x() + points.getX(i) / extent;
                    var row = tile.y() + points.getY(i) / extent;
                    points.setOrdinate(i, 0, TileMath.longitude(tile.zoom(), column));
                    points.setOrdinate(i, 1, TileMath.latitude(tile.zoom(), row));
                });
    }
}
