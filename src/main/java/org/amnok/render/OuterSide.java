package org.amnok.render;

import java.awt.geom.Path2D;
import org.amnok.render.canvas.LineRun;
import org.amnok.render.geometry.AreaClipper;

/// Determines on which side of its outline an area lies, for shells and holes alike.
final class OuterSide {
    private static final double STEP_PIXELS = 0.25;

    private final Path2D area;

    OuterSide(FeatureDrawing drawing) {
        area = AreaClipper.clip(drawing.geometry, drawing.frame, drawing.frame.labelArea());
    }

    /// True when the area's outside is on the left, looking along the run. Looks at its longest
    /// segment.
    boolean isLeft(LineRun run) {
        var p = run.points();
        var i = longest(p);
        var dx = p[i] - p[i - 2];
        var dy = p[i + 1] - p[i - 1];
        var length = Math.hypot(dx, dy);
        var x = (p[i] + p[i - 2]) / 2 + STEP_PIXELS * dy / length;
        var y = (p[i + 1] + p[i - 1]) / 2 - STEP_PIXELS * dx / length;
        return !area.contains(x, y);
    }

    /// Index of the end of the longest segment.
    private static int longest(double[] p) {
        var best = 2;
        double length = 0;
        for (var i = 2; i < p.length; i += 2) {
            var l = Math.hypot(p[i] - p[i - 2], p[i + 1] - p[i - 1]);
            if (l > length) {
                length = l;
                best = i;
            }
        }
        return best;
    }
}
