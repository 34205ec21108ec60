package org.amnok.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.domain.SightingDisplay;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.amnok.geo.Geodesy;
import org.amnok.geo.projection.Projections;
import org.amnok.map.LayerId;
import org.amnok.map.MapExtent;
import org.amnok.map.MapLayer;
import org.amnok.map.Maps;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.base.BaseOnMap;
import org.amnok.map.base.BaseSource;
import org.amnok.map.contents.MapContents;
import org.amnok.map.density.DensityClasses;
import org.amnok.map.marker.CellMarker;
import org.amnok.map.marker.MarkerSymbol;
import org.amnok.map.marker.SightingMarker;
import org.amnok.map.marker.StretchMarker;
import org.amnok.map.sld.StyleFiles;
import org.amnok.map.styling.Classing;
import org.amnok.map.styling.Classing.ValueClass;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.styling.MapStyle;
import org.amnok.map.styling.SightingFacts;
import org.amnok.map.styling.SymbolAppearance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegendTest {
    private static final LatLon CENTRE = new LatLon(41.40167, 128.17778);
    private static final LatLon FAR_AWAY = new LatLon(40.1, 124.4);
    private static final Viewport HYESAN =
            MapExtent.of(
                            Projections.webMercator(),
                            new LatLon(41.33, 128.05),
                            new LatLon(41.47, 128.30))
                    .fitted(1600, 900, 1);

    private static final Viewport WHOLE_RIVER =
            MapExtent.of(Projections.webMercator(), new LatLon(39.5, 124), new LatLon(43, 131))
                    .fitted(1200, 700, 1);

    @Test
    void only_families_in_view_have_a_line() {
        var legend =
                english(
                        mark(CENTRE, SightingKind.RAIL_LOADING, false),
                        mark(FAR_AWAY, SightingKind.ISLAND_BASE, false));
        assertThat(legend).contains("Rail loading").doesNotContain("Island base");
    }

    @Test
    void a_style_of_others_has_a_line_for_each_rule_that_draws_something_in_view() {
        var text =
                """
                <StyledLayerDescriptor><NamedLayer><UserStyle><FeatureTypeStyle>%s%s
                </FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>"""
                        .formatted(rule("Trains", "rail_loading"), rule("Bases", "island_base"));
        var file = StyleFiles.read("a.sld", text, LayerId.SIGHTINGS);
        var sightings = MapStyle.DEFAULT.layer(LayerId.SIGHTINGS);
        var look = MapStyle.DEFAULT.with(sightings.styled(LayerStyling.DESIGNED.drawnBy(file)));
        var contents = Maps.contents(mark(CENTRE, SightingKind.RAIL_LOADING, false));
        assertThat(Legend.of(HYESAN, look, contents, Maps.COMPOSER.rivers(), Optional.empty()))
                .contains(new LegendLine("symbol:mark-star#FF0000", "Trains", 1))
                .extracting(LegendLine::text)
                .doesNotContain("Bases", "Rail loading");
    }

    private static String rule(String title, String kind) {
        return """
               <Rule><Title>%s</Title><Filter><PropertyIsEqualTo><PropertyName>kind</PropertyName>
               <Literal>%s</Literal></PropertyIsEqualTo></Filter><PointSymbolizer><Graphic><Mark>
               <WellKnownName>star</WellKnownName><Fill><SvgParameter name="fill">#ff0000
               </SvgParameter></Fill></Mark></Graphic></PointSymbolizer></Rule>"""
                .formatted(title, kind);
    }

    @Test
    void a_family_has_one_line_for_all_of_its_kinds() {
        var legend =
                english(
                        mark(CENTRE, SightingKind.VEHICLES_PARKED, false),
                        mark(CENTRE, SightingKind.VEHICLES_CONVOY, false));
        assertThat(legend).containsOnlyOnce("Vehicles");
    }

    @Test
    void where_every_sighting_is_drawn_the_sign_of_several_at_one_place_has_a_line() {
        var two =
                new MapContents(
                        List.of(
                                mark(CENTRE, SightingKind.VEHICLES_PARKED, false),
                                mark(CENTRE, SightingKind.VEHICLES_CONVOY, false)),
                        List.of(),
                        Set.of());
        assertThat(items(MapStyle.DEFAULT.showing(SightingDisplay.EVERY), two))
                .extracting(LegendLine::swatch)
                .contains("several")
                .doesNotContain("ring");
    }

    @Test
    void every_sighting_in_the_frame_counts_in_one_line_stretches_too() {
        var along = stretch(SightingKind.CROSSING_FORD);
        var lockdown = stretch(SightingKind.LOCKDOWN);
        var mark = mark(CENTRE, SightingKind.VEHICLES_PARKED, false);
        var contents =
                new MapContents(
                        List.of(mark), List.of(along, lockdown), List.of(), List.of(), Set.of());
        assertThat(items(MapStyle.DEFAULT, contents))
                .filteredOn(item -> item.count() > 0)
                .extracting(LegendLine::swatch, LegendLine::text, LegendLine::count)
                .containsExactly(
                        tuple("symbol:sighting-parked", "Vehicles", 1),
                        tuple(
                                "stretch:CROSSING",
                                "Crossing act: stretch of river, not drawn at this scale",
                                1),
                        tuple(
                                "stretch:ENFORCEMENT",
                                "Enforcement: stretch of river, not drawn at this scale",
                                1));
    }

    @Test
    void what_merges_into_a_ring_from_outside_the_frame_does_not_count() {
        var inside = HYESAN.positionAt(1, 450);
        var outside = HYESAN.positionAt(-5, 450);
        var contents =
                new MapContents(
                        List.of(
                                mark(inside, SightingKind.SEIZURE, false),
                                mark(outside, SightingKind.SEIZURE, false)),
                        List.of(),
                        Set.of());
        assertThat(items(MapStyle.DEFAULT, contents))
                .filteredOn(item -> item.text().equals("Enforcement"))
                .extracting(LegendLine::count)
                .containsExactly(1);
    }

    @Test
    void cells_of_one_level_have_one_line_with_one_rounding() {
        var cells = List.of(new CellMarker(CENTRE, 0.1), new CellMarker(FAR_AWAY, 0.1));
        var whole =
                MapExtent.of(
                                Projections.webMercator(),
                                new LatLon(39.5, 124),
                                new LatLon(42.5, 129))
                        .fitted(1600, 900, 1);
        assertThat(new LegendCells(new PrintedWords(Language.EN)).of(cells, whole))
                .extracting(LegendLine::text)
                .containsExactly("Cell: position generalised to ±7 km");
    }

    @Test
    void of_many_circles_the_legend_says_how_far_they_reach() {
        var marks =
                IntStream.range(0, 12)
                        .mapToObj(
                                i ->
                                        Maps.mark(
                                                "m" + i,
                                                Geodesy.destination(CENTRE, 30 * i, 200),
                                                SightingKind.SEIZURE,
                                                i == 0 ? 300.0 : 1500.0,
                                                false))
                        .toList();
        assertThat(
                        Legend.of(
                                Maps.hyesan(50_000),
                                MapStyle.DEFAULT,
                                new MapContents(marks, List.of(), Set.of()),
                                Maps.COMPOSER.rivers(),
                                Optional.empty()))
                .extracting(LegendLine::text)
                .contains("Uncertainty, true size: ±300 m – ±1.5 km");
    }

    @Test
    void a_circle_wider_than_the_map_has_a_line() {
        var close =
                MapExtent.of(
                                Projections.webMercator(),
                                new LatLon(41.395, 128.17),
                                new LatLon(41.408, 128.19))
                        .fitted(1000, 700, 1);
        var contents =
                new MapContents(
                        List.of(mark(CENTRE, SightingKind.SEIZURE, false)), List.of(), Set.of());
        assertThat(
                        Legend.of(
                                close,
                                MapStyle.DEFAULT,
                                contents,
                                Maps.COMPOSER.rivers(),
                                Optional.empty()))
                .extracting(LegendLine::text)
                .contains("Known to ±3 km: wider than this map")
                .doesNotContain("Uncertainty, true size");
    }

    private static StretchMarker stretch(SightingKind kind) {
        var along =
                new RiverStretch(
                        River.YALU, new RiverKilometre(631, null), new RiverKilometre(728, null));
        return new StretchMarker(new UUID(1, kind.ordinal()), along, kind);
    }

    @Test
    void doubt_is_explained_only_where_a_symbol_shows_it() {
        assertThat(english(mark(CENTRE, SightingKind.SEIZURE, true)))
                .contains("Low confidence or derived place");
        assertThat(english(mark(CENTRE, SightingKind.SEIZURE, false)))
                .doesNotContain("Low confidence or derived place");
    }

    @Test
    void a_layer_that_is_off_has_no_line() {
        var look = new MapStyle(Theme.LIGHT, Language.EN, without(LayerId.CROSSINGS));
        var contents = new MapContents(List.of(), Maps.BASE.sites(), Set.of());
        assertThat(texts(look, contents)).contains("Station").doesNotContain("Road bridge");
    }

    @Test
    void the_river_says_that_its_banks_are_measured_where_it_is_wider_than_its_symbol() {
        var banks = "River: banks of August 2021 (OpenStreetMap); border: symbol";
        assertThat(bare(Maps.view(128.16, 41.40, 128.19, 41.415, 1000, 600))).contains(banks);
        assertThat(bare(Maps.view(127.9, 41.2, 128.5, 41.6, 1000, 600)))
                .contains("River and border: symbol");
    }

    @Test
    void islands_of_which_no_outline_is_known_say_so() {
        var words = "Island: size and place measured, shape not";
        assertThat(bare(Maps.view(124.40, 40.12, 124.50, 40.18, 1000, 600))).contains(words);
        assertThat(bare(Maps.view(128.4, 41.6, 128.5, 41.66, 1000, 600))).doesNotContain(words);
        // specks at 1 : 2,500,000
        assertThat(bare(Maps.view(121.3, 38.3, 127.5, 42.0, 972, 600))).doesNotContain(words);
    }

    private static List<String> bare(Viewport view) {
        var rivers = Maps.COMPOSER.rivers();
        return Legend.of(view, MapStyle.DEFAULT, MapContents.EMPTY, rivers, Optional.empty())
                .stream()
                .map(LegendLine::text)
                .toList();
    }

    @Test
    void every_line_has_words_in_every_language() {
        var contents = new MapContents(List.of(), Maps.BASE.sites(), Set.of());
        for (var language : Language.values()) {
            var look = new MapStyle(Theme.LIGHT, language, LayerSetting.defaults());
            assertThat(texts(look, contents)).isNotEmpty().doesNotContain("");
        }
    }

    private static List<LayerSetting> without(LayerId id) {
        return LayerSetting.defaults().stream()
                .map(s -> new LayerSetting(s.id(), s.id() != id, 1))
                .toList();
    }

    private static List<String> english(SightingMarker... marks) {
        return texts(MapStyle.DEFAULT, new MapContents(List.of(marks), List.of(), Set.of()));
    }

    private static List<String> texts(MapStyle look, MapContents contents) {
        return items(look, contents).stream().map(LegendLine::text).toList();
    }

    private static List<LegendLine> items(MapStyle look, MapContents contents) {
        return Legend.of(HYESAN, look, contents, Maps.COMPOSER.rivers(), Optional.empty());
    }

    @Test
    void each_sighting_is_looked_at_once_however_many_classes_there_are() {
        var read = new AtomicInteger();
        var one = mark(Maps.HYESAN, SightingKind.VEHICLES_PARKED, false);
        var counting =
                new AbstractList<SightingMarker>() {
                    @Override
                    public SightingMarker get(int index) {
                        read.incrementAndGet();
                        return one;
                    }

                    @Override
                    public int size() {
                        return 5;
                    }
                };
        var classes =
                IntStream.range(0, 9)
                        .mapToObj(i -> new ValueClass("v" + i, SymbolAppearance.DESIGNED))
                        .toList();
        var classing = new Classing.ByValue("kind", classes, SymbolAppearance.DESIGNED);
        var lines = new LegendClasses(new PrintedWords(Language.EN)).of(classing, counting);
        assertThat(lines).extracting(LegendLine::count).containsExactly(5);
        assertThat(read).hasValue(5);
    }

    private static SightingMarker mark(LatLon point, SightingKind kind, boolean doubtful) {
        var uuid = new UUID(kind.ordinal(), point.hashCode());
        return new SightingMarker(
                uuid,
                point,
                3000.0,
                new MarkerSymbol(kind, doubtful, false),
                "",
                null,
                SightingFacts.NONE);
    }

    @ParameterizedTest
    @EnumSource(
            value = SightingDisplay.class,
            names = {"HEAT", "HEXAGONS"})
    void a_density_says_which_places_are_known_less_exactly_than_it_shows(SightingDisplay density) {
        var look = MapStyle.DEFAULT.showing(density);
        var known = Maps.contents(mark(CENTRE, SightingKind.RAIL_LOADING, false));
        var elsewhere = Maps.contents(mark(FAR_AWAY, SightingKind.RAIL_LOADING, false));
        var line = "One known to ±3 km only: less exactly than shown";
        assertThat(texts(look, known)).contains(line);
        assertThat(texts(look, elsewhere)).doesNotContain(line);
        assertThat(CircleWords.of(known, look, HYESAN).notes())
                .containsExactly(
                        "One sighting on this map is known to ±3 km only: less exactly than the"
                                + " colours show");
        assertThat(CircleWords.of(known, look, WHOLE_RIVER).notes()).isEmpty();
    }

    @Test
    void a_density_has_its_numbers_and_its_unit() {
        var hexagons = new DensityClasses(SightingDisplay.HEXAGONS, List.of(1.0, 5.0, 20.0), 5000);
        assertThat(LegendDensity.of(hexagons, new PrintedWords(Language.EN)))
                .extracting(LegendLine::text)
                .containsExactly(
                        "1–4 in a hexagon 5 km across",
                        "5–19 in a hexagon 5 km across",
                        "20+ in a hexagon 5 km across");
        var heat = new DensityClasses(SightingDisplay.HEAT, List.of(0.05, 2000.0), 0);
        assertThat(LegendDensity.of(heat, new PrintedWords(Language.KO)))
                .extracting(LegendLine::text)
                .containsExactly("km²당 0.05건 이상", "km²당 2,000건 이상");
    }

    /// A map of others may hide our islands of measured size, and does not where it is not drawn.
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void islands_that_are_drawn_are_explained_below_a_map_of_others_too(boolean isDrawn) {
        var base =
                new BaseSource() {
                    @Override
                    public List<MapLayer> layers(
                            Viewport viewport, MapStyle look, BooleanSupplier cancelled) {
                        return List.of();
                    }

                    @Override
                    public boolean mayShow(Viewport viewport) {
                        return isDrawn;
                    }
                };
        var contents = MapContents.EMPTY.over(List.of(new BaseOnMap(new UUID(0, 1), 1, "", base)));
        assertThat(items(MapStyle.DEFAULT, contents))
                .extracting(LegendLine::swatch)
                .filteredOn(Legend.GUESSED_ISLAND::equals)
                .hasSize(isDrawn ? 0 : 1);
    }
}
