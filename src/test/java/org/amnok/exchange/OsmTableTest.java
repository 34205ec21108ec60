package org.amnok.exchange;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

class OsmTableTest {
    private static final String CORNERS =
            """
            <node id='1' lat='41' lon='128'/><node id='2' lat='41' lon='129'/>
            <node id='3' lat='42' lon='129'/>
            """;
    private static final String RING = "<nd ref='1'/><nd ref='2'/><nd ref='3'/><nd ref='1'/>";

    @TempDir private Path folder;

    @Test
    void a_node_with_tags_is_a_point_and_each_key_a_column() {
        var table =
                table(
                        """
                        <node id='-7' lat='41.4069' lon='128.175' user='kim' timestamp='2025-01-02'>
                        <tag k='name' v='bridge'/><tag k='name:ko' v='다리'/></node>""");

        assertThat(table.columns()).containsExactly("osm_type", "osm_id", "name", "name:ko");
        assertThat(TableRows.of(table).getFirst().cells())
                .containsExactly("node", "-7", "bridge", "다리");
        assertThat(shape(table)).isEqualTo("POINT (128.175 41.4069)");
        assertThat(table.warnings()).isEmpty();
    }

    /// `place` is a kind of settlement, `start_date` when a house was built.
    @Test
    void keys_with_a_meaning_of_their_own_are_not_taken_for_place_and_date() {
        var tags = tag("place", "island") + tag("start_date", "1985") + tag("name", "x");
        var table = table("<node id='1' lat='41' lon='128'>" + tags + "</node>");

        assertThat(table.suggested().places()).containsExactly(Map.entry(SightingColumn.TITLE, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "'@id,@lat,@lon,name,place,start_date\n1,41.4,128.1,x,village,1950\n'",
        "'full_id,osm_id,osm_type,lat,lon,place,end_date\nn1,1,node,41.4,128.1,village,1950\n'",
        "'osm_id,name,place,other_tags,lat,lon\n1,x,village,,41.4,128.1\n'"
    })
    void nor_are_they_in_a_table_of_another_program(String text) {
        var mapping = RecordTables.open(write("a.csv", text)).getFirst().suggested();

        assertThat(mapping.places().keySet())
                .contains(SightingColumn.LAT, SightingColumn.LON)
                .doesNotContain(
                        SightingColumn.PLACE, SightingColumn.DATE_START, SightingColumn.DATE_END);
    }

    @Test
    void nor_in_geojson_of_overpass() {
        var feature =
                """
                {"type":"Feature","properties":{"@id":"node/1","name":"x","place":"village",
                "start_date":"1950"},"geometry":{"type":"Point","coordinates":[128.1,41.4]}}""";
        var table = RecordTables.open(write("a.geojson", feature)).getFirst();

        assertThat(table.suggested().places().keySet()).containsExactly(SightingColumn.TITLE);
    }

    @Test
    void a_way_may_stand_before_its_nodes_and_negative_numbers_before_positive_ones() {
        var table =
                table(
                        """
                        <way id='9'><nd ref='8'/><nd ref='-2'/><nd ref='-1'/></way>
                        <node id='-1' lat='41.1' lon='128.1'/><node id='8' lat='41.8' lon='128.8'/>
                        <node id='-2' lat='41.2' lon='128.2'/>""");

        assertThat(TableRows.of(table)).hasSize(1);
        assertThat(shape(table)).isEqualTo("LINESTRING (128.8 41.8, 128.2 41.2, 128.1 41.1)");
        assertThat(table.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "area, yes, Polygon",
        "building, yes, Polygon",
        "natural, water, Polygon",
        "waterway, dock, Polygon",
        "natural, coastline, LineString",
        "building, no, LineString",
        "waterway, river, LineString",
        "name, x, LineString"
    })
    void a_closed_way_is_an_area_by_its_tags(String key, String value, String type) {
        assertThat(closed(tag(key, value))).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "no, amenity, LineString",
        "yes, highway, Polygon",
        "'', highway, LineString",
        "'', barrier, LineString",
        "'', name, Polygon"
    })
    void what_is_said_of_the_area_comes_before_other_tags(String area, String key, String type) {
        assertThat(closed(tag("landuse", "military") + tag(key, "x") + tag("area", area)))
                .isEqualTo(type);
    }

