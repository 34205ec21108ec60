package org.amnok.render.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.Bank;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.map.Maps;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.contents.MapContents;
import org.amnok.map.marker.BandMarker;
import org.amnok.map.marker.BandMarker.Look;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.MapStyle;
import org.amnok.render.Placing;
import org.amnok.render.text.LabelAnchor;
import org.amnok.render.text.LabelPlan.Leader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The places and scales of `installer/contact-sheet`: labels through which the line of a circle or
/// of the border runs, though they have a place beside their symbol or at the end of a hairline.
class LabelsOffLinesTest {
    private static final double STEP = 3;
    private static final double[] SCALES = {
        5_000_000, 2_500_000, 1_000_000, 700_000, 400_000, 200_000, 100_000, 50_000, 25_000, 15_000,
        8_000, 5_000
    };

    private static final MapStyle KOREAN =
            new MapStyle(Theme.LIGHT, Language.KO, LayerSetting.defaults());

    private enum Place {
        HYESAN(41.4050, 128.1790),
        DANDONG(40.1130, 124.3930),
        MANPO(41.1560, 126.2740),
        LINJIANG(41.7990, 126.9050),
        BIDAN(39.8300, 124.2300),
        SUPUNG(40.4630, 124.9640),
        SAMJIYON(41.8120, 128.3180);

        private final LatLon at;

        Place(double lat, double lon) {
            at = new LatLon(lat, lon);
        }

        Viewport at(double scale) {
            return Maps.hyesan(scale).centredAt(at).resized(972, 560, 1).atScale(scale);
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_line_runs_through_a_label_that_has_another_place(Place place) {
        assertThat(Arrays.stream(SCALES).boxed().flatMap(scale -> struck(place, scale))).isEmpty();
    }

    /// In a corner of the estuary at 1 : 2,500,000 a band shows that has no room for its name.
    @ParameterizedTest
    @EnumSource
    void no_stretch_of_the_river_is_named_across_the_border(Place place) {
        for (var scale : List.of(2_499_999, 1_000_000, 700_000, 400_000)) {
            var view = place.at(scale).resized(972, 606, 1);
            var placing = Placing.of(Maps.sample(view, Theme.LIGHT, Language.EN));
            assertThat(placing.labels())
                    .filteredOn(each -> each.request().anchor() instanceof LabelAnchor.Several)
                    .filteredOn(each -> isCut(each.box(), placing.scene().barriers))
                    .extracting(each -> each.request().letters().text())
                    .as("1 : %d", scale)
                    .isEmpty();
        }
    }

    /// It would be read as that of the town: on a square page of Dandong and Sinuiju, for one.
    @Test
    void no_hairline_of_a_stretch_ends_at_the_dot_of_a_town() {
        for (var width = 440; width <= 540; width += 10) {
            var view = Maps.view(124.2, 39.95, 124.6, 40.25, width, 0.55 * width);
            var labels = Placing.of(Maps.sample(view, Theme.LIGHT, Language.KO)).labels();
            var dots =
                    labels.stream()
                            .map(each -> each.request().anchor())
                            .filter(LabelAnchor.Around.class::isInstance)
                            .map(LabelAnchor.Around.class::cast)
                            .filter(LabelAnchor.Around::dot)
                            .map(dot -> new Point2D.Double(dot.x(), dot.y()))
                            .toList();
            assertThat(labels)
                    .filteredOn(each -> each.request().anchor() instanceof LabelAnchor.Several)
                    .extracting(PlacedLabel::leader)
                    .filteredOn(Objects::nonNull)
                    .as("%d px", width)
                    .noneMatch(
                            line -> dots.stream().anyMatch(at -> line.getP1().distance(at) < 12));
        }
    }

    /// Nobody follows it over the names of other places: what has no room nearby is left out.
    @ParameterizedTest
    @CsvSource({"124.0, 39.7, 129.2, 42.2", "128.118, 41.361, 128.256, 41.434"})
    void no_hairline_of_a_stretch_is_long(double west, double south, double east, double north) {
        var lines = new ArrayList<Line2D>();
        for (var width = 480; width <= 960; width += 80) {
            var view = Maps.view(west, south, east, north, width, 0.7 * width);
            Placing.of(Maps.sample(view, Theme.LIGHT, Language.EN)).labels().stream()
                    .filter(each -> each.request().anchor() instanceof LabelAnchor.Several)
                    .map(PlacedLabel::leader)
                    .filter(Objects::nonNull)
                    .forEach(lines::add);
        }
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.getP1().distance(line.getP2())).isLessThan(65));
    }

