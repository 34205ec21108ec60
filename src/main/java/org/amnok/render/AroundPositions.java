package org.amnok.render;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/// Places for a label beside its point, best first: E, W, NE, SE, N, S, NW, SW. A label without a
/// symbol is tried on the point itself before.
final class AroundPositions {
    private static final double GAP = 4;

    /// Further out, px, when something docks at the symbol.
    private static final double FURTHER = 9;

    /// Furthest out, px, level with the symbol only: else the label might seem another's.
    private static final double FURTHEST = 19;

    private AroundPositions() {}

    /// Starts of the baseline.
    static List<Point2D> of(Lettering letters, double x, double y, double radius) {
        var positions = new ArrayList<Point2D>();
        if (radius == 0) {
            positions.add(at(x - letters.width() / 2, y + letters.look().middle()));
        }
        ring(positions, letters, x, y, radius);
        ring(positions, letters, x, y, radius + FURTHER);
        level(positions, letters, x, y, radius + FURTHEST);
        return positions;
    }

    private static void ring(
            List<Point2D> positions, Lettering letters, double x, double y, double radius) {
        var look = letters.look();
        var slant = 0.9 * radius + 1;
        var west = x - letters.width();
        var centred = x - letters.width() / 2;
        var above = y - slant - look.descent();
        var below = y + slant + look.ascent();
        level(positions, letters, x, y, radius);
        positions.add(at(x + slant, above));
        positions.add(at(x + slant, below));
        positions.add(at(centred, y - radius - 2 - look.descent()));
        positions.add(at(centred, y + radius + 2 + look.ascent()));
        positions.add(at(west - slant, above));
        positions.add(at(west - slant, below));
    }

    /// East and west.
    private static void level(
            List<Point2D> positions, Lettering letters, double x, double y, double radius) {
        var reach = 1.1 * radius + GAP;
        var base = y + letters.look().middle();
        positions.add(at(x + reach, base));
        positions.add(at(x - letters.width() - reach, base));
    }

    /// Outside a circle: upper left first, as there the label is not taken for one of the centre.
    static List<Point2D> outside(Lettering letters, LabelAnchor.Circle circle) {
        var positions = new ArrayList<Point2D>();
        for (var bearing : new int[] {315, 45, 135, 225, 290, 70, 110, 250, 335, 25, 155, 205}) {
            var angle = Math.toRadians(bearing);
            var reach = circle.radius() + GAP;
            var px = circle.x() + reach * Math.sin(angle);
            var py = circle.y() - reach * Math.cos(angle);
            var left = Math.sin(angle) < 0 ? px - letters.width() : px;
            var look = letters.look();
            var base = Math.cos(angle) > 0 ? py - look.descent() : py + look.ascent();
            positions.add(at(left, base));
        }
        return positions;
    }

    private static Point2D at(double x, double y) {
        return new Point2D.Double(x, y);
    }
}
