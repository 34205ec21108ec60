package org.amnok.map;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.record.Site;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.ground.BaseMap.Part;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// Crossings, Hyesan sites and islands of the base map against the files they come from.
class BaseMapSitesTest {
    private static final BaseMap MAP = Maps.BASE;

    /// A bridge is put on the border line: so far at most, in degrees.
    private static final double ON_THE_LINE = 0.0018;

    @Test
    void the_files_have_the_rows_that_were_sourced() throws IOException {
        assertThat(rows("crossings")).hasSize(31);
        assertThat(rows("hyesan_sites")).hasSize(60);
        assertThat(rows("town_sites")).hasSize(68);
        assertThat(rows("islands")).hasSize(37);
    }

    @Test
    void every_row_is_a_site_but_for_twins_and_the_two_towns() throws IOException {
        var rows = allRows().stream().map(row -> row.get("id"));
        assertThat(rows.filter(id -> !isSite(id)))
                .containsExactly("h01", "h02", "h05", "h08", "i14");
        assertThat(MAP.sites()).hasSize(31 + 60 + 68 + 37 - 3 - 2);
    }

    @ParameterizedTest
    @CsvSource({"h05, c12", "h08, c13", "i14, c13"})
    void a_place_listed_twice_is_one_site_that_says_so(String twin, String kept) {
        assertThat(Maps.site(kept).note()).contains("also listed as").contains(twin);
        assertThat(MAP.sites()).extracting(Site::code).contains(kept).doesNotContain(twin);
    }

    @Test
    void no_two_sites_of_a_type_share_a_point() {
        var seen = new HashSet<String>();
        assertThat(MAP.sites())
                .filteredOn(s -> s.geometry() != null)
                .allMatch(s -> seen.add(s.type() + " " + s.geometry()));
    }

    @Test
    void a_row_without_a_coordinate_has_no_geometry_and_a_row_with_one_has_its_point()
            throws IOException {
        for (var row : allRows()) {
            if (!isSite(row.get("id"))) {
                continue;
            }
            var site = Maps.site(row.get("id"));
            if (row.get("lat").isEmpty()) {
                assertThat(site.geometry()).as(site.code()).isNull();
                assertThat(site.position()).isEqualTo(Site.Position.NONE);
            } else {
                var point = java.util.Objects.requireNonNull(site.geometry()).getCoordinate();
                var published = new Coordinate(number(row, "lon"), number(row, "lat"));
                assertThat(point.distance(published)).as(site.code()).isLessThan(ON_THE_LINE);
                assertThat(site.position()).isNotEqualTo(Site.Position.NONE);
            }
        }
    }

    @Test
    void derived_crossings_are_marked_as_derived_and_measured_ones_as_sourced() throws IOException {
        for (var row : rows("crossings")) {
            assertThat(Maps.site(row.get("id")).position().code())
                    .isEqualTo(row.get("coord_method").replace("measured", "sourced"));
        }
    }

    @Test
    void every_bridge_stands_where_it_crosses_the_border_line() {
        var line = line(Part.BORDER);
        assertThat(MAP.sites())
                .filteredOn(s -> s.type() == SiteType.BRIDGE && s.geometry() != null)
                .hasSizeGreaterThan(15)
                .allSatisfy(
                        s -> assertThat(line.distance(s.geometry())).as(s.code()).isLessThan(2e-5));
    }

    @ParameterizedTest
    @CsvSource({
        "c05, Taepyongman, 40.353, 124.734",
        "c06, Supung, 40.462, 124.962",
        "c09, Unbong, 41.381, 126.515",
        "c10, Wiwon, 40.902, 125.973",
        "c28, Munak, 41.248, 126.356",
        "c29, Wangjianglou, 41.330, 126.409"
    })
    void the_dams_of_the_river_have_a_place(String code, String name, double lat, double lon) {
        var dam = Maps.site(code);
        assertThat(dam.type()).isEqualTo(SiteType.DAM);
        assertThat(dam.names().all() + dam.note()).contains(name);
        assertThat(java.util.Objects.requireNonNull(dam.geometry()).getCoordinate())
                .matches(at -> at.distance(new Coordinate(lon, lat)) < 0.001);
    }

    @Test
    void a_bridge_that_was_put_on_the_line_says_so() {
        assertThat(Maps.site("c01").note()).contains("drawn where it crosses the line, 4");
    }

    private static boolean isSite(String code) {
        return MAP.sites().stream().anyMatch(site -> site.code().equals(code));
    }

