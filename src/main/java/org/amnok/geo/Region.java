package org.amnok.geo;

import org.amnok.domain.LatLon;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/// An area of the map. Thread-safe.
public final class Region {
    private final String name;
    private final String country;
    private final Envelope bounds;
    private final IndexedPointInAreaLocator inside;
    private final SegmentBlocks shore;

    /// @param name in English; may be empty
    /// @param country `KP`, `CN`, `RU` or another
    /// @param area polygons, WGS 84, x = longitude
    public Region(String name, String country, Geometry area) {
        this.name = name;
        this.country = country;
        bounds = area.getEnvelopeInternal();
        inside = new IndexedPointInAreaLocator(area);
        shore = new SegmentBlocks(Shapes.lines(area));
    }

    public String name() {
        return name;
    }

    public String country() {
        return country;
    }

    boolean contains(LatLon place) {
        var at = new Coordinate(place.lonDegrees(), place.latDegrees());
        return bounds.contains(at) && inside.locate(at) != Location.EXTERIOR;
    }

    /// From a place inside or outside to the edge.
    double metresToEdge(LatLon place) {
        return shore.nearest(place).metres();
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
