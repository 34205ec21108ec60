package org.amnok.render.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.map.Maps;
import org.amnok.map.Theme;
import org.amnok.render.Placing;
import org.amnok.render.text.LabelAnchor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// On the sample's map a name of a place is not read as that of another dot.
class NamesAtTheirMarksTest {
    /// From the middle of a dot to a name that seems to be its own, px.
    private static final double AT_DOT = 14;

    private static final double LEVEL = 7;

    @ParameterizedTest
    @CsvSource({
        "40.1130, 124.3930, 1_000_000",
        "40.4630, 124.9640, 1_000_000",
        "39.8300, 124.2300, 2_500_000",
        "39.8300, 124.2300, 200_000",
        "41.8120, 128.3180, 400_000"
    })
    void no_name_stands_at_the_dot_of_another(double lat, double lon, String scale) {
        var named =
                placed(lat, lon, scale).labels().stream()
                        .filter(NamesAtTheirMarksTest::isOfPlace)
                        .toList();
        assertThat(named).hasSizeGreaterThan(4);
        for (var label : named) {
            assertThat(named)
                    .filteredOn(other -> other != label && seemsNamed(label, other))
                    .as(text(label))
                    .extracting(NamesAtTheirMarksTest::text)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "41.4050, 128.1790, 100_000, km 700",
        "41.7990, 126.9050, 50_000, km 490",
        "39.8300, 124.2300, 200_000, Xiangbishan 153 m"
    })
    void a_name_a_little_off_its_dot_is_not_as_near_to_another(
            double lat, double lon, String scale, String name) {
        var labels = placed(lat, lon, scale).labels();
        var label = of(labels, name);
        var own = edge(label, label);
        assertThat(label.leader()).isNull();
        assertThat(labels)
                .filteredOn(other -> other != label && isOfPlace(other))
                .isNotEmpty()
                .noneMatch(other -> edge(label, other) <= own);
    }

    /// Where the whole of it is but as long as its name it has none.
    @ParameterizedTest
    @CsvSource({"40.1130, 124.3930", "41.4050, 128.1790", "41.7990, 126.9050"})
    void the_river_is_named_on_a_map_of_half_of_it(double lat, double lon) {
        assertThat(placed(lat, lon, "2_500_000").labels())
                .extracting(NamesAtTheirMarksTest::text)
                .containsOnlyOnce("Yalu · Amnok · 鸭绿江");
        assertThat(placed(lat, lon, "5_000_000").labels())
                .extracting(NamesAtTheirMarksTest::text)
                .contains("Hyesan 혜산")
                .doesNotContain("Yalu · Amnok · 鸭绿江");
    }

    /// “Changbai 长白 ±1.5 km” was read as one name.
    @Test
    void what_is_told_of_a_circle_stands_on_no_line_with_a_name() {
        var labels = placed(41.4050, 128.1790, "200_000").labels();
        var box = of(labels, "±1.5").box();
        assertThat(labels)
                .filteredOn(other -> text(other).startsWith("Changbai"))
                .singleElement()
                .extracting(PlacedLabel::box)
                .matches(
                        name ->
                                Math.abs(name.getCenterY() - box.getCenterY()) > LEVEL
                                        || box.getMinX() - name.getMaxX() > AT_DOT);
    }

    /// That of the bridge of Hyesan ran through the symbol of a sighting beside it.
    @Test
    void a_long_hairline_leads_over_no_symbol_beside_its_own() {
        var placing = placed(41.4050, 128.1790, "100_000");
        var mine = (LabelAnchor.Around) of(placing.labels(), "Hyesan Youth C").request().anchor();
        var room = new LabelConflicts(placing.scene(), placing.frame());
        for (var bearing = 0; bearing < 360; bearing += 10) {
            var dx = Math.sin(Math.toRadians(bearing));
            var dy = -Math.cos(Math.toRadians(bearing));
            var x = mine.x() - 18 * dx;
            var y = mine.y() - 18 * dy;
            var line = new Line2D.Double(x, y, x + 140 * dx, y + 140 * dy);
            assertThat(room.isFree(line, LabelLeaders.OWN)).as("to " + bearing + "°").isFalse();
        }
    }

