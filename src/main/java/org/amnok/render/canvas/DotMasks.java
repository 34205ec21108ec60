package org.amnok.render.canvas;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Coverage of small discs by pixels, at quarters of a pixel. Thread-safe.
public final class DotMasks {
    static final int PHASES = 4;

    /// Diameters are rounded to this fraction of a pixel.
    static final int STEPS = 8;

    private static final int SAMPLES = 16;

    private final Map<Integer, Mask> masks = new ConcurrentHashMap<>();

    /// @param size of the squares
    /// @param coverage 0 to 255, by phase down, then phase right
    record Mask(int size, byte[][] coverage) {}

    /// A mask whose disc stands at its middle pixel's upper left corner plus the phase.
    ///
    /// @param steps the diameter, in device pixels times [#STEPS]
    Mask of(int steps) {
        return masks.computeIfAbsent(steps, s -> draw((double) s / STEPS));
    }

    private static Mask draw(double diameter) {
        var half = (int) Math.ceil(diameter / 2) + 1;
        var coverage = new byte[PHASES * PHASES][];
        for (var phase = 0; phase < coverage.length; phase++) {
            var x = half + (phase % PHASES + 0.5) / PHASES;
            var y = half + (phase / PHASES + 0.5) / PHASES;
            coverage[phase] = disc(x, y, diameter, 2 * half + 1);
        }
        return new Mask(2 * half + 1, coverage);
    }

    private static byte[] disc(double x, double y, double diameter, int size) {
        var coverage = new byte[size * size];
        for (var i = 0; i < coverage.length; i++) {
            var share = share(i % size - x, i / size - y, diameter / 2);
            coverage[i] = (byte) Math.round(255 * share);
        }
        return coverage;
    }

    /// How much of a pixel a disc around the origin covers, by samples: Java2D makes small circles
    /// into polygons that are a fifth too small.
    private static double share(double left, double top, double radius) {
        var inside = 0;
        for (var i = 0; i < SAMPLES * SAMPLES; i++) {
            var dx = left + (i % SAMPLES + 0.5) / SAMPLES;
            var dy = top + (i / SAMPLES + 0.5) / SAMPLES;
            inside += dx * dx + dy * dy < radius * radius ? 1 : 0;
        }
        return (double) inside / (SAMPLES * SAMPLES);
    }
}
