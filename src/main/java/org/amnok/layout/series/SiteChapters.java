package org.amnok.layout.series;

import java.util.List;
import org.amnok.domain.Language;
import org.amnok.domain.ProblemException;
import org.amnok.domain.record.Site;
import org.amnok.layout.PrintedWords;
import org.amnok.map.MapExtent;
import org.amnok.map.symbol.SiteSymbols;
import org.amnok.release.ReleasedSightings;
import org.amnok.release.ReleasedSites;
import org.locationtech.jts.geom.Envelope;

/// A page a site: its surroundings. Which sites have one depends on the frame alone, never on what
/// was seen at them: a page, or a missing one, would tell of it.
public final class SiteChapters {
    /// What lies around a site to the north and south at least, in degrees: a good kilometre.
    private static final double AROUND_LATITUDE = 0.012;

    /// As many metres to the east and west, at 41°.
    private static final double AROUND_LONGITUDE = 0.016;

    private SiteChapters() {}

    /// The located sites in a frame, in their order; landmarks of towns have no page of their own.
    ///
    /// @throws ProblemException when there is none
    public static List<Chapter> of(
            ReleasedSites sites, ReleasedSightings sightings, MapExtent frame, Language language) {
        var chapters =
                sites.sites().stream()
                        .filter(site -> !SiteSymbols.isQuiet(site))
                        .filter(site -> isIn(site, frame))
                        .map(site -> chapter(site, sightings, frame, language))
                        .toList();
        if (chapters.isEmpty()) {
            throw ProblemException.ofTexts(
                    "layout.no_located_site_lies_in_the", "layout.choose_a_larger_frame_or");
        }
        return chapters;
    }

    private static boolean isIn(Site site, MapExtent frame) {
        return site.middle().filter(frame::holds).isPresent();
    }

    private static Chapter chapter(
            Site site, ReleasedSightings sightings, MapExtent frame, Language language) {
        return new Chapter(title(site, language), around(site, frame), sightings);
    }

    /// Its name; of a site without one what it is, or else its code.
    private static String title(Site site, Language language) {
        var name = site.names().best(language, site.localLanguage());
        return name.isEmpty()
                ? new PrintedWords(language)
                        .find(SiteSymbols.symbol(site.type()))
                        .orElseGet(site::code)
                : name;
    }

    private static MapExtent around(Site site, MapExtent frame) {
        var box = site.geometry() == null ? new Envelope() : site.geometry().getEnvelopeInternal();
        box.expandBy(AROUND_LONGITUDE, AROUND_LATITUDE);
        return MapExtent.of(frame.projection(), box);
    }
}