    /// That of the bridge of Hyesan was 147 px long, past four other names.
    @ParameterizedTest
    @CsvSource({
        "41.4050, 128.1790, 8_000",
        "41.4050, 128.1790, 100_000",
        "40.1130, 124.3930, 2_500_000"
    })
    void no_hairline_is_longer_than_the_eye_follows(double lat, double lon, String scale) {
        assertThat(placed(lat, lon, scale).labels())
                .extracting(PlacedLabel::leader)
                .filteredOn(Objects::nonNull)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.getP1().distance(line.getP2())).isLessThan(90));
    }

    /// The symbol of the dam lay on the dot of Wiwon, and both had names.
    @Test
    void a_town_below_a_symbol_that_has_a_name_has_none() {
        assertThat(placed(41.1560, 126.2740, "1_000_000").labels())
                .extracting(NamesAtTheirMarksTest::text)
                .contains("Wiwon Dam")
                .doesNotContain("Wiwon 위원");
    }

    /// From a name to the square around a dot, px.
    private static double edge(PlacedLabel label, PlacedLabel other) {
        var dot = (LabelAnchor.Around) other.request().anchor();
        var box = label.box();
        return Math.max(
                off(dot.x(), box.getMinX(), box.getMaxX()),
                off(dot.y(), box.getMinY(), box.getMaxY()));
    }

    @ParameterizedTest
    @CsvSource({
        "41.4050, 128.1790, 200_000, Changbai",
        "40.1130, 124.3930, 100_000, Ryucho-ri",
        "40.1130, 124.3930, 100_000, Ryucho Island",
        "40.1130, 124.3930, 200_000, Ryucho Island",
        "40.1130, 124.3930, 200_000, Yueliang Island"
    })
    void a_town_or_island_is_named_beside_the_circles_around_it(
            double lat, double lon, String scale, String name) {
        var all = placed(lat, lon, scale);
        var label = of(all.labels(), name);
        assertThat(label.leader()).isNotNull();
        assertThat(all.scene().crossable.cross(label.box())).isFalse();
    }

    /// “Ryucho Island” stood beside the dot of a village.
    @ParameterizedTest
    @ValueSource(strings = {"200_000", "100_000", "50_000"})
    void no_name_of_an_island_seems_to_be_that_of_a_dot_beside_it(String scale) {
        var labels = placed(40.1130, 124.3930, scale).labels();
        var islands = labels.stream().filter(label -> text(label).endsWith("Island")).toList();
        assertThat(islands).isNotEmpty();
        for (var island : islands) {
            assertThat(labels)
                    .filteredOn(NamesAtTheirMarksTest::isOfPlace)
                    .filteredOn(other -> isLevel(island.box(), other))
                    .as(text(island))
                    .extracting(NamesAtTheirMarksTest::text)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"25_000", "8_000"})
    void no_hairline_of_a_bridge_crosses_the_border(String scale) {
        var all = placed(41.4050, 128.1790, scale);
        var line = of(all.labels(), "Changbai – Hyesan").leader();
        assertThat(
                        line == null
                                || !all.scene()
                                        .barriers
                                        .part(
                                                line.getX1(),
                                                line.getY1(),
                                                line.getX2(),
                                                line.getY2()))
                .isTrue();
    }

    private static Placing placed(double lat, double lon, String scale) {
        var denominator = Double.parseDouble(scale.replace("_", ""));
        var view =
                Maps.hyesan(denominator)
                        .centredAt(new LatLon(lat, lon))
                        .atScale(denominator)
                        .resized(972, 622, 1);
        return Placing.of(Maps.sample(view, Theme.LIGHT, Language.EN));
    }

    private static PlacedLabel of(List<PlacedLabel> labels, String name) {
        return labels.stream()
                .filter(label -> text(label).startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOfPlace(PlacedLabel label) {
        return label.request().anchor() instanceof LabelAnchor.Around around && around.dot();
    }

    /// Level with an end of the name, or above or below it like its own.
    private static boolean seemsNamed(PlacedLabel label, PlacedLabel other) {
        var box = label.box();
        var own = (LabelAnchor.Around) label.request().anchor();
        var dot = (LabelAnchor.Around) other.request().anchor();
        return isLevel(box, other) || isOver(box, own) && isOver(box, dot);
    }

    private static boolean isLevel(Rectangle2D box, PlacedLabel other) {
        var dot = (LabelAnchor.Around) other.request().anchor();
        return Math.abs(dot.y() - box.getCenterY()) < LEVEL
                && off(dot.x(), box.getMinX(), box.getMaxX()) < AT_DOT;
    }

    private static boolean isOver(Rectangle2D box, LabelAnchor.Around dot) {
        return off(dot.x(), box.getMinX(), box.getMaxX()) == 0
                && off(dot.y(), box.getMinY(), box.getMaxY()) < AT_DOT;
    }

    private static double off(double at, double from, double to) {
        return Math.abs(at - Math.clamp(at, from, to));
    }

    private static String text(PlacedLabel label) {
        return label.request().letters().text();
    }
}
