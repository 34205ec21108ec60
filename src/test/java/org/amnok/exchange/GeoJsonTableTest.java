package org.amnok.exchange;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.file.RecordTables;
import org.amnok.exchange.table.RecordRow;
import org.amnok.exchange.table.RecordTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeoJsonTableTest {
    private static final String POINT = point("[128.17778,41.40167]");

    @TempDir private Path folder;

    @Test
    void columns_are_the_union_of_all_properties_in_the_order_of_the_file() {
        var table =
                table(
                        """
                        {"type":"FeatureCollection","features":[
                        {"type":"Feature","properties":{"title":"a","n":1},"geometry":null},
                        {"type":"Feature","properties":{"kind":"b","title":"c"},"geometry":null}]}\
                        """);

        assertThat(table.columns()).containsExactly("title", "n", "kind");
        assertThat(TableRows.of(table))
                .extracting(RecordRow::cells)
                .containsExactly(List.of("a", "1", ""), List.of("c", "", "b"));
    }

    /// A desk put two files into one: the second spelling was a column of its own, and not read.
    @Test
    void names_that_differ_only_in_case_are_one_column_unless_a_feature_has_both() {
        var table =
                table(
                        """
                        {"type":"FeatureCollection","features":[
                        {"type":"Feature","properties":{"Date":"1","Note":"a","note":"b"},
                        "geometry":null},
                        {"type":"Feature","properties":{"date":"2","note":"c"},
                        "geometry":null}]}\
                        """);

        assertThat(table.columns()).containsExactly("Date", "Note", "note");
        assertThat(TableRows.of(table))
                .extracting(RecordRow::cells)
                .containsExactly(List.of("1", "a", "b"), List.of("2", "", "c"));
    }

    @Test
    void members_come_in_any_order() {
        var row =
                row(
                        """
                        {"features":[{"geometry":{"coordinates":[128.1,41.4,712],"type":"Point"},
                        "properties":{"title":"ford"},"id":7,"type":"Feature"}],
                        "type":"FeatureCollection"}\
                        """);

        assertThat(row.cells()).containsExactly("ford", "7");
        assertThat(row.shape()).hasToString("POINT (128.1 41.4)");
        assertThat(requireNonNull(row.shape()).getCoordinate().z).isEqualTo(712);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'Point'|[1,2]|POINT (1 2)",
                "'LineString'|[[1,2],[3,4]]|LINESTRING (1 2, 3 4)",
                "'Polygon'|[[[0,0],[4,0],[4,4],[0,0]],[[1,1],[2,1],[2,2],[1,1]]]"
                        + "|POLYGON ((0 0, 4 0, 4 4, 0 0), (1 1, 2 1, 2 2, 1 1))",
                "'Polygon'|[[[0,0],[4,0],[4,4]]]|POLYGON ((0 0, 4 0, 4 4, 0 0))",
                "'MultiPoint'|[[1,2],[3,4]]|MULTIPOINT ((1 2), (3 4))",
                "'MultiLineString'|[[[1,2],[3,4]],[[5,6],[7,8]]]"
                        + "|MULTILINESTRING ((1 2, 3 4), (5 6, 7 8))",
                "'MultiPolygon'|[[[[0,0],[4,0],[4,4],[0,0]]],[[[9,9],[8,9],[8,8],[9,9]]]]"
                        + "|MULTIPOLYGON (((0 0, 4 0, 4 4, 0 0)), ((9 9, 8 9, 8 8, 9 9)))",
                "'Point'|[]|null",
                "'LineString'|[]|null",
                "'MultiPolygon'|[]|null",
                "'Point'|null|null"
            })
    void every_kind_of_shape_is_read(String type, String coordinates, String expected) {
        var geometry = "{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}";

        assertThat(String.valueOf(row(feature(geometry)).shape())).isEqualTo(expected);
    }

    @Test
    void collections_of_shapes_become_one() {
        var geometry =
                """
                {"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]},
                {"type":"LineString","coordinates":[[1,2],[3,4]]},
                {"type":"GeometryCollection","geometries":[]}]}\
                """;

        assertThat(row(feature(geometry)).shape())
                .hasToString("GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (1 2, 3 4))");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[128.1]",
                "[\"128.1\",\"41.4\"]",
                "[128.1,null]",
                "[[128.1,41.4]]",
                "[41.4,128.1]",
                "\"128.1,41.4\"",
                "[128.1,[41.4]]",
                "{}"
            })
    void a_bad_shape_costs_only_its_own_feature(String coordinates) {
        var rows =
                TableRows.of(
                        table(
                                "{\"type\":\"FeatureCollection\",\"features\":["
                                        + feature(point(coordinates))
                                        + ","
                                        + feature(POINT)
                                        + "]}"));

        assertThat(rows.get(0).problem()).isNotNull();
        assertThat(rows.get(0).cells()).containsExactly("ford");
        assertThat(rows.get(1).problem()).isNull();
        assertThat(rows.get(1).shape()).hasToString("POINT (128.17778 41.40167)");
    }

    @Test
    void a_bare_geometry_is_a_record() {
        assertThat(row(POINT).shape()).hasToString("POINT (128.17778 41.40167)");
    }

    @Test
    void a_single_feature_is_a_record() {
        assertThat(row(feature(POINT)).cells()).containsExactly("ford");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\n\u001e", " "})
    void sequences_are_read(String between) {
        var text =
                (between.contains("\u001e") ? "\u001e" : "")
                        + feature(POINT)
                        + between
                        + feature(POINT);

        assertThat(TableRows.of(table(text))).extracting(RecordRow::number).containsExactly(1L, 2L);
    }

    @Test
    void objects_and_lists_are_kept_as_json() {
        var row =
                row(
                        """
                        {"type":"Feature","geometry":null,"properties":
                        {"a":{"b":[1,2.50,"x"],"c":null},"d":[true],"e":null,"f":1.50}}\
                        """);

        assertThat(row.cells())
                .containsExactly("{\"b\":[1,2.5,\"x\"],\"c\":null}", "[true]", "1.50");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::5179\"}}",
                "{\"properties\":{\"code\":5179},\"type\":\"EPSG\"}"
            })
    void older_files_name_their_reference_system_before_or_after_the_features(String crs) {
        var features =
                "\"features\":[" + feature(point("[1056655.04959028,2377754.40068079]")) + "]";
        var type = "{\"type\":\"FeatureCollection\",";

        for (var text :
                List.of(
                        type + "\"crs\":" + crs + "," + features + "}",
                        type + features + ",\"crs\":" + crs + "}")) {
            var shape = requireNonNull(row(text).shape());
            assertThat(shape.distance(requireNonNull(row(POINT).shape()))).isLessThan(1e-7);
        }
    }

    @Test
    void a_reference_system_that_is_not_known_is_told() {
        assertThatThrownBy(
                        () ->
                                TableRows.of(
                                        table(
                                                """
                                                {"type":"FeatureCollection","crs":{"type":"link",
                                                "properties":{"href":"http://x.y/z"}},
                                                "features":[]}\
                                                """)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("reference system");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|not GeoJSON",
                "[17]|not GeoJSON",
                "{\"type\":\"Topology\",\"arcs\":[]}|not GeoJSON",
                "{\"features\":[{\"attributes\":{\"a\":1},\"geometry\":{\"x\":1,\"y\":2}}]}|Esri JSON",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\"|broken here",
                "{\"type\":\"FeatureCollection\",,|line 1"
            })
    void a_file_that_is_none_or_broken_is_told(String text, String words) {
        assertThatThrownBy(() -> TableRows.of(table(text)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(words)
                .hasMessageContaining("sightings.geojson");
    }

    @Test
    void numbers_of_columns_are_counts_beside_shapes_and_nothing_is_no_sighting()
            throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("counts.geojson"),
                        """
                        {"type":"FeatureCollection","features":[
                        {"type":"Feature","properties":{"title":"lot","trucks":12.0,"people":30},
                        "geometry":{"type":"Point","coordinates":[128.1,41.4]}},
                        {"type":"Feature","properties":{"title":null},"geometry":null}]}""");
        var read = ReadTables.of(file, List.of());

        assertThat(read.accepted())
                .singleElement()
                .extracting(sighting -> sighting.counts().rows().toString())
                .asString()
                .contains("12", "30");
        assertThat(read.rejected())
                .singleElement()
                .extracting(row -> row.problem().what())
                .isEqualTo("The row is empty");
    }

    @Test
    void rows_before_a_break_are_handed_on() throws IOException {
        var table =
                table("{\"type\":\"FeatureCollection\",\"features\":[" + feature(POINT) + ",{\"ty");
        var rows = new ArrayList<RecordRow>();

        assertThatThrownBy(() -> table.read(rows::add)).isInstanceOf(ProblemException.class);
        assertThat(rows).hasSize(1);
    }

    @Test
    void deep_nesting_is_refused() {
        var text = "{\"a\":".repeat(100_000);

        assertThatThrownBy(() -> TableRows.of(table(text)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("nested more than 64");
    }

    @Test
    void too_many_positions_cost_only_their_own_feature() {
        var line =
                "{\"type\":\"LineString\",\"coordinates\":["
                        + "[1,2],".repeat(1_000_000)
                        + "[1,2]]}";
        var rows = TableRows.of(table(feature(line) + feature(POINT)));

        assertThat(requireNonNull(rows.get(0).problem()).what())
                .contains("more than 1000000 positions");
        assertThat(rows.get(1).shape()).isNotNull();
    }

    @Test
    void a_value_of_megabytes_is_refused() {
        var text = feature(POINT).replace("ford", "x".repeat(2_000_000));

        assertThatThrownBy(() -> TableRows.of(table(text)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("longer than 1000000 characters");
    }

    @Test
    void more_columns_than_500_are_left_out_and_told() {
        var properties = new StringBuilder("\"c0\":0");
        for (var i = 1; i < 600; i++) {
            properties.append(",\"c").append(i).append("\":").append(i);
        }
        var table = table("{\"type\":\"Feature\",\"properties\":{" + properties + "}}");

        assertThat(table.columns()).hasSize(500);
        assertThat(table.warnings().getFirst().what()).contains("more than 500", "c500");
    }

    @Test
    void reading_stops_when_the_taker_has_enough() {
        var table = table(feature(POINT) + feature(POINT) + "{broken");
        table.columns();
        var rows = new ArrayList<RecordRow>();

        table.read(
                row -> {
                    rows.add(row);
                    return rows.size() < 2;
                });

        assertThat(rows).hasSize(2);
    }

    private static String point(String coordinates) {
        return "{\"type\":\"Point\",\"coordinates\":" + coordinates + "}";
    }

    private static String feature(String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{\"title\":\"ford\"},\"geometry\":"
                + geometry
                + "}";
    }

    private RecordRow row(String text) {
        var rows = TableRows.of(table(text));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().problem()).isNull();
        return rows.getFirst();
    }

    private RecordTable table(String text) {
        try {
            return RecordTables.open(Files.writeString(folder.resolve("sightings.geojson"), text))
                    .getFirst();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
