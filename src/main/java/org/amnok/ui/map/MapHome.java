package org.amnok.ui.map;

import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.projection.Projections;
import org.amnok.index.RowBounds;
import org.amnok.map.MapExtent;
import org.amnok.map.Viewport;
import org.amnok.map.marker.StretchMarker;
import org.amnok.map.stretch.Rivers;
import org.amnok.map.stretch.StretchBand;
import org.amnok.ui.session.ShownSightings;
import org.amnok.workspace.Extent;
import org.locationtech.jts.geom.Envelope;

/// Where the map looks when nobody said otherwise.
public final class MapHome {
    /// The Yalu from its mouth to the bend above Hyesan.
    private static final LatLon SOUTH_WEST = new LatLon(39.7, 124.0);

    private static final LatLon NORTH_EAST = new LatLon(42.2, 128.6);
    private static final double MARGIN = 1.08;
    private static final double SIGHTINGS_MARGIN = 1.4;

    /// Half as large as the ring of some sightings together.
    private static final double SYMBOL_PIXELS = 28;

    private static final double CLOSEST_DENOMINATOR = 25_000;

    /// Of a box around one place, or places on one parallel, map units.
    static final double LEAST_SIDE = 0.001;

    private MapHome() {}

    /// A view before the window has a size.
    public static Viewport start() {
        return MapExtent.of(Projections.webMercator(), SOUTH_WEST, NORTH_EAST).fitted(900, 600, 1);
    }

    /// The whole river, and all sightings that have a point.
    public static Viewport whole(Viewport window, ShownSightings sightings) {
        var corners = corners(RowBounds.of(sightings.index(), sightings.rows()));
        return around(
                Stream.concat(Stream.of(SOUTH_WEST, NORTH_EAST), corners).toList(), window, MARGIN);
    }

    /// The whole river.
    public static Viewport whole(Viewport window) {
        return around(List.of(SOUTH_WEST, NORTH_EAST), window, MARGIN);
    }

    /// Sightings with their circles and stretches, not closer than 1 : 25,000; the window as it is
    /// when none has a place.
    static Viewport around(List<Sighting> sightings, Viewport window, Rivers rivers) {
        var points = Stream.concat(points(sightings), stretches(sightings, rivers)).toList();
        if (points.isEmpty()) {
            return window;
        }
        var fitted = around(points, window, SIGHTINGS_MARGIN);
        var metres = sightings.stream().mapToDouble(MapHome::radiusMetres).max().orElse(0);
        return fitted.atScale(
                Math.max(
                        Math.max(fitted.scaleDenominator(), forCircle(metres, window)),
                        CLOSEST_DENOMINATOR));
    }

    /// The scale at which a circle in the middle of a window is seen whole.
    static double forCircle(double radiusMetres, Viewport window) {
        return 2.4
                * radiusMetres
                / Math.min(window.widthPixels(), window.heightPixels())
                / Viewport.METRES_PER_PIXEL;
    }

    /// True where all places lie in the window, so far from its edges that their symbols are whole;
    /// what has none is no matter.
    static boolean areSeen(List<Sighting> some, Viewport window, Rivers rivers) {
        var frame = window.frame();
        frame.expandBy(-SYMBOL_PIXELS);
        return Stream.concat(points(some), stretches(some, rivers))
                .map(window::screen)
                .allMatch(frame::contains);
    }

    /// A box in degrees, not closer than 1 : 25,000; the window as it is for an empty one.
    public static Viewport around(Envelope box, Viewport window) {
        var corners = corners(box).toList();
        if (corners.isEmpty()) {
            return window;
        }
        var fitted = around(corners, window, SIGHTINGS_MARGIN);
        return fitted.atScale(Math.max(fitted.scaleDenominator(), CLOSEST_DENOMINATOR));
    }

    /// Two corners of a box; none of an empty one.
    private static Stream<LatLon> corners(Envelope box) {
        return box.isNull()
                ? Stream.of()
                : Stream.of(
                        LatLon.ofXy(box.getMinX(), box.getMinY()),
                        LatLon.ofXy(box.getMaxX(), box.getMaxY()));
    }

    private static Viewport around(List<LatLon> points, Viewport window, double margin) {
        var box = Extent.around(points).orElseThrow();
        var fitted =
                MapExtent.of(window.projection(), box.southWest(), box.northEast(), LEAST_SIDE)
                        .fitted(window.widthPixels(), window.heightPixels(), window.pixelRatio());
        return fitted.zoomedAt(window.widthPixels() / 2, window.heightPixels() / 2, margin);
    }

    private static Stream<LatLon> points(List<Sighting> sightings) {
        return sightings.stream()
                .map(Sighting::place)
                .filter(Place.Located.class::isInstance)
                .map(p -> ((Place.Located) p).point());
    }

    private static Stream<LatLon> stretches(List<Sighting> sightings, Rivers rivers) {
        return StretchBand.of(
                        sightings.stream().flatMap(s -> StretchMarker.of(s).stream()).toList())
                .stream()
                .flatMap(
                        band ->
                                rivers.line(band.along().river()).stream()
                                        .flatMap(l -> l.between(band.start(), band.end()).stream()))
                .map(c -> LatLon.ofXy(c.x, c.y));
    }

    private static double radiusMetres(Sighting sighting) {
        return sighting.place() instanceof Place.Located at && at.uncertaintyMetres() != null
                ? at.uncertaintyMetres()
                : 0;
    }
}
