package org.amnok.basemap.features;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.map.base.FoundFeature;
import org.geotools.api.data.Query;
import org.geotools.api.filter.Filter;
import org.geotools.filter.FilterFactoryImpl;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.distance.DistanceOp;

/// Finds the features of a layer at a place.
final class FeatureSearch {
    private static final int MOST = 50;
    private static final double METRES_PER_DEGREE = 111_195;

    private final FeatureTables tables;
    private final LayerSource source;
    private final LatLon place;
    private final double reachMetres;
    private final double shorter;
    private final List<Hit> hits = new ArrayList<>();

    private record Hit(long fid, Geometry shape, double metres) {}

    FeatureSearch(FeatureTables tables, LayerSource source, LatLon place, double reachMetres) {
        this.tables = tables;
        this.source = source;
        this.place = place;
        this.reachMetres = reachMetres;
        shorter = Math.max(0.01, Math.cos(Math.toRadians(place.latDegrees())));
    }

    /// The nearest first, fifty at most.
    List<FoundFeature> found() {
        var reach = reachMetres / METRES_PER_DEGREE;
        var around = new Envelope(place.coordinate());
        around.expandBy(reach / shorter, reach);
        var shapes = new Query(null, box(around), LayerSource.shapeName(tables));
        try (var each = source.getFeatures(shapes).features()) {
            while (each.hasNext()) {
                var feature = each.next();
                keep(LayerSource.number(feature), (Geometry) feature.getDefaultGeometry());
            }
        }
        return hits.stream()
                .sorted(Comparator.comparingDouble(Hit::metres))
                .limit(MOST)
                .map(this::feature)
                .toList();
    }

    private Filter box(Envelope box) {
        var filters = new FilterFactoryImpl();
        return filters.bbox(
                filters.property(LayerSource.shapeName(tables)),
                new ReferencedEnvelope(box, DefaultGeographicCRS.WGS84));
    }

    private void keep(long fid, Geometry shape) {
        var metres = METRES_PER_DEGREE * distance(shape).distance();
        if (metres <= reachMetres) {
            hits.add(new Hit(fid, shape, metres));
        }
    }

    /// Degrees of longitude are shorter than those of latitude.
    private DistanceOp distance(Geometry shape) {
        var plane = AffineTransformation.scaleInstance(shorter, 1).transform(shape);
        var point =
                new GeometryFactory()
                        .createPoint(
                                new Coordinate(place.lonDegrees() * shorter, place.latDegrees()));
        return new DistanceOp(plane, point);
    }

    private FoundFeature feature(Hit hit) {
        var nearest = distance(hit.shape).nearestPoints()[0];
        return new FoundFeature(
                "",
                hit.fid,
                tables.values(hit.fid),
                new LatLon(nearest.y, nearest.x / shorter),
                hit.metres);
    }
}
