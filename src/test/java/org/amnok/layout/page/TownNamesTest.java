package org.amnok.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.Names;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.Geodesy;
import org.amnok.map.ground.NamedPlace;
import org.amnok.release.TestRelease;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TownNamesTest {
    private static final int SEED_OF_PLACES = 4;
    private static final double AROUND_METRES = 15_000;

    /// Seeded places among three cities, of which two face each other over the river; some lie half
    /// way, some as far as a city's name is said.
    @ParameterizedTest
    @ValueSource(doubles = {0, 41.4, 60})
    void a_place_lies_around_the_city_that_is_nearest_by_the_geodesic(double latDegrees) {
        var cities =
                List.of(
                        city("Hyesan", latDegrees, 128.178),
                        city("Changbai", latDegrees + 0.019, 128.2),
                        city("Posan", latDegrees - 0.15, 128.1));
        var towns = new TownNames(cities);
        var random = new Random(SEED_OF_PLACES);
        var places =
                Stream.generate(
                                () ->
                                        new LatLon(
                                                latDegrees + random.nextGaussian() * 0.1,
                                                128.19 + random.nextGaussian() * 0.1))
                        .limit(2000)
                        .map(TownNamesTest::exactly)
                        .toList();
        assertThat(TestRelease.released(places).sightings())
                .hasSize(2000)
                .allSatisfy(
                        each -> {
                            var at = Objects.requireNonNull(each.point());
                            assertThat(towns.around(List.of(each), at, Language.EN))
                                    .as("%s", at)
                                    .isEqualTo(nearest(cities, at));
                        });
    }

    private static Sighting exactly(LatLon at) {
        return Sightings.at(at, "a").edit().privacy(PrivacyLevel.EXACT).done(Sightings.NOON);
    }

    private static Optional<String> nearest(List<NamedPlace> cities, LatLon at) {
        return cities.stream()
                .filter(city -> Geodesy.distanceMetres(city.point(), at) <= AROUND_METRES)
                .min(Comparator.comparingDouble(city -> Geodesy.distanceMetres(city.point(), at)))
                .map(city -> city.names().best(Language.EN, Language.KO));
    }

    private static NamedPlace city(String name, double latDegrees, double lonDegrees) {
        return new NamedPlace(
                new Names(name, "", "", ""),
                List.of(),
                "city",
                1,
                new LatLon(latDegrees, lonDegrees));
    }
}
