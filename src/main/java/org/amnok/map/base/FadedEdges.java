package org.amnok.map.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amnok.domain.LatestMap;
import org.amnok.map.FeatureLayer;
import org.amnok.map.MapLayer;
import org.amnok.map.StreetPart;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.ground.BaseMap.Part;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// Lets a street map that was cut off fade into the ground that our own map has there: into each
/// country's land in its colour, and never over the sea. Thread-safe.
public final class FadedEdges {
    /// Streets of a few areas.
    private static final int CAPACITY = 16;

    private final BaseMap base;
    private final Map<SimpleFeatureCollection, SimpleFeatureCollection> known =
            new LatestMap<>(CAPACITY);

    /// @param base whose land it fades into
    public FadedEdges(BaseMap base) {
        this.base = base;
    }

    /// The layer of such edges by country; any other layer as it is.
    public MapLayer onLand(MapLayer layer) {
        if (!(layer instanceof FeatureLayer edges) || edges.part() != StreetPart.EDGES) {
            return layer;
        }
        synchronized (known) {
            return edges.with(known.computeIfAbsent(edges.features(), this::byCountry));
        }
    }

    /// Each edge lies within the one before: what that left of the land is all that the next needs.
    private SimpleFeatureCollection byCountry(SimpleFeatureCollection edges) {
        var areas = areas(edges);
        var land =
                base.features(Part.LAND).parallelStream()
                        .map(each -> Piece.of(each, areas))
                        .toList();
        var table = StreetPart.EDGES.table();
        for (var step = 0; step < areas.size(); step++) {
            for (var piece : land) {
                if (step < piece.areas.size()) {
                    table.add(piece.areas.get(step), piece.country);
                }
            }
        }
        return table.collection();
    }

    private static List<Geometry> areas(SimpleFeatureCollection features) {
        var areas = new ArrayList<Geometry>();
        try (var all = features.features()) {
            while (all.hasNext()) {
                areas.add((Geometry) all.next().getDefaultGeometry());
            }
        }
        return areas;
    }

    /// @param areas of each edge, as far as there is any
    private record Piece(List<Geometry> areas, Object country) {
        static Piece of(SimpleFeature land, List<Geometry> edges) {
            var areas = new ArrayList<Geometry>();
            var left = (Geometry) land.getDefaultGeometry();
            for (var edge : edges) {
                left = OverlayNGRobust.overlay(edge, left, OverlayNG.INTERSECTION);
                if (left.isEmpty()) {
                    break;
                }
                areas.add(left);
            }
            return new Piece(areas, land.getAttribute("country"));
        }
    }
}
