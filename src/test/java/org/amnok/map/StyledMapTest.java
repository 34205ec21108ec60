package org.amnok.map;

import static org.amnok.map.Maps.COMPOSER;
import static org.amnok.map.Maps.HYESAN;
import static org.amnok.map.Maps.hyesan;
import static org.amnok.map.Maps.mark;
import static org.amnok.map.Stylings.BLUE;
import static org.amnok.map.Stylings.look;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.amnok.domain.Language;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SiteType;
import org.amnok.map.contents.MapContents;
import org.amnok.map.marker.SightingMarker;
import org.amnok.map.styling.Classing;
import org.amnok.map.styling.Labelling;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.styling.MapStyle;
import org.amnok.map.styling.ScaleRange;
import org.amnok.map.styling.SightingFacts;
import org.amnok.map.styling.SymbolAppearance;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Style;
import org.junit.jupiter.api.Test;

class StyledMapTest {
    private static final Viewport TOWN = hyesan(30_000);
    private static final MapContents CARS =
            Maps.contents(mark("cars", HYESAN, SightingKind.VEHICLES_PARKED));

    @Test
    void a_designed_layer_is_drawn_with_the_designed_style() {
        var plain = style(MapStyle.DEFAULT, "border");
        assertThat(style(look(LayerId.RIVERS, Stylings.all(BLUE)), "border")).isSameAs(plain);
    }

    @Test
    void the_same_styling_gives_the_same_style_again() {
        var blue = look(LayerId.BORDER, Stylings.all(BLUE));
        assertThat(style(blue, "border")).isSameAs(style(blue, "border"));
    }

    @Test
    void a_border_in_another_colour_keeps_its_casing() {
        var colours = colours(style(look(LayerId.BORDER, Stylings.all(BLUE)), "border"));
        assertThat(colours)
                .contains(BLUE.hex(), ThemeColour.BORDER_CASING.hex(Theme.LIGHT))
                .doesNotContain(ThemeColour.BORDER.hex(Theme.LIGHT));
    }

    @Test
    void a_wider_line_is_wider_at_every_scale() {
        var wide = Stylings.with(new Classing.One(SymbolAppearance.DESIGNED.sized(2)));
        var plain = widths(style(MapStyle.DEFAULT, "border"));
        assertThat(widths(style(look(LayerId.BORDER, wide), "border")))
                .isEqualTo(plain.stream().map(w -> 2 * w).toList());
    }

    @Test
    void a_layer_is_left_out_beyond_its_scales() {
        var close = LayerStyling.DESIGNED.with(new ScaleRange(0, 20_000));
        assertThat(layers(look(LayerId.BORDER, close))).doesNotContain("border");
    }

    @Test
    void a_sighting_in_another_colour_keeps_its_sign() {
        var symbols = symbols(look(LayerId.SIGHTINGS, Stylings.all(BLUE)), CARS);
        assertThat(symbols).containsExactly("symbol:sighting-parked#1766EA");
    }

    @Test
    void a_class_has_its_symbol_and_size() {
        var styled = look(LayerId.SIGHTINGS, Stylings.byFamily());
        assertThat(symbols(styled, CARS)).containsExactly("symbol:mark-star#FFD54A");
        assertThat(Maps.values(COMPOSER.compose(TOWN, styled, CARS), "sightings", "size"))
                .containsExactly(1.5 * 21);
    }

    @Test
    void the_symbol_of_a_doubtful_sighting_shows_doubt() {
        var rumour = Maps.contents(mark("r", HYESAN, SightingKind.VEHICLES_PARKED, null, true));
        assertThat(symbols(look(LayerId.SIGHTINGS, Stylings.byFamily()), rumour))
                .containsExactly("symbol:mark-star-low#FFD54A");
    }

    @Test
    void the_ring_of_a_group_is_cut_by_colours() {
        var two =
                Maps.contents(
                        mark("a", HYESAN, SightingKind.CROSSING_FORD),
                        mark("b", HYESAN, SightingKind.VEHICLES_PARKED),
                        mark("c", HYESAN, SightingKind.VEHICLES_CONVOY));
        assertThat(symbols(look(LayerId.SIGHTINGS, Stylings.byFamily()), two))
                .containsExactly("ring:#1766EA=1,#FFD54A=2");
    }

    @Test
    void what_a_filter_hides_is_neither_drawn_nor_hit() {
        var hidden = look(LayerId.SIGHTINGS, Stylings.filter("kind = 'seizure'"));
        assertThat(symbols(hidden, CARS)).isEmpty();
        assertThat(COMPOSER.compose(TOWN, hidden, CARS).sightings().all()).isEmpty();
    }

    @Test
    void a_snapshot_names_the_groups_whose_symbols_it_draws() {
        var snapshot = COMPOSER.compose(TOWN, MapStyle.DEFAULT, CARS);
        assertThat(snapshot.sightings().all())
                .isNotEmpty()
                .hasSameSizeAs(symbols(MapStyle.DEFAULT, CARS));
    }

