package org.amnok.ui.session;

import org.amnok.map.Viewport;

/// How close and how far the map may look.
public final class Zoom {
    /// One step of the wheel, the buttons and the keys.
    public static final double STEP = Math.sqrt(2);

    public static final double CLOSEST_DENOMINATOR = 500;
    public static final double FARTHEST_DENOMINATOR = 20_000_000;

    private Zoom() {}

    /// The next view, or the present one when the next is too close or too far.
    public static Viewport limited(Viewport now, Viewport next) {
        var denominator = next.scaleDenominator();
        var closing = next.unitsPerPixel() < now.unitsPerPixel();
        return closing
                ? (denominator < CLOSEST_DENOMINATOR ? now : next)
                : (denominator > FARTHEST_DENOMINATOR ? now : next);
    }

    /// A typed scale, moved into the limits.
    public static double denominator(double typed) {
        return Math.clamp(typed, CLOSEST_DENOMINATOR, FARTHEST_DENOMINATOR);
    }
}
