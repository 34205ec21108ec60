package org.amnok.map.density;

import org.amnok.map.Theme;

/// Colours of a heat map: each class has its colour where it starts; between, and below the lowest
/// into nothing, they pass into each other.
final class DensityRamp {
    private static final double OPACITY = 0.86;

    /// How far below the lowest class the colour fades out, as a ratio.
    private static final double FADE = 4;

    private final double[] logs;
    private final int[] colours;

    DensityRamp(DensityClasses classes, Theme theme) {
        var size = classes.bounds().size();
        logs = new double[size];
        colours = new int[size];
        for (var i = 0; i < size; i++) {
            logs[i] = Math.log(classes.bounds().get(i));
            colours[i] = classes.colour(i + 1).rgb(theme);
        }
    }

    /// 0xAARRGGBB, not premultiplied.
    int argb(double density) {
        if (density <= 0 || logs.length == 0) {
            return 0;
        }
        var log = Math.log(density);
        if (log < logs[0]) {
            var share = 1 - (logs[0] - log) / Math.log(FADE);
            return share <= 0 ? 0 : faded(colours[0], share);
        }
        var above = 1;
        while (above < logs.length && logs[above] <= log) {
            above++;
        }
        if (above == logs.length) {
            return faded(colours[above - 1], 1);
        }
        var share = (log - logs[above - 1]) / (logs[above] - logs[above - 1]);
        return faded(mixed(colours[above - 1], colours[above], share), 1);
    }

    private static int faded(int rgb, double share) {
        return (int) Math.round(255 * OPACITY * share) << 24 | rgb & 0xFFFFFF;
    }

    private static int mixed(int a, int b, double share) {
        var mixed = 0;
        for (var shift = 0; shift <= 16; shift += 8) {
            var channel = (a >> shift & 0xFF) * (1 - share) + (b >> shift & 0xFF) * share;
            mixed |= (int) Math.round(channel) << shift;
        }
        return mixed;
    }
}
