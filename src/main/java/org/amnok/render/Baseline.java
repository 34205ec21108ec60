package org.amnok.render;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// A curved baseline beside a course, read from left to right.
///
/// @param x and y: points along the baseline, px
/// @param length px
record Baseline(double[] x, double[] y, double length) {
    /// A part of a course, moved sideways.
    ///
    /// @param from and to: its first and last step, neither of them an end of the course
    /// @param offset px to the upper side of the reading direction; negative for the lower
    static Baseline beside(Course course, int from, int to, double offset) {
        var forward = course.x()[to] >= course.x()[from];
        var n = to - from + 1;
        var x = new double[n];
        var y = new double[n];
        for (var k = 0; k < n; k++) {
            var i = forward ? from + k : to - k;
            var sign = forward ? 1 : -1;
            var dx = sign * (course.x()[i + 1] - course.x()[i - 1]);
            var dy = sign * (course.y()[i + 1] - course.y()[i - 1]);
            var norm = Math.max(1e-9, Math.hypot(dx, dy));
            x[k] = course.x()[i] + offset * dy / norm;
            y[k] = course.y()[i] - offset * dx / norm;
        }
        double length = 0;
        for (var k = 1; k < n; k++) {
            length += Math.hypot(x[k] - x[k - 1], y[k] - y[k - 1]);
        }
        return new Baseline(x, y, length);
    }

    /// Place and direction after a distance: {x, y, angle}.
    double[] at(double distance) {
        double travelled = 0;
        for (var k = 1; k < x.length; k++) {
            var step = Math.hypot(x[k] - x[k - 1], y[k] - y[k - 1]);
            if (travelled + step >= distance || k == x.length - 1) {
                var t = step == 0 ? 0 : (distance - travelled) / step;
                return new double[] {
                    x[k - 1] + t * (x[k] - x[k - 1]),
                    y[k - 1] + t * (y[k] - y[k - 1]),
                    Math.atan2(y[k] - y[k - 1], x[k] - x[k - 1])
                };
            }
            travelled += step;
        }
        return new double[] {x[0], y[0], 0};
    }

    /// The letters along the baseline.
    Path2D letters(Lettering letters) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        placements(letters).forEach(p -> path.append(p.shape(), false));
        return path;
    }

    /// What each letter covers.
    List<Rectangle2D> boxes(Lettering letters) {
        return placements(letters).stream().map(p -> p.box(letters.look())).toList();
    }

    /// The greatest turn between two letters, radians.
    double sharpestTurn(Lettering letters) {
        double sharpest = 0;
        var placements = placements(letters);
        for (var i = 1; i < placements.size(); i++) {
            var turn = Math.abs(placements.get(i).angle - placements.get(i - 1).angle);
            sharpest = Math.max(sharpest, Math.min(turn, 2 * Math.PI - turn));
        }
        return sharpest;
    }

    private record Placement(Lettering.Letter letter, double x, double y, double angle) {
        Shape shape() {
            var at = AffineTransform.getTranslateInstance(x, y);
            at.rotate(angle);
            at.translate(-letter.advance() / 2, 0);
            return at.createTransformedShape(letter.outline());
        }

        Rectangle2D box(LabelLook look) {
            var rise = (look.ascent() - look.descent()) / 2;
            var cx = x + rise * Math.sin(angle);
            var cy = y - rise * Math.cos(angle);
            var w =
                    (letter.advance() * Math.abs(Math.cos(angle))
                            + look.size() * Math.abs(Math.sin(angle)));
            var h =
                    (letter.advance() * Math.abs(Math.sin(angle))
                            + look.size() * Math.abs(Math.cos(angle)));
            return new Rectangle2D.Double(cx - w / 2, cy - h / 2, w, h);
        }
    }

    private List<Placement> placements(Lettering letters) {
        var start = (length - letters.width()) / 2;
        var result = new ArrayList<Placement>();
        for (var letter : letters.letters()) {
            var at = at(start + letter.x() + letter.advance() / 2);
            result.add(new Placement(letter, at[0], at[1], at[2]));
        }
        return result;
    }
}
