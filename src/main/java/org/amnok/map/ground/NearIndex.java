package org.amnok.map.ground;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.geo.FlatGround;
import org.amnok.geo.Geodesy;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/// Finds points, lines and edges of areas within a distance. Long lines are cut into short pieces,
/// so that only what is near is looked at.
final class NearIndex {
    private static final int PIECE = 16;

    private final STRtree pieces = new STRtree();

    /// A feature within reach.
    ///
    /// @param point the nearest one of it
    record Near(SimpleFeature feature, LatLon point, double distanceMetres) {}

    private record Piece(SimpleFeature feature, Coordinate[] line) {}

    NearIndex(List<SimpleFeature> features) {
        features.forEach(this::insert);
        pieces.build();
    }

    private void insert(SimpleFeature feature) {
        var shape = (Geometry) feature.getDefaultGeometry();
        var geometry = shape.getDimension() == 2 ? shape.getBoundary() : shape;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            insert(feature, geometry.getGeometryN(i).getCoordinates());
        }
    }

    private void insert(SimpleFeature feature, Coordinate[] line) {
        for (int from = 0; from == 0 || from < line.length - 1; from += PIECE) {
            var to = Math.min(from + PIECE + 1, line.length);
            if (to > from) {
                var piece = java.util.Arrays.copyOfRange(line, from, to);
                var box = new Envelope();
                for (var c : piece) {
                    box.expandToInclude(c);
                }
                pieces.insert(box, new Piece(feature, piece));
            }
        }
    }

    /// Each feature within reach once, with its nearest point.
    Collection<Near> near(LatLon place, double reachMetres) {
        var nearest = new HashMap<SimpleFeature, Near>();
        var ground = FlatGround.around(place);
        for (var found : pieces.query(ground.box(reachMetres))) {
            var piece = (Piece) found;
            var point = ground.nearest(piece.line);
            var near = new Near(piece.feature, point, Geodesy.distanceMetres(place, point));
            if (near.distanceMetres <= reachMetres) {
                nearest.merge(
                        piece.feature,
                        near,
                        (a, b) -> a.distanceMetres <= b.distanceMetres ? a : b);
            }
        }
        return new ArrayList<>(nearest.values());
    }
}