    @Test
    void an_open_way_is_a_line_whatever_its_tags() {
        var way = "<way id='5'><nd ref='1'/><nd ref='2'/><nd ref='3'/>" + tag("area", "yes");

        assertThat(shape(table(CORNERS + way + "</way>"))).startsWith("LINESTRING");
    }

    @Test
    void what_was_deleted_and_relations_are_left_out_and_told() {
        var table =
                table(
                        """
                        <node id='1' action='delete' lat='41' lon='128'><tag k='name' v='a'/></node>
                        <way id='2' visible='false'><tag k='name' v='b'/></way>
                        <node id='3' lat='41' lon='128'><tag k='name' v='c'/></node>
                        <node id='4' lat='41' lon='128'/>
                        <relation id='5'><member type='node' ref='3' role=''/></relation>
                        <relation id='6' action='delete'/>""");

        assertThat(TableRows.of(table))
                .extracting(row -> row.cells().getLast())
                .containsExactly("c");
        assertThat(table.warnings())
                .extracting(Problem::what)
                .containsExactly(
                        "Relations were not read: 1",
                        "Deleted objects were skipped: 3",
                        "Nodes without tags that belong to no way were skipped: 1");
    }

    @ParameterizedTest
    @CsvSource({
        "<nd ref='1'/><nd ref='99'/><nd ref='x'/>, 2 of the 3 nodes of the way are not in the file",
        "<nd ref='1'/>, A line has only one position",
        "'', The way has no nodes"
    })
    void a_way_that_cannot_be_drawn_is_told_and_the_next_is_read(String nodes, String what) {
        var table =
                table(CORNERS + "<way id='5'>" + nodes + "</way><way id='6'>" + RING + "</way>");
        var rows = TableRows.of(table);

        assertThat(requireNonNull(rows.getFirst().problem()).what()).isEqualTo(what);
        assertThat(rows.getFirst().cells()).containsExactly("way", "5");
        assertThat(rows.get(1).problem()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lat='x' lon='1'", "lat='NaN' lon='1'", "lat='91' lon='1'", ""})
    void a_node_with_tags_and_no_place_on_the_earth_is_told(String position) {
        var row = TableRows.of(table("<node id='1' " + position + ">" + tag("a", "b") + "</node>"));

        assertThat(row.getFirst().problem()).isNotNull();
        assertThat(row.getFirst().cells()).contains("b");
    }

    /// Servers give a node with tags, and again without them as part of a way.
    @Test
    void the_same_node_twice_is_one() {
        var table =
                table(
                        """
                        <node id='1' lat='41' lon='128'><tag k='name' v='a'/></node>
                        <node id='1' lat='41' lon='128'/>""");

        assertThat(TableRows.of(table)).hasSize(1);
        assertThat(table.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<node id='1' lat='41' lon='128'/><node id='1' lat='42' lon='128'/>, node 1 at two places",
        "<node id='1' lat='41', The file is broken here"
    })
    void a_file_that_cannot_be_relied_on_is_told(String content, String what) {
        var table = RecordTables.open(write("a.osm", "<osm>" + content + "</osm>")).getFirst();

        assertThatThrownBy(table::columns)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> {
                            assertThat(e.problem().what()).contains(what);
                            assertThat(e.problem().where()).startsWith("a.osm");
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "'\0\0\0\r\n\tOSMHeader\u0018', OpenStreetMap data in its compressed form",
        "<!DOCTYPE osm SYSTEM 'file:///etc/passwd'><osm/>, document type",
        "<osmChange/>, XML of a type that is not supported: osmChange"
    })
    void what_is_not_read_is_named(String content, String what) {
        var file = write("a.osm", content);

        assertThatThrownBy(() -> RecordTables.open(file))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem().what()).contains(what));
    }

    private String closed(String tags) {
        var row = TableRows.of(table(CORNERS + "<way id='5'>" + RING + tags + "</way>")).getFirst();
        assertThat(row.problem()).isNull();
        return requireNonNull(row.shape()).getGeometryType();
    }

    private static String tag(String key, String value) {
        return "<tag k='" + key + "' v='" + value + "'/>";
    }

    private static String shape(RecordTable table) {
        return requireNonNull(TableRows.of(table).getFirst().shape()).toText();
    }

    private RecordTable table(String content) {
        return RecordTables.open(write("a.osm", "<osm version='0.6'>" + content + "</osm>"))
                .getFirst();
    }

    private Path write(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
