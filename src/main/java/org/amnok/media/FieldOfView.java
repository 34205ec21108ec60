package org.amnok.media;

import org.jspecify.annotations.Nullable;

/// The horizontal angle that a photo shows: 2·atan(width / 2·focal length), with the width of what
/// the picture covers on the film or sensor.
final class FieldOfView {
    /// Of a frame of 36 × 24 mm. Equal diagonals make focal lengths equivalent (CIPA DCG-001).
    private static final double FILM_DIAGONAL_MILLIMETRES = Math.hypot(36, 24);

    private static final double MOST = 180;

    private FieldOfView() {}

    /// From the focal length that a film camera would have needed.
    ///
    /// @param across the pixels in the direction that is horizontal in the upright picture
    /// @param along the pixels in the other one
    static @Nullable Double ofFilmEquivalent(double focalMillimetres, int across, int along) {
        var width = FILM_DIAGONAL_MILLIMETRES * across / Math.hypot(across, along);
        return degrees(width, focalMillimetres);
    }

    /// From the focal length and the width that the picture takes on the sensor.
    ///
    /// @return null when that is not possible
    static @Nullable Double degrees(double widthMillimetres, double focalMillimetres) {
        var angle = Math.toDegrees(2 * Math.atan(widthMillimetres / (2 * focalMillimetres)));
        return focalMillimetres > 0 && widthMillimetres > 0 && angle > 0 && angle < MOST
                ? angle
                : null;
    }
}
