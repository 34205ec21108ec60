package org.amnok.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.domain.Names;
import org.amnok.domain.River;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.Confidence;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.codelist.Family;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.count.Count;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.amnok.exchange.table.Whose;
import org.amnok.geo.Geodesy;
import org.amnok.map.Maps;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The 43 published events of the sample project.
class PublishedEventsTest {
    private static final Path FILE = Path.of("maps/sample/reported_activity.csv");
    private static final Site SANDBAR =
            Sightings.site(UUID.randomUUID(), "c13", Names.NONE, SiteType.FORD, "KP/CN", null);
    private final ReadTables report = ReadTables.of(FILE, List.of(SANDBAR), Whose.PUBLISHED);

    @Test
    void all_of_them_are_accepted() {
        assertThat(report.rejected()).isEmpty();
        assertThat(report.accepted()).hasSize(43);
    }

    @Test
    void families_are_those_of_the_published_table() {
        var families = new HashMap<Family, Integer>();
        report.accepted().forEach(s -> families.merge(s.kind().family(), 1, Integer::sum));
        assertThat(families)
                .containsEntry(Family.VEHICLES, 10)
                .containsEntry(Family.CROSSING, 8)
                .containsEntry(Family.ISLAND, 1)
                .containsEntry(Family.WORKS, 4)
                .containsEntry(Family.RAIL, 1)
                .containsEntry(Family.CUSTOMS, 3)
                .containsEntry(Family.GUARD, 5)
                .containsEntry(Family.ENFORCEMENT, 5)
                .containsEntry(Family.OTHER, 6);
    }

    @Test
    void nineteen_lie_on_the_centre_of_hyesan_and_eleven_have_no_place() {
        var centre = new LatLon(41.40167, 128.17778);
        assertThat(report.accepted())
                .filteredOn(s -> s.place() instanceof Place.Located at && at.point().equals(centre))
                .hasSize(19);
        assertThat(report.accepted())
                .filteredOn(s -> s.place() instanceof Place.Unlocated)
                .hasSize(11);
    }

    @ParameterizedTest
    @CsvSource({"e03, c08", "e10, c12", "e21, c12"})
    void what_is_told_of_a_bridge_stands_at_that_bridge(String id, String bridge) {
        var site = java.util.Objects.requireNonNull(Maps.site(bridge).geometry());
        assertThat(event(id).place())
                .isInstanceOfSatisfying(
                        Place.Located.class,
                        at ->
                                assertThat(
                                                Geodesy.distanceMetres(
                                                        at.point(),
                                                        LatLon.ofXy(
                                                                site.getCoordinate().x,
                                                                site.getCoordinate().y)))
                                        .isLessThan(1));
    }

    @ParameterizedTest
    @CsvSource({
        "e02, Dandong, 3, Uiju, 3",
        "e27, Kim Jong Suk County, 25, Hyesan, 3",
        "e39, Kim Jong Suk County, 25, Hyesan, 3",
        "e42, Kim Hyong Jik County, 25, Pochon County, 25"
    })
    void a_stretch_ends_where_the_river_is_nearest_to_the_places_that_the_report_names(
            String id, String from, double fromReach, String to, double toReach)
            throws IOException {
        var river = Maps.COMPOSER.rivers().line(River.YALU).orElseThrow();
        assertThat(event(id).place()).isInstanceOf(Place.Stretch.class);
        var along = ((Place.Stretch) event(id).place()).along();
        assertThat(along.from().kilometres())
                .isCloseTo(river.footOf(gazetteer(from)).kilometre(), within(1.0));
        assertThat(along.to().kilometres())
                .isCloseTo(river.footOf(gazetteer(to)).kilometre(), within(1.0));
        assertThat(along.from().uncertaintyKilometres()).isEqualTo(fromReach);
        assertThat(along.to().uncertaintyKilometres()).isEqualTo(toReach);
    }

