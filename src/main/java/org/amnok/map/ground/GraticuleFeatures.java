package org.amnok.map.ground;

import static org.amnok.geo.Graticule.degrees;
import static org.amnok.geo.Graticule.latitudeLabel;
import static org.amnok.geo.Graticule.longitudeLabel;
import static org.amnok.geo.Graticule.stepSeconds;

import java.util.Arrays;
import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.map.FeatureTable;
import org.amnok.map.FeatureTiles;
import org.amnok.map.ScaleBand;
import org.amnok.map.Viewport;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/// Features of the graticule in view.
final class GraticuleFeatures {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final int SEGMENTS = 32;
    private static final double LABEL_ORDER = 11_000;

    /// Lines in a block.
    private static final int BLOCK = 4;

    private final ScaleBand band;
    private final int stepSeconds;
    private double west = 180;
    private double east = -180;
    private double south = 90;
    private double north = -90;

    /// Of the lines that a view needs.
    GraticuleFeatures(Viewport viewport) {
        band = ScaleBand.of(viewport.scaleDenominator());
        stepSeconds = stepSeconds(viewport.scaleDenominator());
        include(viewport);
        widen(stepSeconds / 3600.0);
    }

    /// What the lines depend on: the same for views that differ by a little.
    record Extent(
            ScaleBand band,
            int stepSeconds,
            double west,
            double south,
            double east,
            double north) {}

    Extent extent() {
        return new Extent(band, stepSeconds, west, south, east, north);
    }

    /// What a place looks like: the same for all views at a scale, however far apart.
    record Net(ScaleBand band, int stepSeconds) {}

    Net net() {
        return new Net(band, stepSeconds);
    }

    /// Lines with `kind` = meridian or parallel; empty at region scale. To be asked once.
    ///
    /// @param net the same object for what looks the same
    SimpleFeatureCollection features(Net net) {
        var table = new FeatureTable("graticule", "kind", "label", "order");
        if (band != ScaleBand.REGION) {
            addTo(table);
        }
        return new FeatureTiles(table.type(), net, List.of(table.tile()));
    }

    /// The box around the positions at the edge of the view.
    private void include(Viewport viewport) {
        for (var i = 0; i <= 8; i++) {
            var x = viewport.widthPixels() * i / 8;
            var y = viewport.heightPixels() * i / 8;
            include(viewport.positionAt(x, 0));
            include(viewport.positionAt(x, viewport.heightPixels()));
            include(viewport.positionAt(0, y));
            include(viewport.positionAt(viewport.widthPixels(), y));
        }
    }

    private void include(LatLon position) {
        west = Math.min(west, position.lonDegrees());
        east = Math.max(east, position.lonDegrees());
        south = Math.min(south, position.latDegrees());
        north = Math.max(north, position.latDegrees());
    }

    /// Lines run on beyond the view, so that they surely cross its edge, where their labels lie, to
    /// a whole number of blocks of lines, so that they stay the same while the map is dragged.
    private void widen(double step) {
        var block = BLOCK * step;
        west = Math.max(-180, block * Math.floor((west - step) / block));
        east = Math.min(180, block * Math.ceil((east + step) / block));
        south = Math.max(-90, block * Math.floor((south - step) / block));
        north = Math.min(90, block * Math.ceil((north + step) / block));
    }

    /// Adds meridians and parallels.
    ///
    /// @param table whose first attributes are kind, label and order
    void addTo(FeatureTable table) {
        for (var lon : degrees(west, east, stepSeconds)) {
            var label = longitudeLabel(lon, stepSeconds);
            add(table, line(lon, south, lon, north), "meridian", label, LABEL_ORDER);
        }
        for (var lat : degrees(south, north, stepSeconds)) {
            var label = latitudeLabel(lat, stepSeconds);
            add(table, line(west, lat, east, lat), "parallel", label, LABEL_ORDER);
        }
    }

    /// The attributes that are not given have no value.
    private static void add(FeatureTable table, LineString line, Object... values) {
        table.add(line, Arrays.copyOf(values, table.type().getAttributeCount() - 1));
    }

    /// Straight in degrees; with vertices enough to be curved in a projection.
    private static LineString line(double lon0, double lat0, double lon1, double lat1) {
        var vertices = new Coordinate[SEGMENTS + 1];
        for (var i = 0; i <= SEGMENTS; i++) {
            var t = (double) i / SEGMENTS;
            vertices[i] = new Coordinate(lon0 + t * (lon1 - lon0), lat0 + t * (lat1 - lat0));
        }
        return GEOMETRIES.createLineString(vertices);
    }
}
