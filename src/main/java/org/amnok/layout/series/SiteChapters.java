package org.amnok.layout.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.amnok.domain.Language;
import org.amnok.domain.ProblemException;
import org.amnok.domain.River;
import org.amnok.domain.record.Site;
import org.amnok.layout.PrintedWords;
import org.amnok.map.MapExtent;
import org.amnok.map.stretch.Rivers;
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

    /// What lies further, metres, from the line of a river is not at one of its kilometres.
    private static final double MOST_OFF = 10_000;

    private SiteChapters() {}

    /// The located sites in a frame, in their order; landmarks of towns have no page of their own.
    /// A page has the name of its site; where there is none, or others have the same, also the
    /// kilometre of the river at which the site lies.
    ///
    /// @throws ProblemException when there is none
    public static List<Chapter> of(
            Rivers rivers,
            ReleasedSites sites,
            ReleasedSightings sightings,
            MapExtent frame,
            Language language) {
        var shown =
                sites.sites().stream()
                        .filter(site -> !SiteSymbols.isQuiet(site))
                        .filter(site -> isIn(site, frame))
                        .toList();
        if (shown.isEmpty()) {
            throw ProblemException.ofTexts(
                    "layout.no_located_site_lies_in_the", "layout.choose_a_larger_frame_or");
        }
        var words = new PrintedWords(language);
        var names = shown.stream().map(site -> name(site, words, language)).toList();
        var many =
                names.stream().collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        var chapters = new ArrayList<Chapter>();
        for (var i = 0; i < shown.size(); i++) {
            var site = shown.get(i);
            var name = names.get(i);
            var isTold = isNamed(site, language) && many.getOrDefault(name, 0L) == 1;
            var title = isTold ? name : along(rivers, site, name, words);
            chapters.add(new Chapter(title, around(site, frame), sightings));
        }
        return chapters;
    }

    private static boolean isIn(Site site, MapExtent frame) {
        return site.middle().filter(frame::holds).isPresent();
    }

    private static boolean isNamed(Site site, Language language) {
        return !site.names().best(language, site.localLanguage()).isEmpty();
    }

    /// Of a site without one what it is, or else its code.
    private static String name(Site site, PrintedWords words, Language language) {
        return isNamed(site, language)
                ? site.names().best(language, site.localLanguage())
                : words.find(SiteSymbols.symbol(site.type())).orElseGet(site::code);
    }

    /// "Island, Yalu km 45.3"; the name alone far from the rivers.
    private static String along(Rivers rivers, Site site, String name, PrintedWords words) {
        var title = name;
        var least = MOST_OFF;
        for (var river : River.values()) {
            var foot = site.middle().flatMap(at -> rivers.line(river).map(line -> line.footOf(at)));
            if (foot.isPresent() && foot.get().distanceMetres() < least) {
                least = foot.get().distanceMetres();
                var kilometre = String.format(Locale.ROOT, "%.1f", foot.get().kilometre());
                title = words.get("site." + river.code(), name, kilometre);
            }
        }
        return title;
    }

    private static MapExtent around(Site site, MapExtent frame) {
        var box = site.geometry() == null ? new Envelope() : site.geometry().getEnvelopeInternal();
        box.expandBy(AROUND_LONGITUDE, AROUND_LATITUDE);
        return MapExtent.of(frame.projection(), box);
    }
}
