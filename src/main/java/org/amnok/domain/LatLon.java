package org.amnok.domain;

import org.amnok.words.Messages;
import org.locationtech.jts.geom.Coordinate;

/// A position on WGS 84 (EPSG:4326).
///
/// @param latDegrees latitude, -90 to 90, north positive
/// @param lonDegrees longitude, -180 to 180, east positive
public record LatLon(double latDegrees, double lonDegrees) {
    /// @throws ProblemException when a coordinate is not a number or outside the earth
    public LatLon {
        if (!(latDegrees >= -90 && latDegrees <= 90)) {
            throw ProblemException.of(
                    Messages.text("domain.latitude_is_outside_90_to_90", latDegrees),
                    Math.abs(lonDegrees) <= 90
                            ? Messages.text("domain.latitude_and_longitude_look")
                            : Messages.text("domain.give_latitude_in_degrees_north"));
        }
        if (!(lonDegrees >= -180 && lonDegrees <= 180)) {
            throw ProblemException.ofTexts(
                    "domain.longitude_is_outside_180_to_180",
                    "domain.give_longitude_in_degrees_east",
                    lonDegrees);
        }
    }

    /// The position at x = longitude, y = latitude.
    public static LatLon ofXy(double lonDegrees, double latDegrees) {
        return new LatLon(latDegrees, lonDegrees);
    }

    /// x = longitude, y = latitude.
    public Coordinate coordinate() {
        return new Coordinate(lonDegrees, latDegrees);
    }

    /// The nearest position on the earth; what is not a number becomes 0.
    public static LatLon clamped(double latDegrees, double lonDegrees) {
        return new LatLon(within(latDegrees, 90), within(lonDegrees, 180));
    }

    private static double within(double degrees, double limit) {
        return Double.isNaN(degrees) ? 0 : Math.clamp(degrees, -limit, limit);
    }
}
