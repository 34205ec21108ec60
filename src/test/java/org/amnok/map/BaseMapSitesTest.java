package org.amnok.map;

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
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Crossings, Hyesan sites and islands of the base map against the files they come from.
class BaseMapSitesTest {
    private static final BaseMap MAP = BaseMap.load();

    @Test
    void the_files_have_the_rows_that_were_sourced() throws IOException {
        assertThat(rows("crossings")).hasSize(25);
        assertThat(rows("hyesan_sites")).hasSize(60);
        assertThat(rows("islands")).hasSize(36);
    }

    @Test
    void every_row_is_a_site_but_for_twins_and_the_two_towns() throws IOException {
        var missing = new ArrayList<String>();
        for (var row : allRows()) {
            var site = MAP.siteByCode(row.get("id"));
            if (site.isEmpty()) {
                missing.add(row.get("id"));
            }
        }
        assertThat(missing).containsExactly("h01", "h02");
        assertThat(MAP.sites()).hasSize(25 + 60 + 36 - 3 - 2);
    }

    @ParameterizedTest
    @CsvSource({"h05, c12", "h08, c13", "i14, c13"})
    void a_place_listed_twice_is_one_site_found_by_either_code(String twin, String kept) {
        assertThat(MAP.siteByCode(twin)).map(Site::code).contains(kept);
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
            if (MAP.siteByCode(row.get("id")).isEmpty()) {
                continue;
            }
            var site = MAP.siteByCode(row.get("id")).orElseThrow();
            if (row.get("lat").isEmpty()) {
                assertThat(site.geometry()).as(site.code()).isNull();
                assertThat(site.position()).isEqualTo(Site.Position.NONE);
            } else {
                var point = java.util.Objects.requireNonNull(site.geometry()).getCoordinate();
                assertThat(point.x).isEqualTo(Double.parseDouble(row.get("lon")));
                assertThat(point.y).isEqualTo(Double.parseDouble(row.get("lat")));
                assertThat(site.position()).isNotEqualTo(Site.Position.NONE);
            }
        }
    }

    @Test
    void derived_crossings_are_marked_as_derived() throws IOException {
        for (var row : rows("crossings")) {
            assertThat(MAP.siteByCode(row.get("id")).orElseThrow().position().code())
                    .isEqualTo(row.get("coord_method"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "c01, BRIDGE, road",
        "c02, BRIDGE, road and rail",
        "c03, BROKEN_BRIDGE, ''",
        "c07, BRIDGE, rail",
        "c09, DAM, ''",
        "c13, FORD, irregular",
        "c16, CUSTOMS, land",
        "h03, STATION, ''",
        "h13, LOT_FACTORY, ''",
        "h15, LOT_SQUARE, ''",
        "h18, LOT_SCHOOL, ''",
        "h19, LOT_OPEN, ''",
        "h35, NEIGHBOURHOOD, ''",
        "i02, ISLAND, reclaimed"
    })
    void kinds_become_types(String code, SiteType type, String subtype) {
        var site = MAP.siteByCode(code).orElseThrow();
        assertThat(site.type()).isEqualTo(type);
        assertThat(site.subtype()).isEqualTo(subtype);
    }

    @Test
    void identities_follow_from_the_code() {
        assertThat(MAP.siteByCode("c12").orElseThrow().uuid())
                .isEqualTo(
                        UUID.nameUUIDFromBytes(
                                "amnok-site:c12"
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void a_name_that_was_not_sourced_is_empty() {
        assertThat(MAP.siteByCode("t01").orElseThrow().names().all()).isEmpty();
        assertThat(MAP.siteByCode("t01").orElseThrow().note()).contains("name not sourced");
    }

    private static List<CSVRecord> allRows() throws IOException {
        var rows = new ArrayList<CSVRecord>();
        rows.addAll(rows("crossings"));
        rows.addAll(rows("hyesan_sites"));
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
