package org.amnok.render.ground;

import java.awt.geom.Path2D;
import java.util.List;
import org.amnok.render.canvas.Frame;
import org.amnok.render.geometry.AreaClipper;
import org.amnok.render.geometry.LineClipper;
import org.amnok.render.geometry.ProjectedGeometry;
import org.amnok.render.label.Scene;
import org.amnok.render.symbol.AreaPaint;
import org.amnok.render.symbol.FeaturePaint;
import org.amnok.render.symbol.LinePaint;

/// Tells labels of the lines and areas that they keep off or lie on.
public final class GroundHints {
    private GroundHints() {}

    /// True when labels must know of what a paint draws.
    static boolean isHint(FeaturePaint paint) {
        return switch (paint) {
            case LinePaint line -> line.barrierWidthPixels() > 0;
            case AreaPaint area -> area.ground() != null || area.water();
            default -> false;
        };
    }

    /// @param paints plain ones
    public static void add(
            Scene scene, Frame frame, ProjectedGeometry geometry, List<FeaturePaint> paints) {
        for (var paint : paints) {
            if (paint instanceof LinePaint line && line.barrierWidthPixels() > 0) {
                LineClipper.clip(geometry, frame, frame.labelArea())
                        .forEach(run -> scene.barriers.add(run, line.barrierWidthPixels()));
            }
            if (paint instanceof AreaPaint area && (area.ground() != null || area.water())) {
                add(scene, area, AreaClipper.clip(geometry, frame, frame.labelArea()));
            }
        }
    }

    private static void add(Scene scene, AreaPaint area, Path2D path) {
        if (area.ground() != null) {
            scene.grounds
                    .computeIfAbsent(area.ground(), n -> new Path2D.Double(Path2D.WIND_EVEN_ODD))
                    .append(path, false);
        }
        if (area.water()) {
            scene.water.append(path, false);
        }
    }
}
