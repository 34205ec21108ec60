package org.amnok.render.label;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.amnok.render.text.LabelAnchor;
import org.amnok.render.text.Lettering;

/// Places for a label beside its point, best first: E, W, NE, SE, N, S, NW, SW, then between those,
/// then the same further out. A label without a symbol is tried on the point itself before.
final class AroundPositions {
    private static final double GAP = 4;

    /// Further out, px, when something docks at the symbol.
    private static final double FURTHER = 9;

    /// Furthest out, px, level with the symbol only: else the label might seem another's.
    private static final double FURTHEST = 19;

    /// At the ends of hairlines, px beyond the symbol.
    static final List<Double> LEADERS = List.of(20.0, 32.0, 46.0);

    /// The same for labels that may go further.
    static final List<Double> LONG_LEADERS = List.of(64.0, 86.0);

    private static final int[] LEADER_BEARINGS = {
        60, 120, 300, 240, 90, 270, 40, 140, 320, 220, 20, 160, 340, 200
    };

    /// Between all those, for labels that a line would run through.
    private static final List<Integer> FINE_BEARINGS =
            IntStream.range(0, 24).mapToObj(i -> 15 * i).toList();

    private static final List<Double> FINE_OVERHANGS = List.of(0.15, 0.3, 0.5, 0.7, 0.85);

    /// The cosine of the greatest angle from the vertical at which labels reach to both sides.
    private static final double STEEP = 0.6;

    private static final List<Double> FINE_LEADERS =
            List.of(14.0, 20.0, 26.0, 32.0, 38.0, 46.0, 54.0, 64.0);

    /// At the end of steep hairlines labels may reach to both sides.
    private static final int[] STEEP_BEARINGS = {20, 160, 340, 200};

    private static final double OVERHANG = 0.15;

    private final Lettering letters;
    private final double x;
    private final double y;
    private double[] starts = new double[80];
    private int size;

    private AroundPositions(Lettering letters, double x, double y) {
        this.letters = letters;
        this.x = x;
        this.y = y;
    }

    /// Starts of the first baseline: x, y, x, y … At the symbol alone.
    static double[] near(Lettering letters, double x, double y, double radius) {
        var positions = new AroundPositions(letters, x, y);
        positions.nearest(radius);
        return positions.done();
    }

    /// The same, then further out.
    static double[] of(Lettering letters, double x, double y, double radius) {
        var positions = new AroundPositions(letters, x, y);
        positions.nearest(radius);
        positions.ring(radius + FURTHER);
        positions.between(radius + FURTHER);
        positions.level(radius + FURTHEST);
        return positions.done();
    }

    private void nearest(double radius) {
        if (radius == 0) {
            add(x - letters.width() / 2, y + letters.middle());
        }
        ring(radius);
        between(radius);
    }

    private void ring(double radius) {
        var slant = 0.9 * radius + 1;
        var west = x - letters.width();
        var centred = x - letters.width() / 2;
        level(radius);
        add(x + slant, y - slant - letters.descent());
        add(x + slant, y + slant + letters.ascent());
        add(centred, y - radius - 2 - letters.descent());
        add(centred, y + radius + 2 + letters.ascent());
        add(west - slant, y - slant - letters.descent());
        add(west - slant, y + slant + letters.ascent());
    }

    /// East and west.
    private void level(double radius) {
        var reach = 1.1 * radius + GAP;
        add(x + reach, y + letters.middle());
        add(x - letters.width() - reach, y + letters.middle());
    }

    /// Above and below, with a quarter of the label on one side; then a little off the level.
    private void between(double radius) {
        var above = y - radius - 2 - letters.descent();
        var below = y + radius + 2 + letters.ascent();
        for (var share : new double[] {0.25, 0.75}) {
            add(x - share * letters.width(), above);
            add(x - share * letters.width(), below);
        }
        var reach = 1.1 * radius + GAP;
        for (var rise : new double[] {-0.45, 0.45}) {
            var base = y + letters.middle() + rise * letters.look().size();
            add(x + reach, base);
            add(x - letters.width() - reach, base);
        }
    }

    /// Outside a circle: upper left first, as there the label is not taken for one of the centre.
    static double[] outside(Lettering letters, LabelAnchor.Circle circle) {
        var positions = new AroundPositions(letters, circle.x(), circle.y());
        for (var bearing : new int[] {315, 45, 135, 225, 290, 70, 110, 250, 335, 25, 155, 205}) {
            positions.atEnd(bearing, circle.radius() + GAP, 0);
        }
        return positions.done();
    }

    /// At the ends of hairlines.
    ///
    /// @param distances from the symbol's edge, px
    static double[] distant(
            Lettering letters, double x, double y, double radius, List<Double> distances) {
        var positions = new AroundPositions(letters, x, y);
        for (var distance : distances) {
            for (var bearing : LEADER_BEARINGS) {
                positions.atEnd(bearing, radius + distance, 0);
            }
        }
        for (var distance : distances) {
            for (var bearing : STEEP_BEARINGS) {
                positions.atEnd(bearing, radius + distance, OVERHANG);
            }
        }
        return positions.done();
    }

    /// Anywhere around a symbol, touching it or a little off.
    static double[] close(Lettering letters, double x, double y, double radius) {
        return fine(letters, x, y, radius, List.of(GAP, FURTHER));
    }

    /// The same at the ends of hairlines.
    static double[] distant(Lettering letters, double x, double y, double radius) {
        return fine(letters, x, y, radius, FINE_LEADERS);
    }

    /// The same further off, for labels that a line would run through nearer.
    static double[] far(Lettering letters, double x, double y, double radius) {
        return fine(letters, x, y, radius, LONG_LEADERS);
    }

    /// The same, not far off, for labels that else only a shore crosses.
    static double[] offShore(Lettering letters, double x, double y, double radius) {
        return fine(letters, x, y, radius, FINE_LEADERS.subList(0, 6));
    }

    private static double[] fine(
            Lettering letters, double x, double y, double radius, List<Double> distances) {
        var positions = new AroundPositions(letters, x, y);
        for (var distance : distances) {
            for (var bearing : FINE_BEARINGS) {
                positions.atEnd(bearing, radius + distance, 0);
                positions.level(bearing, radius + distance);
                if (Math.abs(Math.cos(Math.toRadians(bearing))) > STEEP) {
                    FINE_OVERHANGS.forEach(o -> positions.atEnd(bearing, radius + distance, o));
                }
            }
        }
        return positions.done();
    }

    /// @param overhang share of the label on the other side of the end
    private void atEnd(int bearing, double reach, double overhang) {
        var angle = Math.toRadians(bearing);
        var px = x + reach * Math.sin(angle);
        var py = y - reach * Math.cos(angle);
        var hung = (Math.sin(angle) < 0 ? 1 - overhang : overhang) * letters.width();
        var left = px - hung;
        add(left, Math.cos(angle) > 0 ? py - letters.descent() : py + letters.ascent());
    }

    /// East or west of the end, at its height.
    private void level(int bearing, double reach) {
        var angle = Math.toRadians(bearing);
        var px = x + reach * Math.sin(angle);
        var left = Math.sin(angle) < 0 ? px - letters.width() : px;
        add(left, y - reach * Math.cos(angle) + letters.middle());
    }

    private void add(double startX, double startY) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
        }
        starts[size++] = startX;
        starts[size++] = startY;
    }

    private double[] done() {
        return Arrays.copyOf(starts, size);
    }
}
