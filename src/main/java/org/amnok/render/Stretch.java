package org.amnok.render;

import org.amnok.map.RasterStatistics;

/// How a channel's values become levels of light: a contrast enhancement of Symbology Encoding.
///
/// @param min and max: values that become dark and light
/// @param gamma above 1 brightens
record Stretch(Method method, double min, double max, double gamma, RasterStatistics statistics) {
    /// GeoTools' methods; the curves of the last two go through (0, 0) and (1, 1).
    enum Method {
        LINEAR,
        HISTOGRAM,
        LOGARITHMIC,
        EXPONENTIAL
    }

    /// 0 to 255.
    int level(double value) {
        var t = Math.pow(Math.clamp(share(value), 0, 1), 1 / gamma);
        return (int) Math.round(255 * t);
    }

    private double share(double value) {
        var t = max == min ? 0 : Math.clamp((value - min) / (max - min), 0, 1);
        return switch (method) {
            case LINEAR -> t;
            case HISTOGRAM -> statistics.shareUpTo(value);
            case LOGARITHMIC -> Math.log1p(t * (Math.E - 1));
            case EXPONENTIAL -> Math.expm1(t) / (Math.E - 1);
        };
    }
}
