package org.amnok.geo.border;

import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.domain.Names;
import org.amnok.geo.projection.Shapes;
import org.amnok.geo.projection.Wgs84;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/// An area of the map. Thread-safe.
public final class Region {
    private final Names names;
    private final String country;
    private final double exactMetres;
    private final Envelope bounds;
    private final IndexedPointInAreaLocator inside;
    private final List<Coordinate[]> edges;
    private final SegmentBlocks shore;

    /// @param names may be empty
    /// @param country `KP`, `CN`, `RU` or another
    /// @param exactMetres how well its edge is placed; 0 when that is not said
    /// @param area polygons, WGS 84, x = longitude
    public Region(Names names, String country, double exactMetres, Geometry area) {
        this.names = names;
        this.country = country;
        this.exactMetres = exactMetres;
        bounds = area.getEnvelopeInternal();
        inside = new IndexedPointInAreaLocator(area);
        edges = Shapes.lines(area);
        shore = new SegmentBlocks(edges);
    }

    /// In English; may be empty.
    public String name() {
        return names.en();
    }

    Names names() {
        return names;
    }

    public String country() {
        return country;
    }

    /// Rings around it and around what it does not hold.
    List<Coordinate[]> edges() {
        return edges;
    }

    boolean contains(LatLon place) {
        var at = place.coordinate();
        return bounds.contains(at) && inside.locate(at) != Location.EXTERIOR;
    }

    /// From a place inside or outside to the edge.
    double metresToEdge(LatLon place) {
        return shore.nearest(place).metres();
    }

    /// The lines around it.
    SegmentBlocks shore() {
        return shore;
    }

    double exactMetres() {
        return exactMetres;
    }

    /// True when a circle lies in it for certain.
    boolean holds(LatLon place, double radiusMetres) {
        return contains(place) && !shore.isWithin(place, radiusMetres + exactMetres);
    }

    /// A box around all of it, wherever its edge is.
    Envelope reach() {
        return grown(bounds, exactMetres);
    }

    /// A box, and all that is no farther from it.
    static Envelope grown(Envelope box, double metres) {
        var farthest = Math.min(89, Math.max(Math.abs(box.getMinY()), Math.abs(box.getMaxY())) + 1);
        var grown = new Envelope(box);
        grown.expandBy(
                metres / Wgs84.eastMetresPerDegree(farthest),
                metres / Wgs84.northMetresPerDegree(0));
        return grown;
    }

    /// True unless a circle lies outside for certain.
    boolean mayTouch(LatLon place, double radiusMetres) {
        return isWithin(place, radiusMetres + exactMetres);
    }

    /// True within the area and no farther from it than this.
    boolean isWithin(LatLon place, double metres) {
        return contains(place) || shore.isWithin(place, metres);
    }

    /// 0 within the area.
    double metresFrom(LatLon place) {
        return contains(place) ? 0 : metresToEdge(place);
    }
}
