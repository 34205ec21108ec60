package org.amnok.geo.border;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.Names;
import org.amnok.domain.record.Site;
import org.amnok.geo.Geodesy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

class TouchedPlacesTest {
    private static final GeometryFactory SHAPES = new GeometryFactory();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void a_random_circle_touches_what_some_of_its_points_lie_in(int seed) {
        var random = new Random(seed);
        var sites = new ArrayList<Site>();
        for (int i = 0; i < 60; i++) {
            sites.add(site(random));
        }
        var places = TouchedPlaces.ofSites(BorderGeography.none(), sites);
        for (int round = 0; round < 300; round++) {
            var at = new LatLon(41 + random.nextDouble() * 0.4, 128 + random.nextDouble() * 0.4);
            var metres = 10 * Math.pow(1000, random.nextDouble());
            var found = places.near(at.lonDegrees(), at.latDegrees(), metres);
            assertThat(numbers(found)).containsAll(sampled(sites, at, metres * 0.98));
            assertThat(numbers(found))
                    .allMatch(
                            i ->
                                    i == sites.size()
                                            || metresTo(box(sites.get(i)), at) < metres * 1.02);
        }
    }

    @Test
    void towns_of_one_name_are_two() {
        var towns =
                Stream.of(41.0, 41.5, 42.0)
                        .map(lat -> new LatLon(lat, 127))
                        .map(
                                at ->
                                        new Landmark(
                                                "Liudaogou",
                                                Names.NONE,
                                                List.of(),
                                                "",
                                                false,
                                                at,
                                                500,
                                                2000))
                        .toList();
        var geography =
                new BorderGeography(Map.of(), List.of(), BorderGeography.Ground.NONE, towns);
        var places = TouchedPlaces.ofTowns(geography);
        assertThat(places.keys()).containsExactly("Liudaogou", "Liudaogou (2)", "Liudaogou (3)");
        assertThat(numbers(places.near(127, 41.5, 100))).containsExactly(1);
    }

    private static double metresTo(Envelope box, LatLon at) {
        return Geodesy.distanceMetres(
                at,
                new LatLon(
                        Math.clamp(at.latDegrees(), box.getMinY(), box.getMaxY()),
                        Math.clamp(at.lonDegrees(), box.getMinX(), box.getMaxX())));
    }

    private static Envelope box(Site site) {
        return java.util.Objects.requireNonNull(site.geometry()).getEnvelopeInternal();
    }

    private static List<Integer> numbers(int[] found) {
        return java.util.Arrays.stream(found).boxed().toList();
    }

    /// Boxes in which a point of the circle lies, by trying many; none when one lies in no box.
    private static TreeSet<Integer> sampled(List<Site> sites, LatLon at, double metres) {
        var found = new TreeSet<Integer>();
        for (int ring = 0; ring <= 40; ring++) {
            for (int bearing = 0; bearing < 360; bearing += 6) {
                var point = Geodesy.destination(at, bearing, metres * ring / 40);
                var in = new ArrayList<Integer>();
                for (int i = 0; i < sites.size(); i++) {
                    if (box(sites.get(i)).contains(point.lonDegrees(), point.latDegrees())) {
                        in.add(i);
                    }
                }
                found.addAll(in.isEmpty() ? List.of(sites.size()) : in);
            }
        }
        return found;
    }

    private static Site site(Random random) {
        var west = 128 + random.nextDouble() * 0.4;
        var south = 41 + random.nextDouble() * 0.4;
        var size = 0.002 + random.nextDouble() * 0.03;
        return Site.drawn(
                UUID.randomUUID(),
                SHAPES.createPolygon(
                        new Coordinate[] {
                            new Coordinate(west, south),
                            new Coordinate(west + size, south),
                            new Coordinate(west + size, south + size),
                            new Coordinate(west, south + size),
                            new Coordinate(west, south)
                        }));
    }
}
