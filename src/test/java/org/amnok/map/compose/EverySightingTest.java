package org.amnok.map.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.amnok.domain.Language;
import org.amnok.domain.SightingDisplay;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.map.FeatureLayer;
import org.amnok.map.LayerId;
import org.amnok.map.MapLayer;
import org.amnok.map.Maps;
import org.amnok.map.OwnPart;
import org.amnok.map.PointLayer;
import org.amnok.map.PointMark;
import org.amnok.map.Stylings;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.map.Viewport;
import org.amnok.map.contents.MapContents;
import org.amnok.map.marker.MarkerSymbol;
import org.amnok.map.marker.SightingMarker;
import org.amnok.map.sld.StyleFiles;
import org.amnok.map.styling.Labelling;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.styling.MapStyle;
import org.amnok.map.styling.SightingFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A symbol for every sighting at its own place.
class EverySightingTest {
    private static final Viewport VIEW = Maps.hyesan(50_000);
    private static final MapStyle LOOK =
            new MapStyle(Theme.LIGHT, Language.EN, LayerSetting.defaults())
                    .showing(SightingDisplay.EVERY);

    private static PointLayer layer(String id, MapContents contents, MapStyle look) {
        return Maps.COMPOSER.compose(VIEW, look, contents).layers().stream()
                .filter(l -> l.id().equals(id))
                .map(PointLayer.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static PointLayer sightings(SightingMarker... marks) {
        return layer("sightings", Maps.contents(marks), LOOK);
    }

    private static SightingMarker car(String title, double dx, double dy) {
        return Maps.mark(
                title, Maps.moved(Maps.HYESAN, VIEW, dx, dy), SightingKind.VEHICLES_PARKED);
    }

    private static SightingMarker on(int day, SightingMarker mark) {
        return new SightingMarker(
                mark.uuid(),
                mark.point(),
                null,
                new MarkerSymbol(mark.kind(), false, false),
                mark.title(),
                LocalDate.of(2025, 9, day),
                SightingFacts.NONE);
    }

    /// In which parked cars are red, and all else is not drawn.
    private static MapStyle opened(String filter) {
        var sld =
                """
                <StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld"
                    xmlns:ogc="http://www.opengis.net/ogc">
                  <NamedLayer><Name>s</Name><UserStyle><FeatureTypeStyle><Rule>
                    <ogc:Filter><ogc:PropertyIsEqualTo>
                      <ogc:PropertyName>kind</ogc:PropertyName>
                      <ogc:Literal>%s</ogc:Literal>
                    </ogc:PropertyIsEqualTo></ogc:Filter>
                    <PointSymbolizer><Graphic><Mark><WellKnownName>square</WellKnownName>
                      <Fill><CssParameter name="fill">#ff0000</CssParameter></Fill>
                    </Mark><Size>9</Size></Graphic></PointSymbolizer>
                  </Rule></FeatureTypeStyle></UserStyle></NamedLayer>
                </StyledLayerDescriptor>
                """
                        .formatted(filter);
        var file = StyleFiles.read("a.sld", sld, LayerId.SIGHTINGS);
        var layer = LOOK.layer(LayerId.SIGHTINGS);
        return LOOK.with(layer.styled(LayerStyling.DESIGNED.drawnBy(file)));
    }

    private static FeatureLayer openedLayer(MapStyle look, MapContents contents) {
        return Maps.COMPOSER.compose(VIEW, look, contents).layers().stream()
                .filter(FeatureLayer.class::isInstance)
                .map(FeatureLayer.class::cast)
                .filter(l -> l.part() == OwnPart.SINGLE_SIGHTINGS)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_opened_style_draws_every_sighting_at_its_own_place() {
        var contents = Maps.contents(car("a", 0, 0), car("b", 1, 0), car("c", 0, 0));
        var look = opened("vehicles_parked");
        var layer = openedLayer(look, contents);
        assertThat(layer.features().size()).isEqualTo(3);
        assertThat(layer.style())
                .isSameAs(
                        Objects.requireNonNull(look.layer(LayerId.SIGHTINGS).styling().file())
                                .style());
        assertThat(Maps.COMPOSER.compose(VIEW, look, contents).layers())
                .noneMatch(PointLayer.class::isInstance);
    }

    @Test
    void features_for_an_opened_style_are_the_same_again_from_picture_to_picture() {
        var contents = Maps.contents(car("a", 0, 0), car("b", 40, 0));
        var look = opened("vehicles_parked");
        assertThat(openedLayer(look, contents).features())
                .isSameAs(openedLayer(look, contents).features());
    }

    private static List<String> uppermostMarks(PointLayer layer) {
        var row = layer.points().size() - 1;
        return layer.symbols().get(layer.points().category(row)).marks().stream()
                .map(PointMark::mark)
                .toList();
    }

    @Test
    void sightings_that_would_be_one_ring_are_a_row_each() {
        var near = sightings(car("a", 0, 0), car("b", 2, 0), car("c", 4, 0));
        assertThat(near.points().size()).isEqualTo(3);
    }

    @Test
    void the_newest_of_a_family_lies_above() {
        var newest = on(13, car("b", 2, 0));
        var layer = sightings(on(12, car("a", 0, 0)), newest, on(11, car("c", 4, 0)));
        assertThat(layer.points().place(2).lonDegrees())
                .isCloseTo(newest.point().lonDegrees(), org.assertj.core.data.Offset.offset(1e-7));
    }

    @Test
    void doubt_shows_as_in_other_pictures() {
        var doubtful = Maps.mark("a", Maps.HYESAN, SightingKind.VEHICLES_PARKED, null, true);
        assertThat(uppermostMarks(sightings(doubtful)))
                .containsExactly("symbol:sighting-parked-low");
    }

    @Test
    void what_is_disputed_is_struck_through() {
        var disputed =
                new SightingMarker(
                        Maps.uuid("a"),
                        Maps.HYESAN,
                        null,
                        new MarkerSymbol(SightingKind.VEHICLES_PARKED, false, true),
                        "a",
                        LocalDate.of(2025, 9, 13),
                        SightingFacts.NONE);
        assertThat(uppermostMarks(sightings(disputed)))
                .containsExactly("symbol:sighting-parked-low", "shape://slash");
    }

    @Test
    void the_uppermost_of_several_at_one_place_has_a_plus() {
        var layer = sightings(car("a", 0, 0), on(14, car("b", 0, 0)));
        assertThat(uppermostMarks(layer)).contains("shape://plus");
        var lower = layer.symbols().get(layer.points().category(0)).marks();
        assertThat(lower).extracting(PointMark::mark).doesNotContain("shape://plus");
    }

    @Test
    void one_alone_has_none() {
        assertThat(uppermostMarks(sightings(car("a", 0, 0)))).doesNotContain("shape://plus");
    }

    private static SightingMarker[] crowd() {
        var crowd = new SightingMarker[2_500];
        Arrays.setAll(crowd, i -> car("s" + i, i % 50, i / 50.0));
        return crowd;
    }

    @Test
    void water_lies_over_a_crowd_and_the_border_over_that() {
        var crowd = crowd();
        assertThat(ids(crowd)).containsSubsequence("sightings", "rivers-over-dots", "border");
        assertThat(ids(Arrays.copyOf(crowd, 1_500))).doesNotContain("rivers-over-dots");
    }

    /// However many others there are elsewhere.
    @Test
    void a_few_lie_above_the_border() {
        var elsewhere = new SightingMarker[2_500];
        Arrays.setAll(elsewhere, i -> car("s" + i, 9_000 + i, 0));
        elsewhere[0] = car("here", 0, 0);
        assertThat(ids(elsewhere)).containsSubsequence("border", "sightings");
    }

    private static List<String> ids(SightingMarker... marks) {
        var snapshot = Maps.COMPOSER.compose(VIEW, LOOK, Maps.contents(marks));
        return snapshot.layers().stream().map(MapLayer::id).toList();
    }

    @Test
    void a_crowd_is_drawn_as_dots_of_the_same_colour() {
        var crowd = crowd();
        var dots = sightings(crowd);
        var dot = dots.symbols().get(dots.points().category(0)).marks();
        assertThat(dot).extracting(PointMark::mark).containsExactly("circle");
        assertThat(dot.getFirst().fillArgb() & 0xFFFFFF)
                .isEqualTo(ThemeColour.VEHICLES.rgb(Theme.LIGHT));
        var few = Arrays.copyOf(crowd, 1_500);
        assertThat(uppermostMarks(sightings(few))).containsExactly("symbol:sighting-parked");
    }

    @Test
    void a_class_of_the_layer_gives_its_colour() {
        var look = LOOK.styled(Map.of(LayerId.SIGHTINGS, Stylings.all(Stylings.GREEN)));
        var layer = layer("sightings", Maps.contents(car("a", 0, 0)), look);
        assertThat(uppermostMarks(layer))
                .containsExactly("symbol:sighting-parked" + Stylings.GREEN.hex());
    }

    @Test
    void selected_ones_are_drawn_again_above_all_with_a_ring() {
        var chosen = car("b", 2, 0);
        var contents =
                new MapContents(List.of(car("a", 0, 0), chosen), List.of(), Set.of(chosen.uuid()));
        var layer = layer("selected-sightings", contents, LOOK);
        assertThat(Objects.requireNonNull(layer.rows()).count()).isEqualTo(1);
        assertThat(layer.symbols().getFirst().marks().getFirst().mark()).isEqualTo("circle");
    }

    @Test
    void a_chosen_label_stands_at_each_and_tells_how_many_more_there_are() {
        var titles = new Labelling(new Labelling.Words.Of("title"), null, 1);
        var look = LOOK.styled(Map.of(LayerId.SIGHTINGS, LayerStyling.DESIGNED.with(titles)));
        var marks = Maps.contents(car("a", 0, 0), on(14, car("b", 0, 0)), on(15, car("c", 9, 0)));
        var labels = Objects.requireNonNull(layer("sightings", marks, look).labels());
        assertThat(IntStream.range(0, 3).mapToObj(labels.text())).containsExactly("", "b +1", "c");
    }

    @Test
    void circles_of_uncertainty_stay() {
        var wide = Maps.mark("a", Maps.HYESAN, SightingKind.VEHICLES_PARKED, 900.0, false);
        assertThat(Maps.COMPOSER.compose(VIEW, LOOK, Maps.contents(wide)).layers())
                .extracting(MapLayer::id)
                .contains("uncertainty", "sightings");
    }

    @Test
    void a_place_that_reaches_beyond_the_picture_is_marked() {
        var far = Maps.mark("a", Maps.HYESAN, SightingKind.VEHICLES_PARKED, 90_000.0, false);
        var snapshot = Maps.COMPOSER.compose(VIEW, LOOK, Maps.contents(far));
        assertThat(Maps.values(snapshot, "wide-places", "label")).hasSize(1);
    }

    @Test
    void a_click_finds_all_of_one_place() {
        var contents = Maps.contents(car("a", 0, 0), car("b", 0, 0), car("c", 40, 0));
        var at = VIEW.screen(Maps.HYESAN);
        assertThat(Maps.COMPOSER.drawn(contents, LOOK, VIEW).at(VIEW, at.x, at.y, 3))
                .singleElement()
                .satisfies(g -> assertThat(g.members()).hasSize(2));
    }

    @Test
    void a_click_finds_the_uppermost_first() {
        var newest = on(14, car("b", 5, 0));
        var contents = Maps.contents(on(12, car("a", 0, 0)), newest);
        var at = VIEW.screen(Maps.HYESAN);
        assertThat(Maps.COMPOSER.drawn(contents, LOOK, VIEW).at(VIEW, at.x + 2, at.y, 3))
                .extracting(g -> g.members().getFirst().uuid())
                .containsExactly(newest.uuid(), Maps.uuid("a"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void a_hit_finds_what_a_search_of_all_finds(long seed) {
        var random = new Random(seed);
        var marks =
                IntStream.range(0, 2000)
                        .mapToObj(
                                i -> car("s" + i, random.nextInt(-60, 60), random.nextInt(-60, 60)))
                        .toArray(SightingMarker[]::new);
        var drawn = Maps.COMPOSER.drawn(Maps.contents(marks), LOOK, VIEW);
        var at = VIEW.screen(Maps.HYESAN);
        assertThat(drawn.at(VIEW, at.x, at.y, 3))
                .isNotEmpty()
                .containsExactlyElementsOf(
                        drawn.all().reversed().stream()
                                .filter(g -> g.covers(VIEW, at.x, at.y, 3))
                                .toList());
    }

    @Test
    void a_shape_finds_what_lies_in_it() {
        var inside = car("a", 0, 0);
        var drawn = Maps.COMPOSER.drawn(Maps.contents(inside, car("b", 100, 0)), LOOK, VIEW);
        var at = VIEW.screen(Maps.HYESAN);
        assertThat(drawn.within(VIEW, c -> c.distance(at) < 20))
                .singleElement()
                .satisfies(g -> assertThat(g.holds(inside.uuid())).isTrue());
    }

    @Test
    void a_sighting_is_found_with_those_at_its_place() {
        var contents = Maps.contents(car("a", 0, 0), car("b", 0, 0), car("c", 40, 0));
        assertThat(Maps.COMPOSER.drawn(contents, LOOK, VIEW).holding(Maps.uuid("b")))
                .hasValueSatisfying(g -> assertThat(g.members()).hasSize(2));
    }
}