    @Test
    void a_short_number_along_the_river_is_on_one_line() {
        var bands =
                IntStream.range(0, 32)
                        .mapToObj(i -> new MetreSpan(25_000 * i, 25_000 * (i + 1)))
                        .map(s -> new BandMarker(River.YALU, null, s, Look.OPEN, "0 to +1", 0))
                        .toList();
        var view = Maps.view(123.6, 39.7, 129.2, 42.2, 800, 400);
        var style = new MapStyle(Theme.LIGHT, Language.EN, LayerSetting.defaults());
        var placed =
                Placing.of(Maps.COMPOSER.compose(view, style, Maps.SAMPLE.with(bands))).labels();
        assertThat(placed.stream().map(label -> label.request().letters()))
                .filteredOn(letters -> letters.text().equals("0 to +1"))
                .hasSizeGreaterThan(5)
                .allSatisfy(letters -> assertThat(letters.lines()).isEqualTo(1));
    }

    /// Ryanggang was, on the page of what was looked at.
    @Test
    void no_province_is_named_across_the_border() {
        var bands =
                IntStream.range(0, 32)
                        .mapToObj(i -> new MetreSpan(25_000 * i, 25_000 * (i + 1)))
                        .map(s -> new BandMarker(River.YALU, Bank.DPRK, s, Look.SEEN, "", 0))
                        .toList();
        var style = new MapStyle(Theme.LIGHT, Language.EN, LayerSetting.defaults());
        var bare = new MapContents(List.of(), List.of(), List.of(), List.of(), Set.of());
        var provinces = 0;
        for (var width = 600; width <= 800; width += 10) {
            var view = Maps.view(123.6, 39.7, 129.2, 42.2, width, 0.57 * width);
            var placing = Placing.of(Maps.COMPOSER.compose(view, style, bare.with(bands)));
            var named =
                    placing.labels().stream()
                            .filter(each -> each.request().anchor() instanceof LabelAnchor.Ground)
                            .toList();
            provinces += named.size();
            assertThat(named)
                    .filteredOn(each -> isCut(each.box(), placing.scene().barriers))
                    .extracting(each -> each.request().letters().text())
                    .as("%d px", width)
                    .isEmpty();
        }
        assertThat(provinces).isGreaterThan(21);
    }

    private static boolean isCut(Rectangle2D box, Barriers lines) {
        return lines.cross(box, 0);
    }

    @Test
    void a_minor_site_has_its_name_close_by_rather_than_beyond_a_circle() {
        var placing = Placing.of(Maps.sample(Place.HYESAN.at(15_000), Theme.LIGHT, Language.EN));
        assertThat(placing.labels())
                .filteredOn(each -> each.request().letters().text().startsWith("Square Depart"))
                .extracting(PlacedLabel::leader)
                .singleElement()
                .satisfies(line -> assertThat(line.getP1().distance(line.getP2())).isLessThan(65));
    }

    /// Paengmasan stood inside the circle around Wihwa Island, its name outside, 27 px off.
    @Test
    void a_name_beyond_a_circle_has_a_hairline() {
        var placing = Placing.of(Maps.sample(Place.DANDONG.at(400_000), Theme.LIGHT, Language.EN));
        assertThat(placing.labels())
                .filteredOn(each -> each.request().letters().text().startsWith("Paengmasan"))
                .extracting(PlacedLabel::leader)
                .singleElement()
                .isNotNull();
    }

    @Test
    void an_island_that_reaches_out_of_the_picture_is_named_in_the_middle_of_what_is_seen() {
        var placing = Placing.of(Maps.sample(Place.BIDAN.at(25_000), Theme.LIGHT, Language.EN));
        assertThat(placing.labels())
                .filteredOn(label -> label.request().letters().text().equals("Bidan Island"))
                .extracting(label -> label.box().getCenterY() / placing.frame().height())
                .singleElement()
                .satisfies(share -> assertThat(share).isBetween(0.3, 0.7));
    }

    /// Panel B of the comparison in the documentation.
    @Test
    void a_small_map_names_countries_and_a_ford_off_circles_and_kilometres_off_other_names() {
        var placing = autumnAtHyesan();
        assertThat(placing.labels())
                .extracting(each -> each.request().letters().text())
                .contains("CHINA", "NORTH KOREA", "Hyesan\nsandbar ford");
        assertThat(placing.labels())
                .filteredOn(each -> placing.scene().crossable.cross(each.box()))
                .extracting(each -> each.request().letters().text())
                .doesNotContain("CHINA", "NORTH KOREA", "Hyesan sandbar ford");
        for (var label : placing.labels()) {
            var box = label.box();
            var near =
                    new Rectangle2D.Double(
                            box.getX() - 3,
                            box.getY() - 3,
                            box.getWidth() + 6,
                            box.getHeight() + 6);
            assertThat(placing.labels())
                    .filteredOn(each -> each != label && each.box().intersects(near))
                    .extracting(each -> each.request().letters().text())
                    .noneMatch(text -> text.startsWith("km "));
        }
    }

