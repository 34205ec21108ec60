package org.amnok.geo.projection;

import java.util.Locale;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;

/// A position in UTM (NGA.SIG.0012): zone, hemisphere, easting and northing in metres. From 80° S
/// to 84° N; nearer the poles UTM is not defined.
public record UtmPosition(int zone, boolean north, double easting, double northing) {
    /// Added to the northing south of the equator.
    public static final double FALSE_NORTHING = 10_000_000;

    static final double MIN_LAT_DEGREES = -80;
    public static final double MAX_LAT_DEGREES = 84;

    static double centralMeridianDegrees(int zone) {
        return zone * 6 - 183.0;
    }

    /// True where UTM is defined.
    public static boolean reaches(LatLon position) {
        return position.latDegrees() >= MIN_LAT_DEGREES && position.latDegrees() < MAX_LAT_DEGREES;
    }

    /// The position in its own zone.
    public static UtmPosition of(LatLon position) {
        var zone = zoneOf(position);
        var offset = position.lonDegrees() - centralMeridianDegrees(zone);
        var xy =
                TransverseMercator.forward(
                        position.latDegrees(), offset > 180 ? offset - 360 : offset);
        var north = position.latDegrees() >= 0;
        return new UtmPosition(zone, north, xy.x, north ? xy.y : xy.y + FALSE_NORTHING);
    }

    /// The place on the earth.
    ///
    /// @throws ProblemException when the numbers lie far outside the zone
    public LatLon toLatLon() {
        if (!(easting >= 0 && easting <= 1_000_000) || !(northing >= 0 && northing <= 1e7)) {
            throw ProblemException.ofTexts(
                    "geo.utm_is_outside_zone",
                    "geo.give_zone_easting_100000_to",
                    String.format(Locale.ROOT, "%.0f", easting),
                    String.format(Locale.ROOT, "%.0f", northing),
                    zone);
        }
        var lonLat =
                TransverseMercator.inverse(easting, north ? northing : northing - FALSE_NORTHING);
        var lon = lonLat.x + centralMeridianDegrees(zone);
        return new LatLon(lonLat.y, lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon);
    }

    /// The zone after NGA.SIG.0012, with the exceptions of Norway and Svalbard.
    private static int zoneOf(LatLon position) {
        var lat = position.latDegrees();
        var lon = position.lonDegrees() == 180 ? -180 : position.lonDegrees();
        if (lat >= 56 && lat < 64 && lon >= 3 && lon < 12) {
            return 32;
        }
        if (lat >= 72 && lat < 84 && lon >= 0 && lon < 42) {
            return lon < 9 ? 31 : lon < 21 ? 33 : lon < 33 ? 35 : 37;
        }
        return (int) Math.floor((lon + 180) / 6) + 1;
    }
}
