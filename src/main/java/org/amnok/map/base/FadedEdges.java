package org.amnok.map.base;

import java.util.ArrayList;
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
        var table = StreetPart.EDGES.table();
        var land = new ArrayList<>(base.features(Part.LAND).stream().map(Piece::of).toList());
        try (var all = edges.features()) {
            while (all.hasNext()) {
                var edge = (Geometry) all.next().getDefaultGeometry();
                land.replaceAll(piece -> piece.within(edge));
                land.removeIf(piece -> piece.area.isEmpty());
                land.forEach(piece -> table.add(piece.area, piece.country));
            }
        }
        return table.collection();
    }

    private record Piece(Geometry area, Object country) {
        static Piece of(SimpleFeature land) {
            return new Piece((Geometry) land.getDefaultGeometry(), land.getAttribute("country"));
        }

        Piece within(Geometry edge) {
            return new Piece(OverlayNGRobust.overlay(edge, area, OverlayNG.INTERSECTION), country);
        }
    }
}
