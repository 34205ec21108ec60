package org.amnok.geo.projection;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.proj4j.ProjCoordinate;
import org.locationtech.proj4j.datum.Ellipsoid;
import org.locationtech.proj4j.proj.ExtendedTransverseMercatorProjection;

/// The transverse Mercator of UTM on WGS 84: scale 0.9996 on the central meridian, easting 500 km
/// there, northing 0 on the equator.
///
/// By Proj4J's extended series (Poder and Engsager; the same as PROJ's `etmerc`), which holds to
/// well under a millimetre across the hemisphere around the meridian. The projection is made when
/// this class is first used, so a start on Web Mercator does not pay for it. It keeps no state
/// between calls and may be used by several threads.
public final class TransverseMercator {
    /// East and west of this the series leaves the earth.
    static final double MAX_LON_OFFSET_DEGREES = 80;

    /// Short of the pole, where east has no direction.
    static final double MAX_LAT_DEGREES = 89.9;

    private static final double MAX_OFFSET_METRES = 15e6;
    private static final double FALSE_EASTING = 500_000;
    private static final ExtendedTransverseMercatorProjection SERIES =
            new ExtendedTransverseMercatorProjection(
                    Ellipsoid.WGS84, 0, 0, 0.9996, FALSE_EASTING, 0);
    private static final double POLE_METRES = 9_997_964.943;

    private TransverseMercator() {}

    /// Easting and northing of a latitude at an offset from the central meridian, both clamped to
    /// what the series can show.
    public static Coordinate forward(double latDegrees, double lonOffsetDegrees) {
        var lat = Math.clamp(latDegrees, -MAX_LAT_DEGREES, MAX_LAT_DEGREES);
        var lon = Math.clamp(lonOffsetDegrees, -MAX_LON_OFFSET_DEGREES, MAX_LON_OFFSET_DEGREES);
        var xy = SERIES.project(new ProjCoordinate(lon, lat), new ProjCoordinate());
        return new Coordinate(xy.x, xy.y);
    }

    /// Offset from the central meridian (x) and latitude (y) in degrees at an easting and northing.
    static Coordinate inverse(double easting, double northing) {
        var offset = Math.clamp(easting - FALSE_EASTING, -MAX_OFFSET_METRES, MAX_OFFSET_METRES);
        var y = Math.clamp(northing, -POLE_METRES, POLE_METRES);
        var lonLat =
                SERIES.inverseProject(
                        new ProjCoordinate(offset + FALSE_EASTING, y), new ProjCoordinate());
        return new Coordinate(lonLat.x, lonLat.y);
    }
}