    /// The point of a name in the gazetteer.
    private static LatLon gazetteer(String name) throws IOException {
        try (var rows =
                CSVParser.parse(
                        Path.of("maps/gazetteer.csv"),
                        StandardCharsets.UTF_8,
                        CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
            return rows.stream()
                    .filter(r -> r.get("name_en").equals(name))
                    .map(
                            r ->
                                    new LatLon(
                                            Double.parseDouble(r.get("lat")),
                                            Double.parseDouble(r.get("lon"))))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "e01 | 2017-06",
                "e02 | 2018-03-21~/2018-03-31~",
                "e05 | 2019-11-16~",
                "e11 | 2024~",
                "e13 | 2024-06-11",
                "e18 | 2024-10-11~/2024-10-20~",
                "e28 | 2025-07-31~/2025-09-13~",
                "e31 | 2025-09-11~/2025-09-20~",
                "e42 | 2025-12-09~"
            })
    void dates_are_edtf(String id, String edtf) {
        assertThat(event(id).when().observed()).extracting(Edtf::text).isEqualTo(edtf);
    }

    @Test
    void words_of_the_date_are_kept() {
        assertThat(event("e05").when().asReported()).isEqualTo("around November 16");
        assertThat(event("e31").when().asReported()).isEmpty();
        assertThat(event("e31").notes().internalNote()).contains("Date as imported: mid-month");
    }

    @Test
    void the_day_of_publication_is_read_from_the_title_when_it_is_whole() {
        assertThat(event("e13").when().published()).isEqualTo(LocalDate.of(2024, 7, 23));
        assertThat(event("e31").when().published()).isNull();
    }

    @Test
    void the_words_of_a_date_are_words_of_a_report_and_never_a_note() {
        assertThat(
                        report.accepted().stream()
                                .map(s -> s.when().asReported())
                                .filter(w -> !w.isEmpty()))
                .containsExactlyInAnyOrder(
                        "late last month",
                        "around November 16",
                        "late 2023",
                        "late July",
                        "late last year",
                        "since early January",
                        "from late November");
        assertThat(event("e01").notes().internalNote())
                .contains("Date as imported: month; publication 2017-06-23; photo date not given");
    }

    @Test
    void vehicles_are_counted_by_class() {
        assertThat(event("e03").counts().rows())
                .containsExactly(new Count(CountClass.BUS, 4, 4, 4, Count.Method.ESTIMATE));
        assertThat(event("e02").counts().rows())
                .containsExactly(new Count(CountClass.VEHICLE, 1, 1, 1, Count.Method.ESTIMATE));
        assertThat(event("e13").counts().rows())
                .containsExactly(new Count(CountClass.CAR, 30, null, 39, Count.Method.ESTIMATE));
        assertThat(event("e31").counts().rows())
                .containsExactly(
                        new Count(CountClass.VEHICLE, 100, null, 500, Count.Method.ESTIMATE));
    }

    @Test
    void people_and_buildings_are_counted_and_units_without_a_class_stay_words() {
        assertThat(event("e20").counts().rows())
                .containsExactly(
                        new Count(CountClass.BUILDING, 170, null, 179, Count.Method.ESTIMATE));
        assertThat(event("e20").counts().asReported()).isEqualTo("170여 동 (buildings)");
        assertThat(event("e42").counts().rows()).isEmpty();
        assertThat(event("e42").counts().asReported()).isEqualTo("at least 32 (crossings)");
    }

    /// Column `site` has codes; a person may write any name.
    @Test
    void a_site_is_known_by_its_other_names() {
        var site =
                Sightings.site(UUID.randomUUID(), "", Names.NONE, SiteType.FORD, "KP/CN", null)
                        .edit()
                        .aliases(List.of("sandbar", "C13"))
                        .done();
        assertThat(
                        ReadTables.of(FILE, List.of(site), Whose.PUBLISHED).accepted().stream()
                                .filter(s -> site.uuid().equals(s.siteUuid())))
                .isNotEmpty();
    }

    @Test
    void an_event_carries_its_report() {
        var sandbar = event("e09");
        assertThat(sandbar.title()).isEqualTo("Hyesan sandbar");
        assertThat(sandbar.kind()).isEqualTo(SightingKind.CROSSING_FORD);
        assertThat(sandbar.status()).isEqualTo(SightingStatus.SUBMITTED);
        assertThat(sandbar.privacy()).isEqualTo(PrivacyLevel.EXACT);
        assertThat(sandbar.siteUuid()).isEqualTo(SANDBAR.uuid());
        assertThat(sandbar.place())
                .isEqualTo(
                        new Place.Located(
                                new LatLon(41.411114, 128.186804),
                                20.0,
                                LocationMethod.REPORTED,
                                "Hyesan sandbar (coordinate printed in the article)"));
        assertThat(sandbar.report().outlet()).isEqualTo("AccessDPRK");
        assertThat(sandbar.report().title()).startsWith("Sino-DPRK Smuggling Sites");
        assertThat(sandbar.report().basis()).isEqualTo("satellite");
        assertThat(sandbar.report().confidence()).isEqualTo(Confidence.HIGH);
        assertThat(sandbar.notes().publicNote()).startsWith("Imagery review finds");
    }

    @Test
    void a_category_without_kind_is_kept_and_told() {
        assertThat(event("e29").notes().internalNote())
                .startsWith("Category as imported: vehicle smuggling");
        assertThat(report.warnings())
                .anySatisfy(w -> assertThat(w.sentence()).contains("vehicle smuggling"));
    }

    @Test
    void sites_that_are_not_known_are_told() {
        assertThat(report.warnings())
                .anySatisfy(w -> assertThat(w.sentence()).contains("Unknown sites", "c12", "h13"));
    }

    @Test
    void importing_again_gives_the_same_uuids() {
        assertThat(ReadTables.of(FILE, List.of(), Whose.PUBLISHED).accepted())
                .extracting(Sighting::uuid)
                .containsExactlyElementsOf(report.accepted().stream().map(Sighting::uuid).toList());
    }

    private Sighting event(String id) {
        return report.accepted().stream()
                .filter(s -> s.code().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
