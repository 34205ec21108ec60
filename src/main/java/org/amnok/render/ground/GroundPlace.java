package org.amnok.render.ground;

import java.awt.Rectangle;
import java.util.List;
import java.util.Objects;
import org.amnok.map.Theme;
import org.amnok.render.canvas.Drawing;
import org.amnok.render.canvas.GroundKey;
import org.amnok.render.canvas.Strips;

/// Where on the endless ground of one scale a picture lies, in device pixels from the map's origin.
///
/// @param look equal when the ground looks the same
/// @param left and top: whole pixels
record GroundPlace(Look look, long left, long top, int width, int height) {
    /// Parts of a pixel by which the grids of two pictures may differ and be the same.
    private static final int PHASES = 256;

    /// @param phaseX and phaseY: where pixels begin, in parts of a pixel
    private record Look(
            List<GroundKey> passes,
            String projection,
            double unitsPerPixel,
            double pixelRatio,
            Theme theme,
            long phaseX,
            long phaseY) {}

    static GroundPlace of(Strips strips, List<Drawing> bottom) {
        var view = strips.frame().viewport();
        var x = Math.round(-view.screenX(0) * view.pixelRatio() * PHASES);
        var y = Math.round(-view.screenY(0) * view.pixelRatio() * PHASES);
        var passes = bottom.stream().map(d -> Objects.requireNonNull(d.ground())).toList();
        var look =
                new Look(
                        passes,
                        view.projection().code(),
                        view.unitsPerPixel(),
                        view.pixelRatio(),
                        strips.theme(),
                        Math.floorMod(x, PHASES),
                        Math.floorMod(y, PHASES));
        return new GroundPlace(
                look,
                Math.floorDiv(x, PHASES),
                Math.floorDiv(y, PHASES),
                strips.grid().width(),
                strips.grid().height());
    }

    /// True when pixels of one place are those of the other.
    boolean isLike(GroundPlace other) {
        return look.equals(other.look);
    }

    /// The part that another place has too, in pixels of this one; perhaps empty.
    Rectangle common(GroundPlace other) {
        var x = Math.clamp(other.left - left, -other.width, width);
        var y = Math.clamp(other.top - top, -other.height, height);
        return new Rectangle(0, 0, width, height)
                .intersection(new Rectangle(x, y, other.width, other.height));
    }

    /// The share of this place that another one has too.
    double shared(GroundPlace other) {
        if (!isLike(other)) {
            return 0;
        }
        var common = common(other);
        return common.isEmpty()
                ? 0
                : (double) common.width * common.height / ((double) width * height);
    }
}
