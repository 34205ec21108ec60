package org.amnok.render;

import java.awt.geom.Path2D;
import java.util.List;

/// Tells labels of the lines and areas that they keep off or lie on.
final class GroundHints {
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
    static void add(
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
