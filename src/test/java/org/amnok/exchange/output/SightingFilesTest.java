package org.amnok.exchange.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.date.EdtfParser;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.NoPictures;
import org.amnok.exchange.ReadTables;
import org.amnok.release.OutputFile;
import org.amnok.release.RoundedPlace;
import org.amnok.release.TestRelease;
import org.amnok.release.canary.SecretPlace;
import org.amnok.release.canary.SecretText;
import org.amnok.release.canary.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/// Sightings as data for other programs.
class SightingFilesTest {
    static final List<String> TEXTS = List.of("csv", "geojson", "kml", "gpx");
    private static final LatLon PLACE = new LatLon(41.4016742, 128.1777813);
    private static final String TITLE = "=HYPERLINK(\"x\") & <b>30 \"cars\"</b>, 혜산\u0001";

    @TempDir Path folder;

    @ParameterizedTest
    @FieldSource("TEXTS")
    void nothing_that_must_stay_is_in_a_file(String ending) throws IOException {
        var secret = sighting(PrivacyLevel.DISTRICT);
        var secrets =
                new Secrets(
                        List.of(new SecretPlace("place", PLACE)),
                        List.of(new SecretText("note", secret.notes().internalNote())),
                        List.of());
        assertThat(written(ending, secrets, secret)).contains("41.405").doesNotContain("41.4017");
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void an_exact_sighting_leaves_with_title_and_point(String ending) throws IOException {
        assertThat(written(ending, Secrets.NONE, sighting(PrivacyLevel.EXACT)))
                .contains("41.4017")
                .contains("혜산");
    }

    @ParameterizedTest
    @CsvSource({"1, 6", "20, 5", "300, 4", "3000, 3", "7000, 2", "200000, 1"})
    void coordinates_have_no_more_digits_than_their_uncertainty_bears(double metres, int digits) {
        assertThat(RoundedPlace.digits(metres)).isEqualTo(digits);
    }

    @Test
    void a_csv_is_read_back_with_the_same_values() throws IOException {
        var before = sighting(PrivacyLevel.EXACT);
        var file = file("csv", Secrets.NONE, before);
        var after = ReadTables.of(file, List.of()).accepted().getFirst();
        assertThat(after.uuid()).isEqualTo(before.uuid());
        assertThat(after.title()).isEqualTo(before.title().strip());
        assertThat(after.kind()).isEqualTo(before.kind());
        assertThat(after.notes().publicNote()).isEqualTo(before.notes().publicNote());
        assertThat(after.status()).isEqualTo(before.status());
    }

    @Test
    void a_text_like_a_formula_is_guarded_in_csv_and_a_number_is_not() throws IOException {
        var csv = written("csv", Secrets.NONE, sighting(PrivacyLevel.EXACT));
        assertThat(csv).contains("'=HYPERLINK").contains(",128.1778,");
    }

    @Test
    void a_csv_begins_with_a_byte_order_mark_on_request() throws IOException {
        var file = folder.resolve("a.csv");
        files(true)
                .write(
                        TestRelease.released(List.of(sighting(PrivacyLevel.EXACT))),
                        NoPictures.WATCHED,
                        new OutputFile(file, Secrets.NONE));
        assertThat(Files.readAllBytes(file)).startsWith(0xef, 0xbb, 0xbf);
    }

    @Test
    void a_geojson_has_longitude_first_and_no_crs() throws IOException {
        var json = written("geojson", Secrets.NONE, sighting(PrivacyLevel.EXACT));
        assertThat(json).contains("\"coordinates\":[128.1778,41.4017]");
        assertThat(names(json)).contains("uuid", "generalization").doesNotContain("crs");
    }

    @Test
    void what_has_no_place_is_a_feature_without_geometry() throws IOException {
        assertThat(written("geojson", Secrets.NONE, sighting(PrivacyLevel.WITHHELD)))
                .contains("\"geometry\":null");
    }

    @ParameterizedTest
    @FieldSource("XML")
    void what_is_written_as_xml_is_well_formed(String ending) throws Exception {
        var xml = written(ending, Secrets.NONE, sighting(PrivacyLevel.EXACT));
        var parsed =
                DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        assertThat(
                        parsed.getElementsByTagName("name")
                                .item(parsed.getElementsByTagName("name").getLength() - 1)
                                .getTextContent())
                .contains("<b>30 \"cars\"</b>");
    }

    static final List<String> XML = List.of("kml", "gpx");

    @Test
    void a_waypoint_says_in_its_comment_what_was_made_coarser_and_held_back() throws IOException {
        assertThat(written("gpx", Secrets.NONE, sighting(PrivacyLevel.DISTRICT)))
                .contains("centre of its cell of 0.01 degrees", "withheld: exact place, title")
                .doesNotContain("data_generalizations");
    }

    @Test
    void a_coarse_waypoint_is_read_back_with_its_days_and_its_uncertainty() throws IOException {
        var read = ReadTables.of(file("gpx", Secrets.NONE, seen("2025-11-13")), List.of());
        var one = read.accepted().getFirst();
        assertThat(one.when().observed()).isEqualTo(EdtfParser.parse("2025-11-13").orElseThrow());
        assertThat(((Place.Located) one.place()).uncertaintyMetres()).isGreaterThan(700);
        assertThat(one.notes().internalNote()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12/.., from 2025-12-01, 2025-12-01/..",
        "../2025-11, until 2025-11-30, ../2025-11-30"
    })
    void an_open_span_stays_open_in_a_waypoint(String edtf, String words, String read)
            throws IOException {
        assertThat(written("gpx", Secrets.NONE, seen(edtf)))
                .contains("<cmt>" + words + ", within")
                .doesNotContain("9999", "0001-");
        var one = ReadTables.of(folder.resolve("a.gpx"), List.of()).accepted().getFirst();
        assertThat(one.when().observed()).isEqualTo(EdtfParser.parse(read).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12/.., <begin>2025-12-01</begin>, from $[date_start]",
        "../2025-11, <end>2025-11-30</end>, until $[date_end]"
    })
    void an_open_span_has_one_end_in_a_kml(String edtf, String end, String words)
            throws IOException {
        assertThat(written("kml", Secrets.NONE, seen(edtf)))
                .contains("<TimeSpan>" + end + "</TimeSpan>")
                .containsOnlyOnce("<td>Seen</td><td>" + words + "</td>");
    }

    @ParameterizedTest
    @CsvSource({
        "csv, 2025-12/.., 2025-12-01/..",
        "geojson, ../2025-11, ../2025-11-30",
        "kml, 2025-12/.., 2025-12-01/.."
    })
    void an_open_end_has_no_day_in_a_table_and_is_read_back_as_open(
            String ending, String edtf, String read) throws IOException {
        assertThat(written(ending, Secrets.NONE, seen(edtf)))
                .contains(read)
                .doesNotContain("9999", "0001-");
        var one = ReadTables.of(folder.resolve("a." + ending), List.of()).accepted().getFirst();
        assertThat(one.when().observed()).isEqualTo(EdtfParser.parse(read).orElseThrow());
    }

    private static Sighting seen(String edtf) {
        var sighting = sighting(PrivacyLevel.DISTRICT);
        return sighting.edit()
                .when(sighting.when().withObserved(EdtfParser.parse(edtf).orElseThrow()))
                .done(Sightings.NOON);
    }

    @Test
    void a_kml_says_once_what_the_level_of_each_placemark_means() throws IOException {
        assertThat(written("kml", Secrets.NONE, sighting(PrivacyLevel.DISTRICT)))
                .containsOnlyOnce("2: centre of its cell of 0.01 degrees")
                .contains("withheld: exact place, title")
                .contains("<Data name=\"privacy_level\"><value>2</value>")
                .doesNotContain("data_generalizations");
    }

    @Test
    void a_name_that_ends_in_nothing_known_is_told() {
        assertThatThrownBy(() -> file("docx", Secrets.NONE, sighting(PrivacyLevel.EXACT)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("a.docx");
    }

    private String written(String ending, Secrets secrets, Sighting... sightings)
            throws IOException {
        return Files.readString(file(ending, secrets, sightings));
    }

    private Path file(String ending, Secrets secrets, Sighting... sightings) {
        var file = folder.resolve("a." + ending);
        files(false)
                .write(
                        TestRelease.released(List.of(sightings)),
                        NoPictures.WATCHED,
                        new OutputFile(file, secrets));
        return file;
    }

    private static SightingFiles files(boolean byteOrderMark) {
        return new SightingFiles(
                new SightingFiles.Parts(
                        stretch -> List.of(),
                        List.of(),
                        symbol -> new byte[] {(byte) 0x89, 'P', 'N', 'G'},
                        byteOrderMark));
    }

    private static List<String> names(String json) throws IOException {
        var names = new ArrayList<String>();
        try (var parser = new JsonFactory().createParser(json)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    names.add(parser.currentName());
                }
            }
        }
        return names;
    }

    private static Sighting sighting(PrivacyLevel level) {
        return Sightings.at(PLACE, TITLE)
                .edit()
                .notes(new Notes("White, no plates", "her name is in the notebook by the mirror"))
                .privacy(level)
                .done(Sightings.NOON);
    }
}
