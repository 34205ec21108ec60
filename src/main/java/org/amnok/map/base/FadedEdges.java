package org.amnok.map.base;

import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.LruCache;
import org.amnok.map.FeatureLayer;
import org.amnok.map.FeatureTable;
import org.amnok.map.MapLayer;
import org.amnok.map.StreetPart;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.ground.BaseMap.Part;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// Lets a street map that was cut off fade into the ground that our own map has there: into each
/// country's land in its colour, and never over the sea. Thread-safe.
final class FadedEdges {
    /// Streets of a few areas.
    private static final int CAPACITY = 16;

    private final LruCache<SimpleFeatureCollection, SimpleFeatureCollection> known =
            new LruCache<>(CAPACITY);
    private final List<Land> land;

    /// @param base whose land it fades into
    FadedEdges(BaseMap base) {
        land = base.features(Part.LAND).stream().map(Land::of).toList();
    }

    /// The layer of such edges by country; any other layer as it is.
    MapLayer onLand(MapLayer layer) {
        if (!(layer instanceof FeatureLayer edges) || edges.part() != StreetPart.EDGES) {
            return layer;
        }
        return edges.with(known.get(edges.features(), () -> byCountry(edges.features())));
    }

    private SimpleFeatureCollection byCountry(SimpleFeatureCollection edges) {
        var all = FeatureTable.all(edges);
        var areas = all.stream().map(each -> (Geometry) each.getDefaultGeometry()).toList();
        var pieces = land.parallelStream().map(each -> each.pieces(areas)).toList();
        var table = StreetPart.EDGES.table();
        for (var step = 0; step < areas.size(); step++) {
            for (var i = 0; i < land.size(); i++) {
                if (step < pieces.get(i).size()) {
                    var opacity = all.get(step).getAttribute("opacity");
                    table.add(pieces.get(i).get(step), land.get(i).country, opacity);
                }
            }
        }
        return table.collection();
    }

    private record Land(PreparedGeometry area, Object country) {
        static Land of(SimpleFeature land) {
            var area = (Geometry) land.getDefaultGeometry();
            return new Land(PreparedGeometryFactory.prepare(area), land.getAttribute("country"));
        }

        /// Of each edge what lies on it, as far as there is any: each lies within the one before,
        /// and what that left of the land is all that the next needs.
        List<Geometry> pieces(List<Geometry> edges) {
            var pieces = new ArrayList<Geometry>();
            var left = area.getGeometry();
            for (var edge : edges) {
                var whole = new ArrayList<Geometry>();
                var cut = new ArrayList<Geometry>();
                for (var i = 0; i < edge.getNumGeometries(); i++) {
                    sort(edge.getGeometryN(i), whole, cut);
                }
                if (!cut.isEmpty()) {
                    var over = edge.getFactory().buildGeometry(cut);
                    left = OverlayNGRobust.overlay(over, left, OverlayNG.INTERSECTION);
                    PolygonExtracter.getPolygons(left, whole);
                }
                if (whole.isEmpty()) {
                    break;
                }
                pieces.add(edge.getFactory().buildGeometry(whole));
            }
            return pieces;
        }

        /// Most parts of an edge lie on the land of one country and need no overlay.
        private void sort(Geometry part, List<Geometry> whole, List<Geometry> cut) {
            if (area.containsProperly(part)) {
                whole.add(part);
            } else if (area.intersects(part)) {
                cut.add(part);
            }
        }
    }
}
