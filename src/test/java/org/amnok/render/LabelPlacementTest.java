package org.amnok.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.domain.SightingDisplay;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SiteType;
import org.amnok.geo.projection.Projections;
import org.amnok.map.LayerId;
import org.amnok.map.Maps;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.compose.MapComposer;
import org.amnok.map.compose.MapSnapshot;
import org.amnok.map.contents.MapContents;
import org.amnok.map.styling.MapStyle;
import org.amnok.render.label.PlacedLabel;
import org.amnok.render.text.LabelAnchor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;

class LabelPlacementTest {
    /// Where the sample has sightings of ±3 km and ±12 km.
    private static final LatLon WIHWA = new LatLon(40.137, 124.446);

    private static Viewport somewhere(Random random) {
        var lon = random.nextDouble(123.8, 130.5);
        var lat = random.nextDouble(39.6, 43);
        var projections = Projections.all();
        return Maps.hyesan(50_000)
                .in(projections.get(random.nextInt(projections.size())))
                .centredAt(new LatLon(lat, lon))
                .atScale(Math.exp(random.nextDouble(Math.log(5_000), Math.log(3_000_000))));
    }

    private static MapSnapshot any(Random random, Viewport view) {
        var language = Language.values()[random.nextInt(4)];
        return Maps.sample(view, Theme.LIGHT, language);
    }

