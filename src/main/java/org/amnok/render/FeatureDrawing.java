package org.amnok.render;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Consumer;
import org.amnok.render.canvas.Canvas;
import org.amnok.render.canvas.Drawing;
import org.amnok.render.canvas.Frame;
import org.amnok.render.canvas.LineRun;
import org.amnok.render.geometry.LineClipper;
import org.amnok.render.geometry.ProjectedGeometry;
import org.amnok.render.label.Scene;
import org.amnok.render.style.Uom;
import org.jspecify.annotations.Nullable;

/// One feature being added to a scene: what its symbolizers share.
final class FeatureDrawing {
    /// The scale at a picture's edge is at most so much larger than in its middle.
    private static final double SCALE_VARIES = 2;

    final Scene scene;
    final Frame frame;
    final ProjectedGeometry geometry;
    private final double opacity;

    /// Half the ink of the symbol drawn last, px; 0 when there is none.
    double symbolRadius;

    /// True when that symbol is the dot of a place, drawn only with its label.
    boolean dot;

    /// True when it is left out at the picture's edge: so is its label.
    boolean cut;

    private boolean counted;

    FeatureDrawing(Scene scene, Frame frame, ProjectedGeometry geometry, double opacity) {
        this.scene = scene;
        this.frame = frame;
        this.geometry = geometry;
        this.opacity = opacity;
    }

    double opacity() {
        return opacity;
    }

    /// The parts of its lines or outlines in a rectangle of the screen.
    List<LineRun> runs(Rectangle2D rectangle) {
        return frame.meets(geometry.bounds(), rectangle)
                ? LineClipper.clip(geometry, frame, rectangle)
                : List.of();
    }

    /// Logical px in a unit in the middle of a run.
    double pixels(Uom uom, LineRun run) {
        if (uom == Uom.PIXEL) {
            return 1;
        }
        var middle = run.points().length / 4 * 2;
        var view = frame.viewport();
        return uom.pixels(
                frame, view.mapX(run.points()[middle]), view.mapY(run.points()[middle + 1]));
    }

    /// Where lines are cut that are inked so far to each side, in a unit.
    Rectangle2D area(Uom uom, double reach) {
        if (uom == Uom.PIXEL) {
            return frame.clip(reach);
        }
        var view = frame.viewport();
        return frame.clip(SCALE_VARIES * reach * uom.pixels(frame, view.centreX(), view.centreY()));
    }

    /// A symbolizer that cannot be drawn.
    void leaveOut(String reason) {
        scene.leaveOut(reason);
    }

    /// Adds something to paint.
    ///
    /// @param owner a feature whose label must have found a place; null for always
    void add(@Nullable Object owner, Consumer<Canvas> paint) {
        scene.drawings.add(new Drawing(opacity, owner, null, null, paint));
        if (!counted) {
            counted = true;
            scene.drawn++;
        }
    }
}
