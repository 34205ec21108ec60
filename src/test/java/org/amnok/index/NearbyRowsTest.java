package org.amnok.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Bank;
import org.amnok.domain.Certainty;
import org.amnok.domain.FilterWalk;
import org.amnok.domain.LatLon;
import org.amnok.domain.Outline;
import org.amnok.domain.River;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.filter.Around;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.query.IndexedSighting;
import org.amnok.domain.query.ManySightings;
import org.amnok.domain.record.BankStretch;
import org.amnok.domain.record.Examined;
import org.amnok.domain.record.Item;
import org.amnok.domain.record.Observation;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.amnok.domain.record.SoughtKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/// What lies near, in or where nobody looked: the columns answer as a walk does.
class NearbyRowsTest {
    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final Random RANDOM = new Random(20);
    private static final List<Site> SITES = sites();
    private static final List<Sighting> ALL = sightings();
    private static final ProjectContents CONTENTS = new ProjectContents(ALL, items());
    private static final SightingIndex INDEX = index();

    private static List<Site> sites() {
        var sites = new ArrayList<Site>();
        for (int i = 0; i < 40; i++) {
            var at = new Coordinate(126 + 3 * RANDOM.nextDouble(), 41 + RANDOM.nextDouble());
            sites.add(
                    Site.drawn(new UUID(3, i), SHAPES.createPoint(at))
                            .edit()
                            .type(i % 2 == 0 ? SiteType.BRIDGE : SiteType.MARKET)
                            .precisionMetres(i % 3 == 0 ? 400.0 : null)
                            .done());
        }
        return sites;
    }

    private static List<Sighting> sightings() {
        return new ManySightings(21)
                .take(9000).stream()
                        .map(
                                s ->
                                        s.edit()
                                                .place(vague(s.place()))
                                                .site(
                                                        RANDOM.nextInt(4) == 0
                                                                ? new UUID(3, RANDOM.nextInt(40))
                                                                : null)
                                                .done(Sightings.NOON))
                        .toList();
    }

    private static Place vague(Place place) {
        return place instanceof Place.Located at
                ? new Place.Located(
                        at.point(),
                        RANDOM.nextInt(4) == 0 ? null : Double.valueOf(10 + RANDOM.nextInt(4000)),
                        LocationMethod.GPS,
                        "")
                : place;
    }

    private static List<Item> items() {
        var items = new ArrayList<Item>(SITES);
        for (int i = 0; i < 60; i++) {
            items.add(look(i));
        }
        return items;
    }

    private static Observation look(int i) {
        var from = LocalDate.of(2024, 1, 1).plusDays(RANDOM.nextInt(500));
        var to = from.plusDays(RANDOM.nextInt(40));
        var results = Observation.Result.values();
        return new Observation(
                new UUID(4, i),
                examined(i),
                new Edtf(from + "/" + to, new DateSpan(from, to)),
                results[RANDOM.nextInt(results.length)],
                "",
                "");
    }

    private static Examined examined(int i) {
        var kinds = new TreeSet<>(Set.of(SoughtKind.FENCE));
        var banks = i % 2 == 0 ? Set.of(Bank.DPRK) : BankStretch.BOTH;
        return switch (i % 3) {
            case 0 -> new Examined.OfSite(new UUID(3, RANDOM.nextInt(40)));
            case 1 -> {
                var from = RANDOM.nextInt(700_000);
                yield new Examined.OfStretch(
                        new BankStretch(
                                River.YALU, banks, from, from + 1 + RANDOM.nextInt(150_000)),
                        kinds);
            }
            default -> {
                var west = 126 + 3 * RANDOM.nextDouble();
                var south = 41 + RANDOM.nextDouble();
                yield new Examined.OfArea(
                        banks,
                        SHAPES.toGeometry(new Envelope(west, west + 0.4, south, south + 0.2)),
                        kinds);
            }
        };
    }

