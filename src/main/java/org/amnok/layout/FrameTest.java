package org.amnok.layout;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.Site;
import org.amnok.map.LayerId;
import org.amnok.map.Viewport;
import org.amnok.map.compose.MapComposer;
import org.amnok.map.ground.BaseNames;
import org.amnok.map.marker.StretchMarker;
import org.amnok.map.stretch.Rivers;
import org.amnok.map.stretch.StretchBand;
import org.amnok.map.styling.MapStyle;
import org.amnok.map.symbol.CirclesSeen;
import org.amnok.release.ReleaseFrame;
import org.amnok.release.ReleasedSighting;

/// Determines which released sightings a map shows.
public final class FrameTest {
    private FrameTest() {}

    /// True of points within the frame, and of stretches of which a part is, whatever layers are
    /// on.
    public static Predicate<ReleasedSighting> of(Viewport viewport, Rivers rivers) {
        return sighting -> hasPoint(sighting, viewport) || hasStretch(sighting, viewport, rivers);
    }

    /// True of points within the frame, and of stretches of which a part is, where the layers that
    /// draw them are on.
    public static Predicate<ReleasedSighting> of(Viewport viewport, MapStyle look, Rivers rivers) {
        var points = look.shows(LayerId.SIGHTINGS, viewport.scaleDenominator());
        var stretches = look.shows(LayerId.STRETCHES, viewport.scaleDenominator());
        return sighting ->
                points && hasPoint(sighting, viewport)
                        || stretches && hasStretch(sighting, viewport, rivers);
    }

    /// True of points beyond the frame that may lie in it, as exact as they are released.
    public static Predicate<ReleasedSighting> near(Viewport viewport) {
        return sighting -> {
            var point = sighting.point();
            var metres = sighting.uncertaintyMetres();
            return point != null && metres != null && CirclesSeen.reaches(point, metres, viewport);
        };
    }

    /// What a map shows, as it lies on the ground.
    ///
    /// @param words that a person typed on its page
    /// @param bare true when it [#isBare]
    public static ReleaseFrame frame(Viewport viewport, String words, boolean bare) {
        return new ReleaseFrame(
                viewport.centre(),
                viewport.widthPixels() * viewport.groundMetresPerPixel(),
                viewport.heightPixels() * viewport.groundMetresPerPixel(),
                words,
                bare,
                List.of(),
                List.of());
    }

    /// True when a map of our own shows no river, border or place, and no site.
    public static boolean isBare(Viewport viewport, MapComposer composer, Collection<Site> sites) {
        return !composer.rivers().areInView(viewport)
                && sites.stream()
                        .flatMap(site -> site.middle().stream())
                        .noneMatch(place -> isIn(place, viewport))
                && BaseNames.placesIn(composer.base(), viewport) == 0;
    }

    private static boolean hasPoint(ReleasedSighting sighting, Viewport viewport) {
        var point = sighting.point();
        return point != null && isIn(point, viewport);
    }

    private static boolean isIn(LatLon point, Viewport viewport) {
        return viewport.frame().contains(viewport.screen(point));
    }

    private static boolean hasStretch(ReleasedSighting sighting, Viewport viewport, Rivers rivers) {
        var along = sighting.stretch();
        return along != null
                && StretchBand.of(
                                List.of(new StretchMarker(sighting.uuid(), along, sighting.kind())))
                        .stream()
                        .anyMatch(band -> rivers.inView(band, viewport));
    }
}
