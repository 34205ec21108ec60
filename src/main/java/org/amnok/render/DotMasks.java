package org.amnok.render;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Coverage of small discs by pixels, at quarters of a pixel. Thread-safe.
final class DotMasks {
    static final int PHASES = 4;

    /// Diameters are rounded to so many to a pixel.
    static final int STEPS = 8;

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
        var image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
        var g = image.createGraphics();
        try {
            Quality.apply(g);
            g.setColor(Color.WHITE);
            g.fill(
                    new Ellipse2D.Double(
                            x - diameter / 2, y - diameter / 2, diameter, diameter));
        } finally {
            g.dispose();
        }
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }
}
