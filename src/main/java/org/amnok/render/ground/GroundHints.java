package org.amnok.render.ground;

import java.awt.geom.Path2D;
import java.util.List;
import org.amnok.render.canvas.Frame;
import org.amnok.render.canvas.LineRun;
import org.amnok.render.geometry.AreaClipper;
import org.amnok.render.geometry.LineClipper;
import org.amnok.render.geometry.ProjectedGeometry;
import org.amnok.render.label.Scene;
import org.amnok.render.symbol.AreaPaint;
import org.amnok.render.symbol.FeaturePaint;
import org.amnok.render.symbol.LinePaint;
import org.amnok.render.symbol.LinePaint.Keep;
import org.jspecify.annotations.Nullable;

/// Tells labels of the lines and areas that they keep off or lie on.
public final class GroundHints {
    private GroundHints() {}

    /// True when labels must know of what a paint draws.
    static boolean isHint(FeaturePaint paint) {
        return switch (paint) {
            case LinePaint line -> line.barrier() != null && !line.barrier().keep().isStreet();
            case AreaPaint area -> area.isHint();
            default -> false;
        };
    }

    /// @param paints plain ones
    public static void add(
            Scene scene, Frame frame, ProjectedGeometry geometry, List<FeaturePaint> paints) {
        for (var paint : paints) {
            if (paint instanceof LinePaint line && isHint(line)) {
                LineClipper.clip(geometry, frame, frame.labelArea())
                        .forEach(run -> add(scene, run, line.barrier()));
            }
            if (paint instanceof AreaPaint area && area.isHint()) {
                add(scene, area, AreaClipper.clip(geometry, frame, frame.labelArea()));
            }
        }
    }

    /// @param barrier null when labels need not keep off the run
    public static void add(Scene scene, LineRun run, LinePaint.@Nullable Barrier barrier) {
        if (barrier != null && !barrier.keep().isStreet()) {
            var lines = barrier.keep() == Keep.OFF ? scene.barriers : scene.crossable;
            lines.add(run, barrier.widthPixels());
            if (barrier.keep() == Keep.CROSSABLE) {
                scene.circles.add(run, barrier.widthPixels());
            }
        }
    }

    /// @param path in the picture and where labels of it may lie
    public static void add(Scene scene, AreaPaint area, Path2D path) {
        if (area.ground() != null) {
            scene.grounds
                    .computeIfAbsent(area.ground(), n -> new Path2D.Double(Path2D.WIND_EVEN_ODD))
                    .append(path, false);
        }
        if (area.surface() != null) {
            scene.add(area.surface(), path);
        }
    }
}
