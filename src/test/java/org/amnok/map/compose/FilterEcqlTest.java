package org.amnok.map.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.amnok.domain.Bank;
import org.amnok.domain.Certainty;
import org.amnok.domain.LatLon;
import org.amnok.domain.Outline;
import org.amnok.domain.River;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Around;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.record.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class FilterEcqlTest {
    private static final DateSpan SPRING =
            new DateSpan(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 5, 31));
    private static final List<LatLon> LINE =
            List.of(new LatLon(41.2, 126.3), new LatLon(41.5, 127.00001));
    private static final List<LatLon> RING = Criterion.InArea.box(126, 41, 128.5, 42).ring();
    private static final List<LatLon> HOLE = Criterion.InArea.box(127, 41.2, 128, 41.8).ring();

    static Stream<Criterion> sayable() {
        return Stream.of(
                new Criterion.AnyOf(Facet.KIND, Set.of("crossing_ford", "other")),
                new Criterion.AnyOf(Facet.PROVINCE, Set.of("Hyesan's", "")),
                new Criterion.NoneOf(Facet.EVIDENCE, Set.of("photo")),
                new Criterion.NoneOf(Facet.EVIDENCE, Set.of("photo", "video")),
                new Criterion.During(SPRING, Certainty.POSSIBLE),
                new Criterion.During(SPRING, Certainty.CERTAIN),
                new Criterion.AlongRiver(River.YALU, 612, 692.5),
                new Criterion.InArea(RING),
                near(Outline.of(new LatLon(41.4, 128.18)), 500),
                near(Outline.of(Outline.Form.LINE, LINE), 2500.5),
                near(new Outline(Outline.Form.LINE, List.of(LINE, RING)), 10),
                near(new Outline(Outline.Form.AREA, List.of(RING, HOLE)), 0),
                new Criterion.Words("van"),
                new Criterion.Words("White 차량 driver's"),
                new Criterion.Words("100% full_load C:\\cars 50\\% \\\\"),
                new Criterion.AlongRiver(River.YALU, 1, 2, Bank.PRC, Certainty.POSSIBLE),
                new Criterion.AlongRiver(River.YALU, 1, 2, null, Certainty.CERTAIN),
                new Criterion.AlongRiver(River.TUMEN, 1.5, 2, Bank.DPRK, Certainty.CERTAIN),
                new Criterion.AtLeast(CountClass.CAR_SEDAN, 30, Certainty.CERTAIN),
                new Criterion.AtLeast(CountClass.TRUCK, 30, Certainty.POSSIBLE),
                new Criterion.AtLeast(null, 1, Certainty.POSSIBLE),
                new Criterion.NotLookedSince(SPRING.earliest(), Certainty.POSSIBLE),
                new Criterion.NotLookedSince(SPRING.earliest(), Certainty.CERTAIN),
                new Criterion.Within(new Around.AnyCrossing(), 500, Certainty.POSSIBLE),
                new Criterion.Within(new Around.AnyCrossing(), 12.5, Certainty.CERTAIN),
                new Criterion.Within(
                        new Around.OfShape(Outline.of(new LatLon(41, 128)), ""),
                        500,
                        Certainty.CERTAIN));
    }

    private static Criterion near(Outline outline, double metres) {
        return new Criterion.Within(new Around.OfShape(outline, ""), metres, Certainty.POSSIBLE);
    }

    @ParameterizedTest
    @MethodSource("sayable")
    void what_ecql_can_say_is_read_as_it_was_written(Criterion criterion) {
        var filter = new SightingFilter(List.of(criterion));
        assertThat(FilterEcql.write(filter, List.of()).flatMap(FilterEcqlReader::read))
                .contains(filter);
    }

    @Test
    void all_of_it_together_is_read_as_it_was_written() {
        var filter =
                new SightingFilter(
                        List.of(
                                new Criterion.AnyOf(Facet.KIND, Set.of("crossing_ford")),
                                new Criterion.During(SPRING, Certainty.POSSIBLE),
                                new Criterion.AlongRiver(River.TUMEN, 3, 40),
                                new Criterion.InArea(RING),
                                new Criterion.AtLeast(CountClass.CAR, 2, Certainty.POSSIBLE),
                                new Criterion.NotLookedSince(SPRING.latest(), Certainty.CERTAIN),
                                near(Outline.of(Outline.Form.LINE, LINE), 500)));
        assertThat(FilterEcql.write(filter, List.of()).flatMap(FilterEcqlReader::read))
                .contains(filter);
    }

    @Test
    void near_a_site_is_near_its_shape() {
        var site =
                Site.drawn(
                        new UUID(1, 2),
                        new GeometryFactory().createPoint(new Coordinate(128.18, 41.4)));
        var filter =
                new SightingFilter(
                        List.of(
                                new Criterion.Within(
                                        new Around.OfSite(site.uuid()), 500, Certainty.POSSIBLE)));
        assertThat(FilterEcql.write(filter, List.of(site)))
                .contains("DWITHIN(place, POINT(128.18 41.4), 500, meters)");
    }

    static Stream<Criterion> notSayable() {
        return Stream.of(
                new Criterion.AnyOf(Facet.KIND, Set.of()),
                new Criterion.Within(new Around.OfSite(new UUID(1, 1)), 500, Certainty.POSSIBLE));
    }

    @ParameterizedTest
    @MethodSource("notSayable")
    void what_ecql_cannot_say_has_none(Criterion criterion) {
        assertThat(FilterEcql.write(new SightingFilter(List.of(criterion)), List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DWITHIN(place, POINT(128 41), 5, parsecs)",
                "DWITHIN(home, POINT(128 41), 5, meters)",
                "DWITHIN(place, POINT(1280 41), 5, meters)",
                "INTERSECTS(place, buffer(place, 2))",
                "river_km BETWEEN 1 AND 2",
                "river = 'yalu' AND river_km_from >= 1",
                "river = 'yalu' AND river_km BETWEEN 1 AND 2 AND river_km_to <= 3",
                "river_bank = 'prc'",
                "words LIKE '%van%'",
                "words ILIKE 'van'",
                "words ILIKE '%%'",
                "words ILIKE '%a%b%'",
                "words ILIKE '%a\\\\%b%'",
                "words ILIKE '%a\\%'",
                "car_best >= 3",
                "car_from >= 2.5",
                "apples_from >= 3",
                "last_look_latest <= '2025-01-01'",
                "crossing_m_to <= -1",
                "mood = 'glad'",
                "kind = 'other' OR status = 'draft'",
                "date_latest >= '2025-01-01'",
                "kind LIKE 'c%'",
                "((((((((((((((((((((((kind = 'other'))))))))))))))))))))))",
                "",
                "DWITHIN("
            })
    void half_understood_is_not_read(String ecql) {
        assertThat(FilterEcqlReader.read(ecql)).isEmpty();
    }
}
