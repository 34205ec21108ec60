package org.amnok.map.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.geo.Geodesy;
import org.amnok.map.MapLayer;
import org.amnok.map.Maps;
import org.amnok.map.contents.MapContents;
import org.amnok.map.styling.MapStyle;
import org.geotools.api.feature.simple.SimpleFeature;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class RiverKilometresTest {
    private static final BaseMap BASE = Maps.BASE;
    private static final List<SimpleFeature> POINTS = points();

    private static List<SimpleFeature> points() {
        var all = new ArrayList<SimpleFeature>();
        try (var points = new RiverKilometres(BASE).points().features()) {
            while (points.hasNext()) {
                all.add(points.next());
            }
        }
        return all;
    }

    @Test
    void every_kilometre_of_the_yalu_has_a_mark_where_reports_count_it() {
        var yalu = Objects.requireNonNull(BASE.rivers().get(River.YALU));
        assertThat(POINTS).hasSize((int) Math.floor(yalu.lengthKilometres()));
        assertThat(POINTS.get(727).getAttribute("label")).isEqualTo("km 728");
        var at = ((Geometry) POINTS.get(727).getDefaultGeometry()).getCoordinate();
        var metres = Geodesy.distanceMetres(LatLon.ofXy(at.x, at.y), yalu.at(728));
        assertThat(metres).isLessThan(1);
    }

    /// The border is smooth where the chords along which kilometres are counted have corners.
    @Test
    void a_mark_beside_the_border_lies_on_its_line() {
        var lines = BASE.features(BaseMap.Part.BORDER).stream().map(BaseLabels::geometry).toList();
        var border = new GeometryFactory().buildGeometry(lines);
        var yalu = Objects.requireNonNull(BASE.rivers().get(River.YALU));
        assertThat(POINTS.subList(110, 130))
                .allSatisfy(
                        each -> {
                            var at = BaseLabels.geometry(each);
                            var counted =
                                    yalu.footOf(
                                            LatLon.ofXy(
                                                    at.getCoordinate().x, at.getCoordinate().y));
                            var label = "km " + Math.round(counted.kilometre());
                            assertThat(at.distance(border)).isLessThan(1e-6);
                            assertThat(each.getAttribute("label")).isEqualTo(label);
                            assertThat(counted.kilometre())
                                    .isCloseTo(Math.round(counted.kilometre()), within(0.02));
                        });
    }

    @Test
    void round_kilometres_are_marked_from_farther_away() {
        assertThat(POINTS.get(729).getAttribute("every")).isEqualTo("10");
        assertThat(POINTS.get(724).getAttribute("every")).isEqualTo("5");
        assertThat(POINTS.get(727).getAttribute("every")).isEqualTo("1");
    }

    @Test
    void what_is_written_is_known_to_be_printed() {
        var labels = POINTS.stream().map(f -> (String) f.getAttribute("label")).toList();
        assertThat(BaseNames.of(BASE)).containsAll(labels).doesNotContain("km 0", "km 10000");
    }

    @Test
    void the_line_of_the_border_strikes_through_no_mark() {
        assertThat(layers(128.17, 41.39, 128.19, 41.41))
                .containsSubsequence("border", "river-kilometres", "places");
    }

    @Test
    void a_map_of_a_county_has_no_marks() {
        assertThat(layers(127.9, 41.2, 128.5, 41.6)).doesNotContain("river-kilometres");
        assertThat(layers(128.17, 41.39, 128.19, 41.41)).contains("river-kilometres");
    }

    private static List<String> layers(double west, double south, double east, double north) {
        var view = Maps.view(west, south, east, north, 600, 400);
        return Maps.COMPOSER.compose(view, MapStyle.DEFAULT, MapContents.EMPTY).layers().stream()
                .map(MapLayer::id)
                .toList();
    }
}
