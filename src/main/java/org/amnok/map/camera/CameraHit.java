package org.amnok.map.camera;

import java.util.Comparator;
import java.util.List;
import org.amnok.map.ScaleBand;
import org.amnok.map.Viewport;
import org.amnok.map.contents.MapContents;
import org.amnok.map.marker.CameraMarker;

/// A camera's symbol under a pixel.
///
/// @param distancePixels of the pixel from its middle, logical px
public record CameraHit(CameraMarker mark, double distancePixels) {
    private static final double SLACK_PIXELS = 2;

    /// The nearest first; none on scales that draw no cameras.
    public static List<CameraHit> at(MapContents contents, Viewport viewport, double x, double y) {
        if (!CameraStyles.areDrawn(ScaleBand.of(viewport.scaleDenominator()))) {
            return List.of();
        }
        return contents.cameras().stream()
                .map(mark -> hit(mark, viewport, x, y))
                .filter(h -> h.distancePixels <= CameraFeatures.SYMBOL_PIXELS / 2 + SLACK_PIXELS)
                .sorted(Comparator.comparingDouble(CameraHit::distancePixels))
                .toList();
    }

    private static CameraHit hit(CameraMarker mark, Viewport viewport, double x, double y) {
        var at = viewport.screen(mark.camera().point());
        return new CameraHit(mark, Math.hypot(at.x - x, at.y - y));
    }
}
