package org.amnok.exchange;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.file.RecordTables;
import org.amnok.exchange.table.RecordTable;
import org.amnok.exchange.table.SightingColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KmlTableTest {
    private static final String POINT =
            "<Point><coordinates>128.17778,41.40167,712</coordinates></Point>";

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xmlns='http://earth.google.com/kml/2.0'",
                "xmlns='http://earth.google.com/kml/2.2'",
                "xmlns='http://www.opengis.net/kml/2.3'",
                ""
            })
    void any_version_is_read(String namespace) {
        var text = "<kml " + namespace + "><Placemark>" + POINT + "</Placemark></kml>";

        assertThat(TableRows.of(table(text)).getFirst().shape())
                .hasToString("POINT (128.17778 41.40167)");
    }

    @Test
    void folders_become_a_path_and_styles_a_colour() {
        var cells =
                cells(
                        """
                        <Document><name>x</name><Style id="r"><IconStyle><color>ff0000ff</color>
                        </IconStyle></Style><StyleMap id="m"><Pair><key>normal</key>
                        <styleUrl>#r</styleUrl></Pair></StyleMap>
                        <Folder><name>Hyesan</name><Folder><name>2025</name>
                        <Placemark><name>ford</name><styleUrl>#m</styleUrl></Placemark>
                        </Folder></Folder></Document>""");

        assertThat(cells)
                .containsEntry("folder", "Hyesan/2025")
                .containsEntry("name", "ford")
                .containsEntry("style", "m")
                .containsEntry("color", "#ff0000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "<TimeStamp><when>2025-11</when></TimeStamp>|2025-11|-",
                "<TimeStamp><when>2025-11-13T20:00:00Z</when></TimeStamp>|2025-11-13T20:00:00Z|-",
                "<TimeSpan><begin>2025-11-01</begin><end>2025-11-10</end></TimeSpan>"
                        + "|2025-11-01|2025-11-10",
                "<TimeSpan><begin>2025-11-01</begin></TimeSpan>|2025-11-01|..",
                "<TimeSpan><end>2025-11-10</end></TimeSpan>|-|2025-11-10"
            })
    void times_become_start_and_end(String time, String start, String end) {
        var cells = cells("<Placemark><name>a</name>" + time + "</Placemark>");

        assertThat(cells.get("date_start")).isEqualTo(start);
        assertThat(cells.get("date_end")).isEqualTo(end);
    }

    @Test
    void data_of_both_kinds_become_columns() {
        var cells =
                cells(
                        """
                        <Placemark><ExtendedData><Data name="count"><value>30</value></Data>
                        <SchemaData schemaUrl="#s"><SimpleData name="kind">ford</SimpleData>
                        </SchemaData><camp:id xmlns:camp="x">7</camp:id></ExtendedData></Placemark>""");

        assertThat(cells)
                .containsEntry("count", "30")
                .containsEntry("kind", "ford")
                .containsEntry("id", "7");
    }

    @Test
    void names_in_the_words_of_another_program_do_not_replace_the_placemarks_own() {
        var cells =
                cells(
                        """
                        <Placemark><name>Tower 4</name><ExtendedData xmlns:mwm="https://omaps.app">
                        <mwm:name><mwm:lang code="default">Tower 4</mwm:lang>
                        <mwm:lang code="ko">감시탑 4</mwm:lang></mwm:name><mwm:icon>Viewpoint</mwm:icon>
                        </ExtendedData></Placemark>""");

        assertThat(cells).containsEntry("name", "Tower 4").containsEntry("icon", "Viewpoint");
    }

    /// Only one of their columns is read as the date.
    @Test
    void placemarks_whose_data_call_the_day_otherwise_keep_their_time() throws IOException {
        var text =
                """
                <kml><Document><Placemark><TimeStamp><when>2024-11-05</when></TimeStamp>
                <ExtendedData><Data name="Date"><value>2024-11-01</value></Data></ExtendedData>
                %1$s</Placemark><Placemark><TimeSpan><begin>2024-11-05T08:00:00Z</begin>
                <end>2024-11-09</end></TimeSpan><ExtendedData><Data name="timestamp">
                <value>2024-11-05</value></Data></ExtendedData>%1$s</Placemark></Document></kml>"""
                        .formatted(POINT);
        var file = Files.writeString(folder.resolve("two.kml"), text);

        assertThat(ReadTables.of(file, List.of()).accepted())
                .extracting(its -> requireNonNull(its.when().observed()).text())
                .containsExactly("2024-11-01", "2024-11-05/2024-11-09");
    }

    @Test
    void a_name_that_the_data_replace_is_kept() {
        var cells =
                cells(
                        """
                        <Placemark><name>obs.1</name><ExtendedData><Data name="name">
                        <value>queue of trucks</value></Data></ExtendedData></Placemark>""");

        assertThat(cells)
                .containsEntry("name", "queue of trucks")
                .containsEntry("placemark_name", "obs.1");
    }

    @ParameterizedTest
    @CsvSource({
        "Date, 2024-11-01, true",
        "관찰일, 2024년 11월 1일, true",
        "Time, 14:30, false",
        "Date, around the 3rd, false",
        "Date, 4 Nov, false",
        "Updated, 2024-11-01, false"
    })
    void a_day_in_the_data_counts_before_when_a_placemark_was_made(
            String name, String value, boolean isDay) {
        var cells =
                cells(
                        """
                        <Placemark><TimeStamp><when>2024-11-05T08:00:00Z</when></TimeStamp>
                        <ExtendedData><Data name="%s"><value>%s</value></Data></ExtendedData>
                        </Placemark>"""
                                .formatted(name, value));

        assertThat(cells)
                .containsEntry(isDay ? "placemark_time" : "date_start", "2024-11-05T08:00:00Z")
                .containsEntry(name, value);
        assertThat(cells.containsKey("date_start")).isEqualTo(!isDay);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>30 trucks<br/>at the <b>ford</b></p>|30 trucks^at the ford",
                "a &amp; b &lt; c &#44256; &nope; & d|a & b < c 고 &nope; & d",
                "3 < 5 trucks|3 < 5 trucks",
                "<style>p{}</style>x<!-- y -->z<script>a</script>|xz",
                "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>|a b^c",
                "<a href=\"http://x.y\">link</a|link"
            })
    void descriptions_are_plain_text(String html, String expected) {
        var cells =
                cells("<Placemark><description><![CDATA[" + html + "]]></description></Placemark>");

        assertThat(cells).containsEntry("description", expected.replace('^', '\n'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Point><coordinates> 1 , 2 </coordinates></Point>|POINT (1 2)",
                "<LineString><coordinates>1,2,0 3,4,0  5,6</coordinates></LineString>"
                        + "|LINESTRING (1 2, 3 4, 5 6)",
                "<Polygon><innerBoundaryIs><LinearRing><coordinates>1,1 2,1 2,2 1,1"
                        + "</coordinates></LinearRing></innerBoundaryIs><outerBoundaryIs>"
                        + "<LinearRing><coordinates>0,0 4,0 4,4 0,0</coordinates></LinearRing>"
                        + "</outerBoundaryIs></Polygon>"
                        + "|POLYGON ((0 0, 4 0, 4 4, 0 0), (1 1, 2 1, 2 2, 1 1))",
                "<MultiGeometry><Point><coordinates>1,2</coordinates></Point><MultiGeometry>"
                        + "<Point><coordinates>3,4</coordinates></Point></MultiGeometry>"
                        + "</MultiGeometry>|MULTIPOINT ((1 2), (3 4))",
                "<Model><Location><longitude>1</longitude><latitude>2</latitude></Location>"
                        + "</Model>|POINT (1 2)",
                "<Track><when>2025-11-13T01:00:00Z</when><when>2025-11-14T01:00:00Z</when>"
                        + "<coord>1 2 0</coord><coord>3 4 0</coord></Track>|LINESTRING (1 2, 3 4)",
                "<MultiTrack><Track><coord>1 2 0</coord><coord>3 4 0</coord></Track>"
                        + "</MultiTrack>|LINESTRING (1 2, 3 4)",
                "<Point><coordinates></coordinates></Point>|null"
            })
    void every_kind_of_shape_is_read(String kml, String expected) {
        var row = TableRows.of(table("<kml><Placemark>" + kml + "</Placemark></kml>")).getFirst();

        assertThat(String.valueOf(row.shape())).isEqualTo(expected);
        assertThat(row.problem()).isNull();
    }

    @Test
    void a_track_tells_when_it_began_and_ended() {
        var cells =
                cells(
                        """
                        <Placemark><Track><when>2025-11-13T01:00:00Z</when>
                        <when>2025-11-14T01:00:00Z</when><coord>1 2 0</coord><coord>3 4 0</coord>
                        </Track></Placemark>""");

        assertThat(cells)
                .containsEntry("date_start", "2025-11-13T01:00:00Z")
                .containsEntry("date_end", "2025-11-14T01:00:00Z");
    }

    @Test
    void a_bad_shape_costs_only_its_own_placemark() {
        var rows =
                TableRows.of(
                        table(
                                "<kml><Placemark><Point><coordinates>x,y</coordinates></Point>"
                                        + "</Placemark><Placemark>"
                                        + POINT
                                        + "</Placemark></kml>"));

        assertThat(requireNonNull(rows.get(0).problem()).what()).contains("x,y");
        assertThat(rows.get(1).shape()).isNotNull();
    }

    @Test
    void a_link_is_told_and_never_followed() {
        var table =
                table(
                        """
                        <kml><NetworkLink><name>more</name><Link><href>http://127.0.0.1:9/a.kml</href>
                        </Link></NetworkLink><Placemark><name>a</name></Placemark></kml>""");

        assertThat(TableRows.of(table)).hasSize(1);
        assertThat(table.warnings().getFirst().what())
                .contains("not followed", "http://127.0.0.1:9/a.kml");
    }

    @Test
    void our_own_files_come_back_by_their_data() {
        var cells =
                cells(
                        """
                        <Placemark><name>Ford</name><TimeSpan><begin>2025-11-11</begin>
                        <end>2025-11-20</end></TimeSpan><ExtendedData>
                        <Data name="uuid"><value>1-2</value></Data>
                        <Data name="kind"><value>crossing_ford</value></Data>
                        <Data name="date"><value>2025-11-11~/2025-11-20~</value></Data>
                        </ExtendedData></Placemark>""");

        assertThat(cells).doesNotContainKeys("name", "date_start", "date_end");
        assertThat(cells).containsEntry("date", "2025-11-11~/2025-11-20~");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE kml [<!ENTITY a 'b'>]><kml><Placemark><name>&a;</name></Placemark></kml>",
                "<!DOCTYPE kml SYSTEM 'file:///etc/passwd'><kml><Placemark/></kml>",
                "<!DOCTYPE kml [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                        + "<kml><Placemark><name>&x;</name></Placemark></kml>",
                "<!DOCTYPE kml [<!ENTITY % x SYSTEM 'http://127.0.0.1:9/x'> %x;]><kml/>",
                "<!DOCTYPE k [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
                        + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]><kml>&c;</kml>"
            })
    void a_document_type_is_refused(String text) {
        assertThatThrownBy(() -> TableRows.of(table(text)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("document type");
    }

    @Test
    void deep_folders_are_refused() {
        assertThatThrownBy(() -> TableRows.of(table("<kml>" + "<Folder>".repeat(100_000))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("nested more than 64");
    }

    @Test
    void what_is_laid_over_the_map_or_shown_by_a_tour_is_told() {
        var hidden = "<Placemark><name>b</name></Placemark>";
        var table =
                table(
                        "<kml><ScreenOverlay/><GroundOverlay/><Placemark><name>a</name></Placemark><gx:Tour"
                                + " xmlns:gx='g'>"
                                + hidden
                                + "</gx:Tour></kml>");

        assertThat(TableRows.of(table)).hasSize(1);
        assertThat(table.warnings())
                .extracting(Problem::what)
                .containsExactly(
                        "A picture fixed to the screen, such as a logo or a legend, was not read",
                        "An image overlay was not read",
                        "A tour, or an update of another file, was not read");
    }

    @Test
    void the_address_behind_a_word_is_kept_and_not_in_public() {
        var table =
                table(
                        "<Placemark><description><![CDATA[see <a href=\"https://x.org/r?a=1&amp;b=2\">"
                                + "report</a>, <a href='https://y.org'>https://y.org</a>, <a"
                                + " href='https://x.org/p.jpg'>photo</a>]]></description>"
                                + POINT
                                + "</Placemark>");

        assertThat(TableRows.firstCells(table))
                .containsEntry("links_in_text", "https://x.org/r?a=1&b=2")
                .containsEntry("description", "see report, https://y.org, photo");
        assertThat(table.suggested().places()).containsKey(SightingColumn.INTERNAL_NOTE);
    }

    @Test
    void html_signs_that_xml_does_not_know_are_understood() {
        var table =
                table(
                        "<Placemark><description>30&nbsp;cars</description>"
                                + POINT
                                + "</Placemark>");

        assertThat(TableRows.firstCells(table)).containsEntry("description", "30 cars");
    }

    @Test
    void xml_of_another_kind_is_told() {
        var svg = write("a.svg", "<svg/>");

        assertThatThrownBy(() -> RecordTables.open(svg))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("svg");
    }

    private Map<String, String> cells(String inside) {
        return TableRows.firstCells(table("<kml>" + inside + "</kml>"));
    }

    private RecordTable table(String text) {
        return RecordTables.open(write("a.kml", text)).getFirst();
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_link_that_leads_nowhere_is_not_told() {
        var file = table("<kml><Document><NetworkLink id='n'/><Placemark/></Document></kml>");
        assertThat(TableRows.of(file)).hasSize(1);
        assertThat(file.warnings()).isEmpty();
    }

    @Test
    void a_snippet_is_the_description_where_there_is_no_other() {
        var brief = "<Placemark><name>a</name><Snippet>20 trucks</Snippet>%s</Placemark>";
        assertThat(cells(brief.formatted(""))).containsEntry("description", "20 trucks");
        assertThat(cells(brief.formatted("<description>20 trucks, covered</description>")))
                .containsEntry("description", "20 trucks, covered");
    }
}
