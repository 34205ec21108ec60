package org.amnok.map.symbol;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.Site;
import org.amnok.map.ScaleBand;
import org.amnok.map.Viewport;
import org.amnok.map.contents.MapContents;

/// A site's symbol under a pixel.
///
/// @param distancePixels of the pixel from its middle, logical px
public record SiteHit(Site site, double distancePixels) {
    private static final double SLACK_PIXELS = 2;

    /// The nearest first; only sites that are drawn at the scale.
    public static List<SiteHit> at(MapContents contents, Viewport viewport, double x, double y) {
        var band = ScaleBand.of(viewport.scaleDenominator());
        return SitesAtScale.drawn(contents.sites(), viewport.scaleDenominator()).stream()
                .map(site -> hit(site, viewport, x, y))
                .filter(h -> h.distancePixels <= SiteSymbols.size(h.site, band) / 2 + SLACK_PIXELS)
                .sorted(Comparator.comparingDouble(SiteHit::distancePixels))
                .toList();
    }

    private static SiteHit hit(Site site, Viewport viewport, double x, double y) {
        var middle = Objects.requireNonNull(site.geometry()).getInteriorPoint().getCoordinate();
        var at = viewport.screen(LatLon.ofXy(middle.x, middle.y));
        return new SiteHit(site, Math.hypot(at.x - x, at.y - y));
    }
}