    @Test
    void labels_never_overlap_seed_21() {
        var random = new Random(21);
        for (int i = 0; i < 60; i++) {
            var labels = Placing.of(any(random, somewhere(random))).labels();
            for (int a = 0; a < labels.size(); a++) {
                for (int b = a + 1; b < labels.size(); b++) {
                    assertThat(overlap(labels.get(a), labels.get(b)))
                            .as(text(labels.get(a)) + " and " + text(labels.get(b)))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void no_label_is_cut_by_the_frame_seed_22() {
        var random = new Random(22);
        for (int i = 0; i < 60; i++) {
            var view = somewhere(random);
            var frame = new Rectangle2D.Double(0, 0, view.widthPixels(), view.heightPixels());
            for (var label : Placing.of(any(random, view)).labels()) {
                assertThat(label.taken()).as(text(label)).allMatch(frame::contains);
            }
        }
    }

    @Test
    void a_site_that_the_frame_would_cut_is_left_out_with_its_name() {
        var look = MapStyle.DEFAULT;
        for (var each : LayerId.values()) {
            look = look.with(look.layer(each).visible(each == LayerId.SITES));
        }
        var view = Maps.hyesan(30_000);
        for (var x : new double[] {4, 20}) {
            var at = view.positionAt(x, view.heightPixels() / 2);
            var site = new MapContents(List.of(), List.of(Maps.site(SiteType.POST, at)), Set.of());
            var placing = Placing.of(Maps.COMPOSER.compose(view, look, site));
            assertThat(placing.labels()).hasSize(x == 4 ? 0 : 1);
            assertThat(placing.scene().drawn).isEqualTo(x == 4 ? 0 : 1);
        }
    }

    @Test
    void a_city_nearer_to_whose_name_another_has_its_dot_is_told_by_a_hairline() {
        var view = Maps.hyesan(5_000_000).centredAt(new LatLon(40.113, 124.393));
        assertThat(Placing.of(Maps.sample(view, Theme.LIGHT, Language.EN)).labels())
                .filteredOn(label -> text(label).startsWith("Kaesong"))
                .singleElement()
                .satisfies(label -> assertThat(label.leader()).isNotNull());
    }

    @Test
    void no_label_covers_a_crossing_a_site_or_a_sighting_seed_23() {
        var random = new Random(23);
        for (int i = 0; i < 60; i++) {
            var placing = Placing.of(any(random, somewhere(random)));
            for (var label : placing.labels()) {
                assertThat(label.taken()).as(text(label)).allMatch(placing.scene().symbols::isFree);
            }
        }
    }

    /// Where every sighting has a symbol of its own it lies on what it was seen at.
    @Test
    void a_site_below_a_sighting_keeps_its_label_beside_both() {
        var view = Maps.hyesan(50_000);
        var at = Maps.moved(Maps.HYESAN, view, 150, 120);
        var seen = Maps.mark("seen", at, SightingKind.CUSTOMS_TRAFFIC);
        var site = Maps.site(SiteType.CUSTOMS, at);
        var contents = new MapContents(List.of(seen), List.of(site), Set.of());
        var look = MapStyle.DEFAULT.showing(SightingDisplay.EVERY);
        var placing = Placing.of(Maps.COMPOSER.compose(view, look, contents));
        var label =
                placing.labels().stream()
                        .filter(each -> text(each).equals("A site"))
                        .findFirst()
                        .orElseThrow();
        assertThat(label.taken()).allMatch(placing.scene().points::isFree);
    }

    @Test
    void a_label_keeps_off_the_outline_of_a_circle_where_there_is_room() {
        var view = Maps.hyesan(50_000);
        var at = Maps.moved(Maps.HYESAN, view, 150, 120);
        var name = besideCircles(view, at, Maps.moved(at, view, -60, 0), 95).box();
        assertThat(isStruck(name, view, Maps.moved(at, view, -60, 0), 95)).isFalse();
    }

    @Test
    void a_label_lies_across_circles_rather_than_nowhere() {
        var view = Maps.hyesan(50_000);
        var at = Maps.moved(Maps.HYESAN, view, 150, 120);
        var radii = IntStream.range(0, 30).mapToDouble(i -> 14 + 7 * i).toArray();
        var centre = Maps.moved(at, view, -60, 0);
        var name = besideCircles(view, at, centre, radii).box();
        assertThat(Arrays.stream(radii).filter(r -> isStruck(name, view, centre, r))).isNotEmpty();
    }

    /// The name of a site among sightings that are so exact.
    ///
    /// @param radii of their circles, px
    private static PlacedLabel besideCircles(
            Viewport view, LatLon at, LatLon centre, double... radii) {
        var metres = view.unitsPerPixel() * view.projection().groundMetresPerUnit(centre);
        var marks =
                Arrays.stream(radii)
                        .mapToObj(
                                r ->
                                        Maps.mark(
                                                "seen " + r,
                                                centre,
                                                SightingKind.CUSTOMS_TRAFFIC,
                                                r * metres,
                                                false))
                        .toList();
        var site = Maps.site(SiteType.CUSTOMS, at);
        var contents = new MapContents(marks, List.of(site), Set.of());
        return Placing.of(Maps.COMPOSER.compose(view, MapStyle.DEFAULT, contents)).labels().stream()
                .filter(each -> text(each).equals("A site"))
                .findFirst()
                .orElseThrow();
    }

    /// True when a circle's line runs through a box.
    private static boolean isStruck(Rectangle2D box, Viewport view, LatLon centre, double radius) {
        var c = view.screen(centre);
        var nearX = Math.clamp(c.x, box.getMinX(), box.getMaxX());
        var nearY = Math.clamp(c.y, box.getMinY(), box.getMaxY());
        var farX = Math.max(Math.abs(box.getMinX() - c.x), Math.abs(box.getMaxX() - c.x));
        var farY = Math.max(Math.abs(box.getMinY() - c.y), Math.abs(box.getMaxY() - c.y));
        return Math.hypot(nearX - c.x, nearY - c.y) < radius && Math.hypot(farX, farY) > radius;
    }

    /// Two bands named at one place would leave the second name on the river. Names that are as
    /// near as the lines of one, 4 px, would be read as one.
    @ParameterizedTest
    @ValueSource(doubles = {1_000_000, 700_000, 100_000})
    void stretches_that_overlap_are_named_off_the_river(double denominator) {
        var view = Maps.hyesan(denominator).centredAt(new LatLon(41.405, 128.179));
        var river = Maps.COMPOSER.rivers().line(River.YALU).orElseThrow();
        var labels =
                Placing.of(Maps.sample(view, Theme.LIGHT, Language.EN)).labels().stream()
                        .filter(each -> text(each).contains("along river"))
                        .toList();
        assertThat(labels).hasSize(2);
        assertThat(apart(labels.getFirst().box(), labels.getLast().box())).isGreaterThan(16);
        assertThat(labels)
                .allSatisfy(
                        label ->
                                assertThat(
                                                IntStream.range(5500, 7630)
                                                        .mapToObj(
                                                                i ->
                                                                        view.screen(
                                                                                river.at(i / 10.0)))
                                                        .filter(
                                                                p ->
                                                                        label.box()
                                                                                .contains(
                                                                                        p.x, p.y)))
                                        .isEmpty());
    }

    /// The distance of two boxes, px; 0 when they overlap.
    private static double apart(Rectangle2D a, Rectangle2D b) {
        return new Envelope(a.getMinX(), a.getMaxX(), a.getMinY(), a.getMaxY())
                .distance(new Envelope(b.getMinX(), b.getMaxX(), b.getMinY(), b.getMaxY()));
    }

    /// Around the middle of the band there is no room in the largest circle.
    @Test
    void a_stretch_is_named_elsewhere_along_it_rather_than_across_a_circle() {
        var view = Maps.hyesan(400_000).centredAt(new LatLon(40.113, 124.393));
        var metres = view.unitsPerPixel() * view.projection().groundMetresPerUnit(WIHWA);
        assertThat(
                        Placing.of(Maps.sample(view, Theme.LIGHT, Language.EN)).labels().stream()
                                .filter(each -> text(each).contains("along river")))
                .isNotEmpty()
                .noneMatch(each -> isStruck(each.box(), view, WIHWA, 12_000 / metres));
    }

    /// It is hemmed in by circles and the name of Dandong.
    @ParameterizedTest
    @CsvSource({"275, 0", "305, 1"})
    void a_stretch_has_no_name_where_there_is_room_only_far_off(int height, int named) {
        var view = Maps.view(124.25, 39.95, 124.55, 40.20, 555, height);
        var metres = view.unitsPerPixel() * view.projection().groundMetresPerUnit(WIHWA);
        assertThat(
                        Placing.of(Maps.sample(view, Theme.LIGHT, Language.KO)).labels().stream()
                                .filter(each -> text(each).contains("54–68\u00a0km")))
                .hasSize(named)
                .noneMatch(each -> isStruck(each.box(), view, WIHWA, 3_000 / metres))
                .noneMatch(each -> isStruck(each.box(), view, WIHWA, 12_000 / metres));
    }

    @Test
    void no_kilometre_is_written_on_a_bridge() {
        var view = Maps.hyesan(10_000).centredAt(new LatLon(40.113, 124.393));
        assertThat(Placing.of(Maps.sample(view, Theme.LIGHT, Language.EN)).labels())
                .extracting(LabelPlacementTest::text)
                .contains("Sino-Korean Friendship Bridge", "km 51")
                .doesNotContain("km 52");
    }

    @Test
    void a_town_whose_dot_a_ring_cuts_is_not_named() {
        var view = Maps.view(124.2, 39.95, 124.6, 40.2, 800, 600);
        var bare = Placing.of(Maps.COMPOSER.compose(view, MapStyle.DEFAULT, Maps.contents()));
        var dot = dot(bare, "Ryongchon 룡천");
        var at = view.positionAt(dot.getX() + 14, dot.getY());
        var ring =
                Maps.contents(
                        Maps.mark("a", at, SightingKind.CUSTOMS_TRAFFIC),
                        Maps.mark("b", at, SightingKind.CUSTOMS_TRAFFIC));
        assertThat(Placing.of(Maps.COMPOSER.compose(view, MapStyle.DEFAULT, ring)).labels())
                .extracting(LabelPlacementTest::text)
                .doesNotContain("Ryongchon 룡천");
    }

    private static Point2D dot(Placing placing, String name) {
        return placing.labels().stream()
                .filter(each -> text(each).equals(name))
                .map(each -> each.request().anchor())
                .map(LabelAnchor.Around.class::cast)
                .map(each -> new Point2D.Double(each.x(), each.y()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void furniture_stays_free_of_labels() {
        var reserved = new Envelope(300, 800, 200, 420);
        var snapshot = Maps.sample(Maps.hyesan(50_000), Theme.LIGHT, Language.EN);
        var furniture = new Rectangle2D.Double(300, 200, 500, 220);
        assertThat(Placing.of(snapshot).labels())
                .anyMatch(l -> l.taken().stream().anyMatch(furniture::intersects));
        assertThat(Placing.of(snapshot, reserved).labels())
                .noneMatch(l -> l.taken().stream().anyMatch(furniture::intersects));
    }

    @Test
    void a_city_is_named_before_a_village() {
        var labels =
                Placing.of(
                                Maps.sample(
                                        Maps.view(124, 39.7, 128.6, 42.2, 1000, 640),
                                        Theme.LIGHT,
                                        Language.EN))
                        .labels();
        assertThat(labels)
                .extracting(LabelPlacementTest::text)
                .contains("Hyesan 혜산", "Dandong 丹东", "Sinuiju 신의주");
    }

    @Test
    void towns_are_named_on_their_own_bank() {
        var labels =
                Placing.of(
                                Maps.sample(
                                        Maps.view(124, 39.7, 128.6, 42.2, 1600, 1000),
                                        Theme.LIGHT,
                                        Language.EN))
                        .labels();
        assertThat(middle(labels, "Dandong 丹东").getX())
                .isLessThan(middle(labels, "Sinuiju 신의주").getX());
        assertThat(middle(labels, "Ji’an 集安").getX()).isLessThan(middle(labels, "Manpo 만포").getX());
    }

    @Test
    void labels_of_points_move_with_the_map_while_it_is_dragged_seed_24() {
        var random = new Random(24);
        for (int i = 0; i < 25; i++) {
            var view = somewhere(random);
            var dx = random.nextInt(-60, 60);
            var dy = random.nextInt(-60, 60);
            var before = offsets(Placing.of(Maps.sample(view, Theme.LIGHT, Language.EN)));
            var after =
                    offsets(
                            Placing.of(
                                    Maps.sample(view.draggedBy(dx, dy), Theme.LIGHT, Language.EN)));
            before.forEach(
                    (name, offset) ->
                            assertThat(after.getOrDefault(name, offset).distance(offset))
                                    .as(name + " dragged by " + dx + ", " + dy)
                                    .isLessThan(0.5));
        }
    }

    /// What pictures before left behind does not decide.
    @Test
    void a_view_has_the_same_labels_whatever_was_drawn_before_seed_25() {
        var random = new Random(25);
        for (int i = 0; i < 25; i++) {
            var view = somewhere(random);
            var look = MapStyle.DEFAULT.in(Language.values()[random.nextInt(4)]);
            var fresh = new MapComposer(Maps.BASE).compose(view, look, Maps.SAMPLE);
            var first = boxes(Placing.of(fresh));
            Placing.of(Maps.COMPOSER.compose(view.draggedBy(137, -52), look, Maps.SAMPLE));
            Placing.of(Maps.COMPOSER.compose(view.atScale(70_000), look, Maps.SAMPLE));
            assertThat(boxes(Placing.of(Maps.COMPOSER.compose(view, look, Maps.SAMPLE))))
                    .isEqualTo(first);
        }
    }

    private static List<String> boxes(Placing placing) {
        return placing.labels().stream().map(each -> text(each) + " " + each.taken()).toList();
    }

    /// Where labels begin, seen from their points; without those near the edge, which may move.
    private static Map<String, Point2D> offsets(Placing placing) {
        var inner = new Rectangle2D.Double(200, 100, 400, 400);
        var offsets = new HashMap<String, Point2D>();
        for (var label : placing.labels()) {
            if (label.request().anchor() instanceof LabelAnchor.Around at
                    && inner.contains(at.x(), at.y())) {
                offsets.put(
                        text(label), new Point2D.Double(label.x() - at.x(), label.y() - at.y()));
            }
        }
        return offsets;
    }

    private static boolean overlap(PlacedLabel a, PlacedLabel b) {
        return a.taken().stream().anyMatch(x -> b.taken().stream().anyMatch(x::intersects));
    }

    private static String text(PlacedLabel label) {
        return label.request().letters().text();
    }

    private static Point2D middle(List<PlacedLabel> labels, String text) {
        var box =
                labels.stream()
                        .filter(l -> text(l).equals(text))
                        .findFirst()
                        .orElseThrow()
                        .taken()
                        .getFirst();
        return new Point2D.Double(box.getCenterX(), box.getCenterY());
    }
}
