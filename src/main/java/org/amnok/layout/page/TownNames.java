package org.amnok.layout.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.geo.Geodesy;
import org.amnok.layout.caption.Towns;
import org.amnok.map.ground.NamedPlace;
import org.amnok.release.ReleasedSighting;
import org.jspecify.annotations.Nullable;

/// Names towns that reports name and nothing nearer. Of places that leave as they were recorded
/// only: the town of a generalised one might be finer than its cell.
final class TownNames {
    private static final double COARSE_METRES = 1000;
    private static final double AROUND_METRES = 15_000;

    /// The share of the sightings that must lie around a town that a page is named after.
    private static final double MOST = 0.8;

    private final List<NamedPlace> places;
    private final List<NamedPlace> cities;

    public TownNames(List<NamedPlace> places) {
        this.places = List.copyOf(places);
        cities = places.stream().filter(place -> place.rank().equals("city")).toList();
    }

    /// A town and the reports that name it and no place in it.
    ///
    /// @param uncertaintyMetres the widest of theirs
    record Town(String name, double uncertaintyMetres, List<ReleasedSighting> sightings) {}

    /// The town that most of the reports name and nothing nearer; empty when fewer than two do.
    public Optional<Town> mostNamed(List<ReleasedSighting> sightings, Language language) {
        var points = new HashMap<LatLon, Integer>();
        for (var sighting : sightings) {
            if (isCoarse(sighting)) {
                points.merge(point(sighting), 1, Integer::sum);
            }
        }
        return points.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .sorted(
                        Map.Entry.<LatLon, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(e -> e.getKey().toString()))
                .flatMap(e -> town(e.getKey(), sightings, language).stream())
                .findFirst();
    }

    private static LatLon point(ReleasedSighting sighting) {
        return Objects.requireNonNull(sighting.point());
    }

    private static boolean isCoarse(ReleasedSighting sighting) {
        var metres = sighting.uncertaintyMetres();
        return sighting.point() != null
                && sighting.level() == PrivacyLevel.EXACT
                && metres != null
                && metres >= COARSE_METRES;
    }

    private Optional<Town> town(LatLon at, List<ReleasedSighting> sightings, Language language) {
        return Towns.nearest(at, Towns.SAME_METRES, places)
                .map(place -> place.names().best(language, Language.KO))
                .map(
                        name -> {
                            var there =
                                    sightings.stream()
                                            .filter(s -> isCoarse(s) && point(s).equals(at))
                                            .toList();
                            return new Town(name, widest(there), there);
                        });
    }

    private static double widest(List<ReleasedSighting> sightings) {
        return sightings.stream()
                .map(ReleasedSighting::uncertaintyMetres)
                .filter(Objects::nonNull)
                .max(Double::compare)
                .orElse(0.0);
    }

    /// The town around which a page lies: the one by most of the exact places, or two that face
    /// each other across the border. Without sightings the city in the middle of the view.
    ///
    /// @param middle null of a page without a map
    public Optional<String> around(
            List<ReleasedSighting> sightings, @Nullable LatLon middle, Language language) {
        if (sightings.isEmpty()) {
            return middle == null
                    ? Optional.empty()
                    : Towns.nearest(middle, AROUND_METRES, cities)
                            .map(city -> name(city, language));
        }
        var counts = new HashMap<NamedPlace, Integer>();
        for (var sighting : sightings) {
            var point = sighting.point();
            if (point != null && sighting.level() == PrivacyLevel.EXACT) {
                Towns.nearest(point, AROUND_METRES, cities)
                        .ifPresent(p -> counts.merge(p, 1, Integer::sum));
            }
        }
        var most =
                counts.entrySet().stream()
                        .sorted(
                                Map.Entry.<NamedPlace, Integer>comparingByValue()
                                        .reversed()
                                        .thenComparing(e -> e.getKey().priority()))
                        .limit(2)
                        .toList();
        var least = MOST * sightings.size();
        if (!most.isEmpty() && most.getFirst().getValue() >= least) {
            return Optional.of(name(most.getFirst().getKey(), language));
        }
        return most.size() == 2
                        && most.getFirst().getValue() + most.getLast().getValue() >= least
                        && areTwins(most.getFirst().getKey(), most.getLast().getKey())
                ? Optional.of(
                        most.stream()
                                .map(e -> name(e.getKey(), language))
                                .collect(Collectors.joining("–")))
                : Optional.empty();
    }

    private static boolean areTwins(NamedPlace one, NamedPlace other) {
        return Geodesy.distanceMetres(one.point(), other.point()) < AROUND_METRES;
    }

    private static String name(NamedPlace place, Language language) {
        return place.names().best(language, Language.KO);
    }
}
