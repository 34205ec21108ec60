package org.amnok.map.stretch;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amnok.map.ScaleBand;
import org.amnok.map.Viewport;
import org.amnok.map.contents.MapContents;

/// A stretch's band under a pixel.
///
/// @param distancePixels of the pixel from the nearest place on the river's line, logical px
public record StretchHit(StretchBand band, double distancePixels) {
    private static final double SLACK_PIXELS = 2;

    /// The bands that are drawn at a pixel, the nearest first, of equal ones the uppermost; none on
    /// scales that draw no bands.
    public static List<StretchHit> at(
            MapContents contents, Rivers rivers, Viewport viewport, double x, double y) {
        var scale = ScaleBand.of(viewport.scaleDenominator());
        if (!StretchStyles.areDrawn(scale)) {
            return List.of();
        }
        var reach = StretchStyles.width(scale) / 2 + SLACK_PIXELS;
        return StretchBand.of(contents.stretches()).reversed().stream()
                .flatMap(band -> hit(band, rivers, viewport, x, y).stream())
                .filter(hit -> hit.distancePixels <= reach)
                .sorted(Comparator.comparingDouble(StretchHit::distancePixels))
                .toList();
    }

    private static Optional<StretchHit> hit(
            StretchBand band, Rivers rivers, Viewport viewport, double x, double y) {
        return rivers.line(band.along().river())
                .flatMap(
                        line -> {
                            var foot = line.footOf(viewport.positionAt(x, y));
                            var at = viewport.screen(line.at(foot.kilometre()));
                            return band.covers(foot.kilometre())
                                    ? Optional.of(
                                            new StretchHit(band, Math.hypot(at.x - x, at.y - y)))
                                    : Optional.empty();
                        });
    }
}
