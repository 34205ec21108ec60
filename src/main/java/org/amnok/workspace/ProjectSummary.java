package org.amnok.workspace;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amnok.domain.DateSpan;
import org.amnok.domain.LatLon;
import org.amnok.domain.Place;
import org.amnok.domain.ProjectContents;
import org.amnok.domain.Sighting;
import org.amnok.domain.SightingKind;
import org.amnok.domain.SightingStatus;

/// What is in a project, in numbers. For its owner: the extent is that of the true points.
///
/// @param sightings all, retracted ones included
/// @param located sightings that have a point
/// @param stretches sightings along a stretch of river
/// @param dated sightings whose date is known
/// @param sitesLocated sites that have a geometry
/// @param extent of the sightings' points; empty when none has one
/// @param dates from the earliest to the latest day on which something may have been seen; empty
///   when no date is known
/// @param byKind and byStatus: only what occurs, in the order of the enum
public record ProjectSummary(
        int sightings,
        int located,
        int stretches,
        int dated,
        int sites,
        int sitesLocated,
        Optional<Extent> extent,
        Optional<DateSpan> dates,
        Map<SightingKind, Integer> byKind,
        Map<SightingStatus, Integer> byStatus) {

    public static ProjectSummary of(ProjectContents contents) {
        var sightings = contents.sightings();
        var points = points(sightings);
        var spans = spans(sightings);
        return new ProjectSummary(
                sightings.size(),
                points.size(),
                (int) sightings.stream().filter(s -> s.place() instanceof Place.Stretch).count(),
                spans.size(),
                contents.sites().size(),
                (int) contents.sites().stream().filter(s -> s.geometry() != null).count(),
                Extent.around(points),
                whole(spans),
                counted(sightings, Sighting::kind, SightingKind.class),
                counted(sightings, Sighting::status, SightingStatus.class));
    }

    private static List<LatLon> points(Collection<Sighting> sightings) {
        return sightings.stream()
                .map(Sighting::place)
                .filter(Place.Located.class::isInstance)
                .map(place -> ((Place.Located) place).point())
                .toList();
    }

    private static List<DateSpan> spans(Collection<Sighting> sightings) {
        return sightings.stream()
                .map(s -> s.when().observed())
                .filter(Objects::nonNull)
                .map(edtf -> edtf.span())
                .toList();
    }

    private static Optional<DateSpan> whole(List<DateSpan> spans) {
        var earliest = spans.stream().map(DateSpan::earliest).min(Comparator.naturalOrder());
        var latest = spans.stream().map(DateSpan::latest).max(Comparator.naturalOrder());
        return earliest.map(from -> new DateSpan(from, latest.orElseThrow()));
    }

    private static <E extends Enum<E>> Map<E, Integer> counted(
            Collection<Sighting> sightings, Function<Sighting, E> by, Class<E> type) {
        return sightings.stream()
                .collect(
                        Collectors.groupingBy(
                                by, () -> new EnumMap<>(type), Collectors.summingInt(s -> 1)));
    }
}
