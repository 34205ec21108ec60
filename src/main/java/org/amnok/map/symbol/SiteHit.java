package org.amnok.map.symbol;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amnok.domain.record.Site;
import org.amnok.map.ScaleBand;
import org.amnok.map.Viewport;
import org.amnok.map.contents.MapContents;
import org.locationtech.jts.geom.Coordinate;

/// A site's symbol under a pixel.
///
/// @param distancePixels of the pixel from its middle, logical px
public record SiteHit(Site site, double distancePixels) {
    private static final double SLACK_PIXELS = 2;

    /// The nearest first; only sites that are drawn at the scale.
    public static List<SiteHit> at(MapContents contents, Viewport viewport, double x, double y) {
        var band = ScaleBand.of(viewport.scaleDenominator());
        return SitesAtScale.drawn(contents.sites(), viewport.scaleDenominator()).stream()
                .flatMap(site -> hit(site, viewport, x, y).stream())
                .filter(h -> h.distancePixels <= SiteSymbols.size(h.site, band) / 2 + SLACK_PIXELS)
                .sorted(Comparator.comparingDouble(SiteHit::distancePixels))
                .toList();
    }

    private static Optional<SiteHit> hit(Site site, Viewport viewport, double x, double y) {
        var pointer = new Coordinate(x, y);
        return site.middle()
                .map(viewport::screen)
                .map(at -> new SiteHit(site, at.distance(pointer)));
    }
}
