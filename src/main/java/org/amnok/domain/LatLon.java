package org.amnok.domain;

/// A position on WGS 84 (EPSG:4326).
///
/// @param latDegrees latitude, -90 to 90, north positive
/// @param lonDegrees longitude, -180 to 180, east positive
public record LatLon(double latDegrees, double lonDegrees) {
    /// @throws ProblemException when a coordinate is not a number or outside the earth
    public LatLon {
        if (!(latDegrees >= -90 && latDegrees <= 90)) {
            throw ProblemException.of(
                    "Latitude " + latDegrees + " is outside -90 to 90",
                    Math.abs(lonDegrees) <= 90
                            ? "Latitude and longitude look swapped: try the other order."
                            : "Give latitude in degrees, north positive.");
        }
        if (!(lonDegrees >= -180 && lonDegrees <= 180)) {
            throw ProblemException.of(
                    "Longitude " + lonDegrees + " is outside -180 to 180",
                    "Give longitude in degrees, east positive.");
        }
    }

    /// The position at x = longitude, y = latitude.
    public static LatLon ofXy(double lonDegrees, double latDegrees) {
        return new LatLon(latDegrees, lonDegrees);
    }
}
