package org.amnok.basemap.vector;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.amnok.map.StreetPart;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/// The water in one tile and its shores. A long river is mapped as many areas: where one meets the
/// next the water goes on, and a line across it would be read as a weir.
final class TileWater {
    private final List<Area> areas = new ArrayList<>();
    private final Set<LineSegment> edges = new HashSet<>();
    private final Set<LineSegment> shared = new HashSet<>();

    /// @param shape in units of the tile
    private record Area(Geometry shape, TileGeometry space, String kind) {}

    /// @param shape in units of the tile
    void add(Geometry shape, TileGeometry space, String kind) {
        areas.add(new Area(shape, space, kind));
        for (var line : LinearComponentExtracter.getLines(shape)) {
            for (var edge : TileGeometry.segments((Geometry) line)) {
                if (!edges.add(edge)) {
                    shared.add(edge);
                }
            }
        }
    }

    void addTo(StreetTile tile) {
        var joined = new LinkedHashMap<String, List<Area>>();
        for (var area : areas) {
            if (isJoined(area.shape)) {
                joined.computeIfAbsent(area.kind, k -> new ArrayList<>()).add(area);
            } else {
                tile.add(StreetPart.WATER, area.space.onEarth(area.shape), area.kind);
            }
            var shore = area.space.edge(area.shape, shared);
            tile.add(StreetPart.SHORES, shore, area.kind);
        }
        joined.forEach((kind, all) -> join(all, kind, tile));
    }

    private boolean isJoined(Geometry shape) {
        return !shared.isEmpty()
                && LinearComponentExtracter.getLines(shape).stream()
                        .flatMap(line -> TileGeometry.segments((Geometry) line).stream())
                        .anyMatch(shared::contains);
    }

    /// Filled one by one they would let a thin line of land through. A buffer of no width joins
    /// them in half the time of a union, and also areas that cross themselves, which no union
    /// takes.
    private static void join(List<Area> all, String kind, StreetTile tile) {
        var space = all.getFirst().space;
        var shapes = all.stream().map(Area::shape).toList();
        try {
            var one = shapes.getFirst().getFactory().buildGeometry(shapes).buffer(0);
            tile.add(StreetPart.WATER, space.onEarth(one), kind);
        } catch (TopologyException e) {
            // areas of others may be anything
            shapes.forEach(shape -> tile.add(StreetPart.WATER, space.onEarth(shape), kind));
        }
    }
}
