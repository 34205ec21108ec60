package org.amnok.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.count.CountRange;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.NearShape;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;

/// Asks a filter about one sighting at a time, where nobody knows the rivers' lines.
///
/// @param finder what is found out about sightings from elsewhere
public record FilterWalk(SightingFilter filter, ProjectContents contents, Findings.Finder finder) {

    /// True when the sighting is shown.
    public boolean accepts(Sighting sighting) {
        if (sighting.status() == SightingStatus.RETRACTED && !filter.showsRetracted()) {
            return false;
        }
        return filter.criteria().stream().allMatch(criterion -> meets(sighting, criterion));
    }

    private boolean meets(Sighting sighting, Criterion criterion) {
        return switch (criterion) {
            case Criterion.Words(var text) -> mentions(sighting, text);
            case Criterion.AnyOf(var facet, var values) ->
                    new FacetValues(sighting, finder.of(sighting, contents))
                            .of(facet).stream().anyMatch(values::contains);
            case Criterion.During(var days, var certainty) -> isDuring(sighting, days, certainty);
            case Criterion.AlongRiver along -> isAlong(sighting, along);
            case Criterion.AtLeast least -> isAtLeast(sighting, least);
            case Criterion.Within within -> isNear(sighting, within);
            case Criterion.NoneOf(var facet, var values) ->
                    new FacetValues(sighting, finder.of(sighting, contents))
                            .of(facet).stream().noneMatch(values::contains);
            case Criterion.NotLookedSince asked ->
                    new ObservationWalk(asked, contents)
                            .isMet(sighting, finder.of(sighting, contents));
            case Criterion.InArea(var ring) ->
                    sighting.place() instanceof Place.Stretch
                            || sighting.place() instanceof Place.Located at
                                    && new Ring(ring)
                                            .holds(
                                                    at.point().lonDegrees(),
                                                    at.point().latDegrees());
        };
    }

    private static boolean isDuring(Sighting sighting, DateSpan days, Certainty certainty) {
        var observed = sighting.when().observed();
        if (observed == null) {
            return false;
        }
        var span = observed.span();
        return certainty == Certainty.POSSIBLE
                ? span.overlaps(days)
                : !span.earliest().isBefore(days.earliest())
                        && !span.latest().isAfter(days.latest());
    }

    private boolean isAlong(Sighting sighting, Criterion.AlongRiver along) {
        if (sighting.place() instanceof Place.Stretch(var stretch, _)) {
            return stretch.river() == along.river()
                    && along.isOnBank(finder.of(sighting, contents).bank())
                    && along.isMet(stretch.from().lowest(), stretch.to().highest());
        }
        var found = finder.of(sighting, contents);
        var kilometre = found.riverKilometre();
        return kilometre != null
                && found.river() == along.river()
                && along.isOnBank(found.bank())
                && along.isMet(kilometre, kilometre);
    }

    /// Asks every shape, without any grid. Where a stretch lies is not known here: anywhere.
    private boolean isNear(Sighting sighting, Criterion.Within within) {
        if (sighting.place() instanceof Place.Stretch) {
            return within.certainty() == Certainty.POSSIBLE
                    && !NearShape.of(within.around(), contents.sites()).isEmpty();
        }
        if (!(sighting.place() instanceof Place.Located at)) {
            return false;
        }
        var stated = at.uncertaintyMetres() == null ? Double.NaN : at.uncertaintyMetres();
        return NearShape.of(within.around(), contents.sites()).stream()
                .anyMatch(
                        shape ->
                                shape.distance()
                                                .metres(
                                                        at.point().lonDegrees(),
                                                        at.point().latDegrees())
                                        <= within.reach(stated, shape.marginMetres()));
    }

    private static boolean isAtLeast(Sighting sighting, Criterion.AtLeast least) {
        var range = CountRange.of(sighting.counts(), least.countClass());
        return range != null && range.isAtLeast(least.number(), least.certainty());
    }

    private boolean mentions(Sighting sighting, String text) {
        var haystack = folded(words(sighting));
        return Stream.of(folded(text).trim().split("\\s+")).allMatch(haystack::contains);
    }

    private String words(Sighting s) {
        return String.join(" ", own(s)) + " " + siteNames(s);
    }

    private String siteNames(Sighting s) {
        return contents.site(s.siteUuid())
                .map(site -> String.join(" ", site.allNames()))
                .orElse("");
    }

    private static List<String> own(Sighting s) {
        return List.of(
                s.code(),
                s.title(),
                s.kind().label(),
                s.place().asReported(),
                s.notes().publicNote(),
                s.notes().internalNote(),
                s.report().outlet(),
                s.report().title());
    }

    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