    /// The square page of the documentation: the bridge's name ran through two circles.
    @Test
    void a_name_that_has_no_room_off_circles_on_one_line_has_it_on_two() {
        var placing = autumnAt(Maps.view(128.135, 41.384, 128.230, 41.431, 500, 241));
        assertThat(placing.labels())
                .filteredOn(each -> each.request().letters().text().contains("Bridge"))
                .singleElement()
                .satisfies(
                        bridge -> {
                            var letters = bridge.request().letters();
                            assertThat(letters.text())
                                    .isEqualTo("Changbai – Hyesan\nInternational Bridge");
                            assertThat(letters.lines()).isEqualTo(2);
                            assertThat(placing.scene().circles.cross(bridge.box())).isFalse();
                        });
    }

    /// Panels of a page by years: beside the spring of the Yalu another river begins.
    @Test
    void a_river_is_not_named_across_the_border_beside_another_river() {
        for (var width = 160; width <= 240; width += 8) {
            var view = Maps.view(127.8, 41.2, 129.0, 42.2, width, width * 0.94);
            for (var year = 2023; year <= 2026; year++) {
                var placing = Placing.of(Maps.COMPOSER.compose(view, KOREAN, of(year)));
                assertThat(placing.labels())
                        .filteredOn(each -> each.request().anchor() instanceof LabelAnchor.Along)
                        .as("%d px, %d", width, year)
                        .noneMatch(
                                each ->
                                        each.taken().stream()
                                                .anyMatch(
                                                        box ->
                                                                placing.scene()
                                                                        .barriers
                                                                        .cross(box, 0)));
            }
        }
    }

    private static MapContents of(int year) {
        var seen =
                Maps.SAMPLE.sightings().stream()
                        .filter(each -> each.latest() != null && each.latest().getYear() == year)
                        .toList();
        var along = Maps.SAMPLE.stretches();
        return new MapContents(seen, along, List.of(), Maps.BASE.sites(), Set.of());
    }

    /// The map of a report page. A longer one may find no place.
    @ParameterizedTest
    @EnumSource
    void the_shorter_stretches_of_the_whole_river_are_named(Language language) {
        var view = Maps.view(124.0, 39.7, 129.2, 42.2, 714, 553);
        var placing = Placing.of(Maps.sample(view, Theme.LIGHT, language));
        assertThat(placing.labels())
                .extracting(each -> each.request().letters().text())
                .anyMatch(text -> text.contains("631–728"))
                .anyMatch(text -> text.contains("54–68"));
    }

    private static Placing autumnAtHyesan() {
        return autumnAt(Maps.view(128.118, 41.361, 128.256, 41.434, 480, 365));
    }

    private static Placing autumnAt(Viewport view) {
        var seen =
                Maps.SAMPLE.sightings().stream().filter(each -> isOfAutumn(each.latest())).toList();
        var contents = new MapContents(seen, List.of(), List.of(), Maps.BASE.sites(), Set.of());
        var style = new MapStyle(Theme.LIGHT, Language.EN, LayerSetting.defaults());
        return Placing.of(Maps.COMPOSER.compose(view, style, contents));
    }

    private static boolean isOfAutumn(@Nullable LocalDate day) {
        return day != null
                && !day.isBefore(LocalDate.of(2025, 9, 1))
                && !day.isAfter(LocalDate.of(2025, 11, 30));
    }

    private static Stream<String> struck(Place place, double scale) {
        var placing = Placing.of(Maps.sample(place.at(scale), Theme.LIGHT, Language.EN));
        return placing.labels().stream()
                .filter(label -> isStruck(placing, label))
                .filter(label -> hasRoom(placing, label))
                .map(label -> "%s at 1:%.0f".formatted(label.request().letters().text(), scale));
    }

    private static boolean isStruck(Placing placing, PlacedLabel label) {
        return label.request().plan().resolved()
                && label.request().anchor() instanceof LabelAnchor.Around
                && (placing.scene().crossable.cross(label.box())
                        || placing.scene().barriers.cross(label.box()));
    }

    private static boolean hasRoom(Placing placing, PlacedLabel label) {
        var room = new LabelConflicts(placing.scene(), placing.frame());
        placing.labels().stream().filter(each -> each != label).forEach(room::take);
        var request = label.request();
        var around = (LabelAnchor.Around) request.anchor();
        var symbol = room.cover(around);
        var x = symbol.getCenterX();
        var y = symbol.getCenterY();
        var radius = symbol.getWidth() / 2;
        var search = new PlaceSearch(placing.frame(), room, request, around, true);
        var reach = radius + (request.plan().leader() == Leader.NONE ? 10 : 64);
        var letters = request.letters();
        for (var px = x - reach - letters.width(); px < x + reach; px += STEP) {
            for (var py = y - reach; py < y + reach + letters.ascent(); py += STEP) {
                var place = PlacedLabel.straight(request, px, py);
                var line = LabelLeaders.line(place, x, y, radius);
                var away = line.getP2().distance(x, y);
                if (away > radius + 2
                        && away < reach
                        && search.isFree(place)
                        && search.better(label, place) == place
                        && room.isFree(line, LabelLeaders.OWN)
                        && !room.isParted(line.getX1(), line.getY1(), line.getX2(), line.getY2())) {
                    return true;
                }
            }
        }
        return false;
    }
}