    private static SightingIndex index() {
        var builder = new IndexBuilder(ALL.size());
        for (int i = 0; i < ALL.size(); i++) {
            builder.put(
                    IndexedSighting.of(
                            i, ALL.get(i), ManySightings.FINDER.of(ALL.get(i), CONTENTS)));
        }
        return builder.build(Surroundings.of(CONTENTS), WordSearch.NONE);
    }

    static Stream<Criterion> criteria() {
        var line =
                Outline.of(
                        Outline.Form.LINE,
                        List.of(
                                new LatLon(41.2, 126.3),
                                new LatLon(41.5, 127.0),
                                new LatLon(41.4, 128.6)));
        var area =
                new Outline(
                        Outline.Form.AREA,
                        List.of(
                                Criterion.InArea.box(126.5, 41.2, 128, 41.8).ring(),
                                Criterion.InArea.box(127, 41.4, 127.5, 41.6).ring()));
        return Stream.of(Certainty.values())
                .flatMap(
                        sure ->
                                Stream.of(
                                        near(new Around.OfSite(new UUID(3, 3)), 9000, sure),
                                        near(new Around.OfSite(new UUID(9, 9)), 9000, sure),
                                        near(new Around.AnyCrossing(), 1500, sure),
                                        near(new Around.OfShape(line, ""), 2500, sure),
                                        near(new Around.OfShape(line, ""), 150_000, sure),
                                        near(new Around.OfShape(area, ""), 0, sure),
                                        near(new Around.OfShape(area, ""), 700, sure),
                                        along(Bank.DPRK, sure),
                                        along(null, sure),
                                        new Criterion.NotLookedSince(
                                                LocalDate.of(2024, 2, 1), sure),
                                        new Criterion.NotLookedSince(
                                                LocalDate.of(2025, 1, 15), sure),
                                        new Criterion.NoneOf(
                                                Facet.KIND, Set.of("other", "policing"))));
    }

    private static Criterion near(Around around, double metres, Certainty sure) {
        return new Criterion.Within(around, metres, sure);
    }

    private static Criterion along(@org.jspecify.annotations.Nullable Bank bank, Certainty sure) {
        return new Criterion.AlongRiver(River.YALU, 200, 480, bank, sure);
    }

    private static Set<UUID> walked(SightingFilter filter) {
        var walk = new FilterWalk(filter, CONTENTS, ManySightings.FINDER);
        return ALL.stream().filter(walk::accepts).map(Sighting::uuid).collect(Collectors.toSet());
    }

    private static Set<UUID> found(SightingFilter filter) {
        return INDEX.rows(filter).stream().mapToObj(INDEX::uuid).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void a_criterion_shows_what_a_walk_finds(Criterion criterion) {
        var filter = new SightingFilter(List.of(criterion));
        assertThat(found(filter)).isEqualTo(walked(filter));
    }

    @Test
    void certain_rows_are_some_of_the_possible_ones() {
        var possible =
                new SightingFilter(
                        List.of(near(new Around.AnyCrossing(), 3000, Certainty.POSSIBLE)));
        var certain =
                new SightingFilter(
                        List.of(near(new Around.AnyCrossing(), 3000, Certainty.CERTAIN)));
        assertThat(found(certain)).isNotEmpty();
        assertThat(found(possible))
                .containsAll(found(certain))
                .hasSizeGreaterThan(found(certain).size());
    }

    @Test
    void some_are_certainly_not_looked_at_and_some_only_possibly() {
        var day = LocalDate.of(2024, 9, 1);
        var certain =
                found(
                        new SightingFilter(
                                List.of(new Criterion.NotLookedSince(day, Certainty.CERTAIN))));
        var possible =
                found(
                        new SightingFilter(
                                List.of(new Criterion.NotLookedSince(day, Certainty.POSSIBLE))));
        assertThat(certain).isNotEmpty();
        assertThat(possible).containsAll(certain).hasSizeGreaterThan(certain.size());
    }
}
