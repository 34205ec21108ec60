package org.amnok.map;

import java.util.Locale;
import org.amnok.domain.LatLon;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/// Meridians and parallels in view, at the step of the scale, and the meridian between UTM zones 51
/// and 52.
final class Graticule {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final int VERTICES = 32;
    private static final double LABEL_ORDER = 11_000;
    private static final double ZONE_MERIDIAN = 126;

    private final FeatureTable table =
            new FeatureTable("graticule", "kind", "label", "label2", "order");
    private final ScaleBand band;
    private double west = 180;
    private double east = -180;
    private double south = 90;
    private double north = -90;

    private Graticule(Viewport viewport) {
        band = ScaleBand.of(viewport.scaleDenominator());
        extent(viewport);
    }

    /// Lines with `kind` = meridian, parallel or zone; empty at region scale.
    static SimpleFeatureCollection of(Viewport viewport) {
        var graticule = new Graticule(viewport);
        graticule.draw();
        return graticule.table.collection();
    }

    /// The box around the positions at the edge of the view.
    private void extent(Viewport viewport) {
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

    /// Seconds of arc between lines; 0 for none.
    private int stepSeconds() {
        return switch (band) {
            case REGION -> 0;
            case CORRIDOR -> 3600;
            case COUNTY -> 1800;
            case DISTRICT -> 600;
            case TOWN -> 120;
            case SITE -> 30;
        };
    }

    private void draw() {
        var step = stepSeconds();
        if (step == 0) {
            return;
        }
        for (var s = first(west, step); s <= east * 3600; s += step) {
            meridian(s / 3600.0, "meridian", text(s, step, "E", "W"), "");
        }
        for (var s = first(south, step); s <= north * 3600; s += step) {
            table.add(parallel(s / 3600.0), "parallel", text(s, step, "N", "S"), "", LABEL_ORDER);
        }
        if (band == ScaleBand.CORRIDOR && west < ZONE_MERIDIAN && ZONE_MERIDIAN < east) {
            meridian(ZONE_MERIDIAN, "zone", "UTM zone 51N", "UTM zone 52N");
        }
    }

    private static long first(double degrees, int step) {
        return (long) Math.ceil(degrees * 3600 / step) * step;
    }

    private void meridian(double lon, String kind, String label, String label2) {
        table.add(line(lon, south, lon, north), kind, label, label2, LABEL_ORDER);
    }

    private LineString parallel(double lat) {
        return line(west, lat, east, lat);
    }

    private static LineString line(double lon0, double lat0, double lon1, double lat1) {
        var vertices = new Coordinate[VERTICES + 1];
        for (var i = 0; i <= VERTICES; i++) {
            var t = (double) i / VERTICES;
            vertices[i] = new Coordinate(lon0 + t * (lon1 - lon0), lat0 + t * (lat1 - lat0));
        }
        return GEOMETRIES.createLineString(vertices);
    }

    /// "124°E", "128°08′E", "128°08′30″E": no finer than the step needs.
    static String text(long seconds, int stepSeconds, String positive, String negative) {
        var side = seconds < 0 ? negative : positive;
        var s = Math.abs(seconds);
        if (stepSeconds % 3600 == 0) {
            return s / 3600 + "°" + side;
        }
        if (stepSeconds % 60 == 0) {
            return String.format(Locale.ROOT, "%d°%02d′%s", s / 3600, s / 60 % 60, side);
        }
        return String.format(Locale.ROOT, "%d°%02d′%02d″%s", s / 3600, s / 60 % 60, s % 60, side);
    }
}
