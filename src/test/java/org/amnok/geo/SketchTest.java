package org.amnok.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.geo.Sketch.Kind;
import org.amnok.geo.Sketch.Vertex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;

/// Shapes drawn and changed vertex by vertex.
class SketchTest {
    private static final LatLon A = LatLon.ofXy(0, 0);
    private static final LatLon B = LatLon.ofXy(4, 0);
    private static final LatLon C = LatLon.ofXy(4, 4);
    private static final LatLon D = LatLon.ofXy(0, 4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POINT (1 2)",
                "LINESTRING (0 0, 1 1, 2 0)",
                "MULTILINESTRING ((0 0, 1 1), (2 2, 3 3))",
                "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0))",
                "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1))",
                "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 5 1, 5 5, 1 5, 1 1)),"
                        + " ((2 2, 3 2, 3 3, 2 3, 2 2)))"
            })
    void a_geometry_taken_apart_and_put_together_is_the_same(String wkt) throws Exception {
        var geometry = new WKTReader().read(wkt);
        var again = Sketch.of(geometry).orElseThrow().geometry();
        assertThat(again.norm()).isEqualTo(geometry.norm());
    }

    @Test
    void a_mixture_cannot_be_changed_vertex_by_vertex() throws Exception {
        var mixed = read("GEOMETRYCOLLECTION (POINT (1 1), LINESTRING (0 0, 1 1))");
        assertThat(Sketch.of(mixed)).isEmpty();
    }

    @Test
    void a_second_click_moves_a_point() {
        assertThat(drawn(Kind.POINT, A, B).geometry().getCoordinate().x).isEqualTo(4);
    }

    @Test
    void three_clicks_make_an_area() {
        assertThat(drawn(Kind.AREA, A, B, C).geometry().getArea()).isEqualTo(8);
    }

    @Test
    void two_vertices_are_no_area_yet() {
        assertThat(drawn(Kind.AREA, A, B).complaint()).contains("An area needs three vertices.");
    }

    @Test
    void an_outline_that_crosses_itself_is_refused() {
        assertThat(drawn(Kind.AREA, A, C, B, D).complaint().orElseThrow()).contains("crosses");
    }

    @Test
    void the_last_vertex_is_taken_back() {
        assertThat(drawn(Kind.LINE, A, B, C).withoutLast()).isEqualTo(drawn(Kind.LINE, A, B));
    }

    @Test
    void a_vertex_is_moved() {
        assertThat(drawn(Kind.LINE, A, B).moved(new Vertex(0, 1), C))
                .isEqualTo(drawn(Kind.LINE, A, C));
    }

    @Test
    void a_vertex_is_inserted_between_two() {
        assertThat(drawn(Kind.LINE, A, C).inserted(new Vertex(0, 1), B))
                .isEqualTo(drawn(Kind.LINE, A, B, C));
    }

    @Test
    void a_vertex_is_deleted_while_enough_are_left() {
        var area = drawn(Kind.AREA, A, B, C, D);
        assertThat(area.canLose(new Vertex(0, 3))).isTrue();
        assertThat(area.without(new Vertex(0, 3))).isEqualTo(drawn(Kind.AREA, A, B, C));
        assertThat(drawn(Kind.AREA, A, B, C).canLose(new Vertex(0, 0))).isFalse();
    }

    @Test
    void a_hole_that_loses_too_many_vertices_goes_whole() throws Exception {
        var holed =
                Sketch.of(read("POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 2 1, 2 2, 1 1))"))
                        .orElseThrow();
        assertThat(holed.without(new Vertex(1, 0)).paths()).hasSize(1);
    }

    @Test
    void what_is_written_is_read_again() {
        var sketch = new Sketch(Kind.LINE, List.of(List.of(A, B), List.of(C, D)));
        assertThat(SketchText.read(SketchText.write(sketch), Kind.LINE)).isEqualTo(sketch);
    }

    @Test
    void vertices_are_typed_in_any_notation() {
        var text = "41.4, 128.18\n41°24′06.0″N 128°10′40.0″E";
        assertThat(SketchText.read(text, Kind.LINE).paths().getFirst()).hasSize(2);
    }

    @Test
    void a_line_that_is_no_coordinate_is_named() {
        assertThatThrownBy(() -> SketchText.read("41.4, 128.18\nbridge", Kind.LINE))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("Line 2");
    }

    private static Sketch drawn(Kind kind, LatLon... places) {
        var sketch = Sketch.empty(kind);
        for (var place : places) {
            sketch = sketch.with(place);
        }
        return sketch;
    }

    private static Geometry read(String wkt) throws Exception {
        return new WKTReader().read(wkt);
    }
}
