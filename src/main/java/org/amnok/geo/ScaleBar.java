package org.amnok.geo;

import org.amnok.domain.LatLon;
import org.amnok.geo.projection.MapProjection;
import org.amnok.geo.projection.Wgs84;

/// A scale bar that is true along the parallel through the middle of the picture.
///
/// @param lengthMetres a round length on the ground: 1, 2 or 5 times a power of ten
/// @param widthPixels how long it is drawn, exactly
public record ScaleBar(double lengthMetres, double widthPixels) {
    /// The longest round bar that fits.
    ///
    /// Its width is measured, not computed from a scale: from the centre half the length is walked
    /// eastwards and half westwards on the ellipsoid, along the parallel, and the two ends are
    /// projected. So it is right in every projection, for long bars too.
    ///
    /// @param centreX and centreY: map coordinates of the middle of the picture
    /// @param unitsPerPixel map units that one pixel covers
    /// @param maxWidthPixels the bar is no longer than this
    public static ScaleBar fitting(
            MapProjection projection,
            double centreX,
            double centreY,
            double unitsPerPixel,
            double maxWidthPixels) {
        return fitting(projection, centreX, centreY, unitsPerPixel, maxWidthPixels, 1);
    }

    /// The longest bar that fits and is round in another unit.
    ///
    /// @param unitMetres the unit: 1609.344 for miles
    public static ScaleBar fitting(
            MapProjection projection,
            double centreX,
            double centreY,
            double unitsPerPixel,
            double maxWidthPixels,
            double unitMetres) {
        var centre = projection.toLatLon(centreX, centreY);
        var estimate = maxWidthPixels * unitsPerPixel * projection.groundMetresPerUnit(centre);
        var length = unitMetres * roundedDown(estimate * 1.001 / unitMetres);
        var width = widthPixels(projection, centre, length, unitsPerPixel);
        while (width > maxWidthPixels && length > 1e-3) {
            length = unitMetres * roundedDown(length * 0.999 / unitMetres);
            width = widthPixels(projection, centre, length, unitsPerPixel);
        }
        return new ScaleBar(length, width);
    }

    private static double widthPixels(
            MapProjection projection, LatLon centre, double lengthMetres, double unitsPerPixel) {
        var halfDegrees =
                Math.min(
                        lengthMetres / 2 / Wgs84.eastMetresPerDegree(centre.latDegrees()),
                        180 - Math.abs(centre.lonDegrees()));
        var west = projection.toMap(east(centre, -halfDegrees));
        var east = projection.toMap(east(centre, halfDegrees));
        return west.distance(east) / unitsPerPixel;
    }

    private static LatLon east(LatLon from, double degrees) {
        return LatLon.clamped(from.latDegrees(), from.lonDegrees() + degrees);
    }

    /// The largest of 1, 2, 5 × 10ⁿ that is not above the length.
    private static double roundedDown(double length) {
        var power = Math.pow(10, Math.floor(Math.log10(length)));
        var lead = length / power;
        return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
    }
}