    private static Geometry line(Part part) {
        var lines =
                MAP.features(part).stream().map(f -> (Geometry) f.getDefaultGeometry()).toList();
        return lines.getFirst().getFactory().buildGeometry(lines);
    }

    private static double number(CSVRecord row, String column) {
        return Double.parseDouble(row.get(column));
    }

    @ParameterizedTest
    @CsvSource({
        "c01, BRIDGE, road",
        "c02, BRIDGE, road and rail",
        "c03, BROKEN_BRIDGE, partly standing",
        "c07, BRIDGE, rail",
        "c09, DAM, ''",
        "c13, FORD, irregular",
        "c16, CUSTOMS, land",
        "h03, STATION, ''",
        "h13, LOT_FACTORY, ''",
        "h15, LOT_SQUARE, theatre",
        "h18, LOT_SCHOOL, ''",
        "h19, LOT_OPEN, ''",
        "h35, NEIGHBOURHOOD, ''",
        "s01, OTHER, cinema",
        "s03, POST, gate",
        "s07, OTHER, airfield",
        "s45, CUSTOMS, border control",
        "i02, ISLAND, reclaimed"
    })
    void kinds_become_types(String code, SiteType type, String subtype) {
        var site = Maps.site(code);
        assertThat(site.type()).isEqualTo(type);
        assertThat(site.subtype()).isEqualTo(subtype);
    }

    @Test
    void sites_of_towns_lie_in_their_country() throws IOException {
        var land =
                MAP.features(Part.LAND).stream()
                        .collect(
                                groupingBy(
                                        f -> String.valueOf(f.getAttribute("country")),
                                        mapping(f -> (Geometry) f.getDefaultGeometry(), toList())));
        var rows = new ArrayList<>(rows("town_sites"));
        rows.addAll(rows("hyesan_sites"));
        for (var row : rows) {
            var code = row.get("id");
            var site = isSite(code) ? Maps.site(code).geometry() : null;
            if (site != null && row.get("country").length() == 2) {
                assertThat(java.util.Objects.requireNonNull(land.get(row.get("country"))))
                        .as(code)
                        .anyMatch(l -> l.covers(site));
            }
        }
    }

    @Test
    void a_mapped_site_says_that_nobody_confirmed_it_and_that_its_name_is_translated() {
        var cinema = Maps.site("s01");
        assertThat(cinema.names().en()).isEqualTo("Hyesan Cinema");
        assertThat(cinema.names().ko()).isEqualTo("혜산영화관");
        assertThat(cinema.note()).isEqualTo("in Hyesan; mapped, not confirmed; translated");
        assertThat(cinema.sourceTitle()).contains("OpenStreetMap");
        assertThat(cinema.precisionMetres()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({
        "h12, 41.40777, 128.17447, SOURCED",
        "h15, 41.40484, 128.17345, SOURCED",
        "h17, 41.40297, 128.18023, SOURCED",
        "h26, 41.40881, 128.18491, DERIVED",
        "h28, 41.40622, 128.1779, SOURCED",
        "c16, 42.03215, 128.26859, SOURCED"
    })
    void listed_sites_take_the_place_of_the_mapped_one(
            String code, double lat, double lon, Site.Position position) {
        var site = Maps.site(code);
        assertThat(java.util.Objects.requireNonNull(site.geometry()).getCoordinate())
                .isEqualTo(new Coordinate(lon, lat));
        assertThat(site.position()).isEqualTo(position);
        assertThat(site.note()).contains("OpenStreetMap (August 2021)");
    }

    @Test
    void identities_follow_from_the_code() {
        assertThat(Maps.site("c12").uuid())
                .isEqualTo(
                        UUID.nameUUIDFromBytes(
                                "amnok-site:c12"
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void a_name_that_was_not_sourced_is_empty() {
        assertThat(Maps.site("t01").names().all()).isEmpty();
        assertThat(Maps.site("t01").note()).contains("name not sourced");
    }

    private static List<CSVRecord> allRows() throws IOException {
        var rows = new ArrayList<CSVRecord>();
        rows.addAll(rows("crossings"));
        rows.addAll(rows("hyesan_sites"));
        rows.addAll(rows("town_sites"));
        rows.addAll(rows("islands"));
        return rows;
    }

    private static List<CSVRecord> rows(String name) throws IOException {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var csv = CSVParser.parse(Path.of("maps", name + ".csv"), null, format)) {
            return csv.getRecords();
        }
    }
}
