package org.amnok.render.text;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// A curved baseline beside a course, read from left to right.
///
/// @param x and y: points along the baseline, px
/// @param length px
public record Baseline(double[] x, double[] y, double length) {
    /// A part of a course, moved sideways.
    ///
    /// @param from and to: its first and last step, neither of them an end of the course
    /// @param offset px to the upper side of the reading direction; negative for the lower
    public static Baseline beside(PolylineSteps course, int from, int to, double offset) {
        var forward = course.x()[to] >= course.x()[from];
        var n = to - from + 1;
        var x = new double[n];
        var y = new double[n];
        for (var k = 0; k < n; k++) {
            var i = forward ? from + k : to - k;
            var sign = forward ? 1 : -1;
            var dx = sign * (course.x()[i + 1] - course.x()[i - 1]);
            var dy = sign * (course.y()[i + 1] - course.y()[i - 1]);
            var norm = Math.max(1e-9, PolylineSteps.length(dx, dy));
            x[k] = course.x()[i] + offset * dy / norm;
            y[k] = course.y()[i] - offset * dx / norm;
        }
        double length = 0;
        for (var k = 1; k < n; k++) {
            length += PolylineSteps.length(x[k] - x[k - 1], y[k] - y[k - 1]);
        }
        return new Baseline(x, y, length);
    }

    /// Where one step of such a part lies.
    public static Point2D beside(PolylineSteps course, int from, int to, int step, double offset) {
        var sign = course.x()[to] >= course.x()[from] ? 1 : -1;
        var dx = sign * (course.x()[step + 1] - course.x()[step - 1]);
        var dy = sign * (course.y()[step + 1] - course.y()[step - 1]);
        var norm = Math.max(1e-9, PolylineSteps.length(dx, dy));
        return new Point2D.Double(
                course.x()[step] + offset * dy / norm, course.y()[step] - offset * dx / norm);
    }

    /// How far it bends away from the straight line between its ends, px.
    public double sag() {
        var last = x.length - 1;
        double sag = 0;
        for (var k = 1; k < last; k++) {
            sag = Math.max(sag, Line2D.ptLineDist(x[0], y[0], x[last], y[last], x[k], y[k]));
        }
        return sag;
    }

    /// The straight line through the middle, as long, in the direction of the whole.
    public Baseline straight() {
        var last = x.length - 1;
        var middle = last / 2;
        var dx = x[last] - x[0];
        var dy = y[last] - y[0];
        var half = length / 2 / Math.max(1e-9, PolylineSteps.length(dx, dy));
        return new Baseline(
                new double[] {x[middle] - half * dx, x[middle] + half * dx},
                new double[] {y[middle] - half * dy, y[middle] + half * dy},
                length);
    }

    /// A letter along the baseline.
    ///
    /// @param x and y: on the baseline, under the letter's middle
    /// @param angle of the baseline there, radians clockwise
    public record Placement(Lettering.Letter letter, double x, double y, double angle) {
        public Shape shape() {
            var at = AffineTransform.getTranslateInstance(x, y);
            at.rotate(angle);
            at.translate(-letter.advance() / 2, 0);
            return at.createTransformedShape(letter.glyph().outline());
        }

        public Rectangle2D box(LabelStyle look) {
            var rise = (look.ascent() - look.descent()) / 2;
            var sin = Math.abs(Math.sin(angle));
            var cos = Math.abs(Math.cos(angle));
            var cx = x + rise * Math.sin(angle);
            var cy = y - rise * Math.cos(angle);
            var w = letter.advance() * cos + look.size() * sin;
            var h = letter.advance() * sin + look.size() * cos;
            return new Rectangle2D.Double(cx - w / 2, cy - h / 2, w, h);
        }
    }

    /// The letters, centred on the baseline, from left to right.
    public List<Placement> placements(Lettering letters) {
        var start = (length - letters.width()) / 2;
        var result = new ArrayList<Placement>(letters.letters().size());
        var k = 1;
        double travelled = 0;
        for (var letter : letters.letters()) {
            var distance = start + letter.x() + letter.advance() / 2;
            while (k < x.length - 1 && travelled + step(k) < distance) {
                travelled += step(k++);
            }
            var t = step(k) == 0 ? 0 : (distance - travelled) / step(k);
            result.add(
                    new Placement(
                            letter,
                            x[k - 1] + t * (x[k] - x[k - 1]),
                            y[k - 1] + t * (y[k] - y[k - 1]),
                            Math.atan2(y[k] - y[k - 1], x[k] - x[k - 1])));
        }
        return result;
    }

    private double step(int k) {
        return PolylineSteps.length(x[k] - x[k - 1], y[k] - y[k - 1]);
    }

    /// The letters as one shape.
    public static Path2D shape(List<Placement> placements) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        placements.forEach(p -> path.append(p.shape(), false));
        return path;
    }

    /// The greatest turn between two neighbouring letters, radians.
    public static double sharpestTurn(List<Placement> placements) {
        double sharpest = 0;
        for (var i = 1; i < placements.size(); i++) {
            var turn = Math.abs(placements.get(i).angle - placements.get(i - 1).angle);
            sharpest = Math.max(sharpest, Math.min(turn, 2 * Math.PI - turn));
        }
        return sharpest;
    }

    /// True when the text runs from right to left or a letter stands on its head.
    public static boolean isUpsideDown(List<Placement> placements) {
        return placements.getLast().x < placements.getFirst().x
                || placements.stream().anyMatch(p -> Math.cos(p.angle) < -0.2);
    }
}
