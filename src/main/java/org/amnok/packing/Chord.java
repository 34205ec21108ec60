package org.amnok.packing;

import org.amnok.domain.LatLon;
import org.amnok.geo.Geodesy;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// A straight way over water through a place, from bank to bank.
///
/// @param at a place, WGS 84
/// @param bearingDegrees of the way, 0 north, clockwise
/// @param before metres to the bank behind
/// @param after metres to the bank ahead
record Chord(Coordinate at, double bearingDegrees, double before, double after) {
    /// Farther away no bank is looked for.
    private static final double REACH_METRES = 2_500;

    static final double REACH_DEGREES = 0.03;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /// Of length 0 when there is no water at the place.
    static Chord through(Coordinate at, double bearingDegrees, Geometry water) {
        var none = new Chord(at, bearingDegrees, 0, 0);
        var ray = none.line(-REACH_METRES, REACH_METRES);
        var wet = ray.intersection(water);
        for (var i = 0; i < wet.getNumGeometries(); i++) {
            var ends = wet.getGeometryN(i).getCoordinates();
            var from = ends.length == 0 ? 1 : none.metresTo(ends[0]);
            var to = ends.length == 0 ? 0 : none.metresTo(ends[ends.length - 1]);
            if (Math.min(from, to) <= 0 && Math.max(from, to) > 0) {
                return new Chord(at, bearingDegrees, -Math.min(from, to), Math.max(from, to));
            }
        }
        return none;
    }

    double length() {
        return before + after;
    }

    /// The same way, looked at from the place so that the nearer bank is behind.
    Chord fromNearerBank() {
        return before <= after ? this : new Chord(at, (bearingDegrees + 180) % 360, after, before);
    }

    /// A part of the way or what prolongs it, between two distances ahead of the place in metres.
    Geometry line(double from, double to) {
        return GEOMETRIES.createLineString(new Coordinate[] {ahead(from), ahead(to)});
    }

    private Coordinate ahead(double metres) {
        var there = Geodesy.destination(place(at), bearingDegrees, metres);
        return new CoordinateXY(there.lonDegrees(), there.latDegrees());
    }

    /// Along the way; less than 0 for what lies behind.
    private double metresTo(Coordinate on) {
        var metres = Geodesy.distanceMetres(place(at), place(on));
        var turn = Geodesy.bearingDegrees(place(at), place(on)) - bearingDegrees;
        return metres * Math.cos(Math.toRadians(turn));
    }

    private static LatLon place(Coordinate c) {
        return LatLon.ofXy(c.x, c.y);
    }
}