    @Test
    void a_filter_that_cannot_be_read_hides_nothing() {
        assertThat(symbols(look(LayerId.SIGHTINGS, Stylings.filter("kind =")), CARS)).hasSize(1);
    }

    @Test
    void a_filter_reads_counts_and_days() {
        var known =
                new MapContents(
                        List.of(counted(mark("many", HYESAN, SightingKind.OTHER), 40)),
                        List.of(),
                        Set.of());
        var filter = "count >= 10 AND date_latest > '2025-09-01' AND doubtful = 'false'";
        assertThat(symbols(look(LayerId.SIGHTINGS, Stylings.filter(filter)), known)).hasSize(1);
        assertThat(symbols(look(LayerId.SIGHTINGS, Stylings.filter("count > 40")), known))
                .isEmpty();
    }

    @Test
    void a_single_sighting_is_labelled_by_the_attribute_chosen() {
        var labelled =
                LayerStyling.DESIGNED.with(new Labelling(new Labelling.Words.Of("title"), null, 1));
        var map = COMPOSER.compose(TOWN, look(LayerId.SIGHTINGS, labelled), CARS);
        assertThat(Maps.values(map, "sightings", "label")).containsExactly("cars");
    }

    @Test
    void sites_follow_their_own_layer_and_crossings_theirs() {
        var both =
                new MapContents(
                        List.of(),
                        List.of(
                                Maps.site(SiteType.FORD, HYESAN),
                                Maps.site(SiteType.STATION, HYESAN)),
                        Set.of());
        var map = COMPOSER.compose(TOWN, look(LayerId.SITES, Stylings.all(BLUE)), both);
        assertThat(Maps.values(map, "sites", "symbol"))
                .containsExactly("symbol:site-station#1766EA");
        assertThat(Maps.values(map, "crossings", "symbol")).containsExactly("symbol:crossing-ford");
    }

    @Test
    void labels_of_one_layer_can_be_in_another_language() {
        var korean =
                LayerStyling.DESIGNED.with(
                        new Labelling(new Labelling.Words.Designed(), Language.KO, 1));
        var map = COMPOSER.compose(TOWN, look(LayerId.PLACES, korean), MapContents.EMPTY);
        assertThat(Maps.values(map, "places", "label")).contains("혜산");
    }

    @Test
    void labels_can_be_left_out() {
        var silent = LayerStyling.DESIGNED.with(new Labelling(new Labelling.Words.None(), null, 1));
        assertThat(symbolizers(style(look(LayerId.RIVERS, silent), "river-names"))).isZero();
    }

    @Test
    void a_filter_of_the_base_map_is_in_every_rule() {
        var yalu = style(look(LayerId.RIVERS, Stylings.filter("river = 'yalu'")), "rivers");
        assertThat(yalu.featureTypeStyles().getFirst().rules())
                .allMatch(r -> r.getFilter().toString().contains("river = yalu"));
    }

    private static SightingMarker counted(SightingMarker mark, int count) {
        var none = SightingFacts.NONE;
        var facts =
                new SightingFacts(
                        none.status(), none.grading(), none.confidence(), "", null, null, count);
        return new SightingMarker(
                mark.uuid(),
                mark.point(),
                mark.uncertaintyMetres(),
                mark.symbol(),
                mark.title(),
                mark.latest(),
                facts);
    }

    private static Style style(MapStyle look, String layer) {
        return COMPOSER.compose(TOWN, look, MapContents.EMPTY).layers().stream()
                .filter(l -> l.id().equals(layer))
                .map(FeatureLayer.class::cast)
                .findFirst()
                .orElseThrow()
                .style();
    }

    private static List<String> layers(MapStyle look) {
        return COMPOSER.compose(TOWN, look, MapContents.EMPTY).layers().stream()
                .map(MapLayer::id)
                .toList();
    }

    private static List<Object> symbols(MapStyle look, MapContents contents) {
        return Maps.values(COMPOSER.compose(TOWN, look, contents), "sightings", "symbol");
    }

    private static List<LineSymbolizer> lines(Style style) {
        return style.featureTypeStyles().stream()
                .flatMap(pass -> pass.rules().stream())
                .flatMap(rule -> rule.symbolizers().stream())
                .map(LineSymbolizer.class::cast)
                .toList();
    }

    private static long symbolizers(Style style) {
        return style.featureTypeStyles().stream()
                .flatMap(pass -> pass.rules().stream())
                .mapToLong(rule -> rule.symbolizers().size())
                .sum();
    }

    private static List<String> colours(Style style) {
        return lines(style).stream().map(l -> l.getStroke().getColor().toString()).toList();
    }

    private static List<Double> widths(Style style) {
        return lines(style).stream()
                .map(l -> Double.valueOf(l.getStroke().getWidth().toString()))
                .toList();
    }
}
