package org.amnok.basemap.vector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amnok.map.StreetPart;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.relateng.RelateNG;

/// The water in one tile and its shores. A long river is mapped as many areas: where one meets the
/// next the water goes on, and a line across it would be read as a weir.
final class TileWater {
    /// Of DE-9IM.
    private static final String INTERIORS_MEET = "T********";

    /// To find out of more whether any overlap would take longer than to join them.
    private static final int MANY = 100;

    private final List<Area> areas = new ArrayList<>();

    /// By edge the first area that has it.
    private final Map<LineSegment, Integer> edges = new HashMap<>();

    private final Set<LineSegment> shared = new HashSet<>();

    /// By area another that it meets, or itself.
    private final List<Integer> meets = new ArrayList<>();

    /// @param shape in units of the tile
    private record Area(Geometry shape, TileGeometry space, String kind) {}

    /// @param shape in units of the tile
    void add(Geometry shape, TileGeometry space, String kind) {
        meets.add(areas.size());
        areas.add(new Area(shape, space, kind));
        for (var line : LinearComponentExtracter.getLines(shape)) {
            var points = ((LineString) line).getCoordinates();
            for (var i = 1; i < points.length; i++) {
                add(TileGeometry.segment(points[i - 1], points[i]));
            }
        }
    }

    private void add(LineSegment segment) {
        var number = areas.size() - 1;
        var other = edges.putIfAbsent(segment, number);
        if (other != null) {
            shared.add(segment);
            if (areas.get(other).kind.equals(areas.get(number).kind)) {
                meets.set(first(number), first(other));
            }
        }
    }

    private int first(int number) {
        int at = number;
        for (int next = meets.get(at); next != at; next = meets.get(at)) {
            at = next;
        }
        return at;
    }

    void addTo(StreetTile tile) {
        var joined = new LinkedHashMap<Integer, List<Integer>>();
        for (var i = 0; i < areas.size(); i++) {
            var area = areas.get(i);
            joined.computeIfAbsent(first(i), f -> new ArrayList<>()).add(i);
            tile.add(StreetPart.SHORES, area.space.edge(area.shape, shared), area.kind);
        }
        joined.values().forEach(all -> join(all, tile));
    }

    /// Filled one by one they would let a thin line of land through; filled at once they do not, as
    /// their common edges are passed twice. Only where they overlap that would be a hole.
    private void join(List<Integer> numbers, StreetTile tile) {
        var first = areas.get(numbers.getFirst());
        var shapes = new ArrayList<Geometry>();
        numbers.forEach(each -> PolygonExtracter.getPolygons(areas.get(each).shape, shapes));
        var all = first.shape.getFactory().buildGeometry(shapes);
        try {
            var one = shapes.size() > MANY || overlap(shapes) ? all.buffer(0) : all;
            tile.add(StreetPart.WATER, first.space.onEarth(one), first.kind);
        } catch (TopologyException e) {
            // areas of others may be anything
            for (var shape : shapes) {
                tile.add(StreetPart.WATER, first.space.onEarth(shape), first.kind);
            }
        }
    }

    /// True when two have more in common than edges.
    private static boolean overlap(List<Geometry> shapes) {
        for (var i = 1; i < shapes.size(); i++) {
            var one = shapes.get(i);
            var box = one.getEnvelopeInternal();
            for (var other : shapes.subList(0, i)) {
                if (box.intersection(other.getEnvelopeInternal()).getArea() > 0
                        && RelateNG.relate(one, other, INTERIORS_MEET)) {
                    return true;
                }
            }
        }
        return false;
    }
}
