package org.amnok.map.stretch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.Language;
import org.amnok.domain.River;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.amnok.map.Maps;
import org.amnok.map.Viewport;
import org.amnok.map.compose.MapSnapshot;
import org.amnok.map.contents.MapContents;
import org.amnok.map.marker.StretchMarker;
import org.amnok.map.styling.MapStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Stretches of river as bands that fade out.
class StretchBandTest {
    private static final RiverStretch STRETCH =
            new RiverStretch(
                    River.YALU, new RiverKilometre(631, 25.0), new RiverKilometre(728, 3.0));
    private static final Viewport CORRIDOR = Maps.view(124, 39.7, 128.6, 42.2, 1100, 720);

    @Test
    void half_of_the_colour_ends_where_the_stretch_is_said_to_end() {
        var part = band().above(0.5);
        assertThat(part.from()).isEqualTo(631);
        assertThat(part.to()).isEqualTo(728);
    }

    @Test
    void the_first_colour_shows_at_the_farthest_possible_ends() {
        assertThat(band().above(0)).isEqualTo(new StretchBand.Part(606, 731));
        assertThat(band().start()).isEqualTo(606);
        assertThat(band().end()).isEqualTo(731);
    }

    @Test
    void the_full_colour_shows_only_between_the_nearest_possible_ends() {
        assertThat(band().above(1)).isEqualTo(new StretchBand.Part(656, 725));
    }

    @Test
    void reports_of_one_stretch_are_one_band() {
        var bands =
                StretchBand.of(
                        List.of(
                                mark("a", SightingKind.CROSSING_FORD),
                                mark("b", SightingKind.CROSSING_RAFT)));
        assertThat(bands).hasSize(1);
        assertThat(bands.getFirst().members()).containsExactly(Maps.uuid("a"), Maps.uuid("b"));
    }

    @Test
    void families_of_one_stretch_are_bands_of_their_own() {
        assertThat(
                        StretchBand.of(
                                List.of(
                                        mark("a", SightingKind.CROSSING_FORD),
                                        mark("b", SightingKind.GUARD_POST))))
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_label_tells_kilometres_and_number_in_every_language(Language language) {
        assertThat(StretchFeatures.label(band(), language)).contains("631–728", "1");
    }

    @Test
    void a_band_is_drawn_in_faint_layers_that_add_up_to_26_per_cent() {
        var parts = Maps.values(composed(CORRIDOR, Set.of()), "stretches", "part");
        assertThat(parts).filteredOn("band"::equals).hasSize(StretchFeatures.LAYERS);
        var layer = 1 - Math.pow(1 - StretchStyles.OPACITY, 1.0 / StretchFeatures.LAYERS);
        assertThat(1 - Math.pow(1 - layer, StretchFeatures.LAYERS))
                .isCloseTo(StretchStyles.OPACITY, within(1e-9));
    }

    @Test
    void parts_that_overlap_are_drawn_once() {
        assertThat(
                        StretchBand.Part.union(
                                List.of(
                                        new StretchBand.Part(10, 20),
                                        new StretchBand.Part(30, 40),
                                        new StretchBand.Part(15, 25),
                                        new StretchBand.Part(9, 5))))
                .containsExactly(new StretchBand.Part(10, 25), new StretchBand.Part(30, 40));
    }

    @Test
    void a_selected_band_has_a_ring() {
        assertThat(Maps.values(composed(CORRIDOR, Set.of(Maps.uuid("a"))), "stretches", "part"))
                .contains("ring");
    }

    @Test
    void a_pointer_on_the_river_hits_the_band() {
        var at = CORRIDOR.screen(Maps.COMPOSER.rivers().line(River.YALU).orElseThrow().at(680));
        var hits = StretchHit.at(contents(), Maps.COMPOSER.rivers(), CORRIDOR, at.x, at.y);
        assertThat(hits).singleElement().extracting(StretchHit::band).isEqualTo(band());
    }

    @Test
    void a_pointer_on_the_river_below_the_faint_end_hits_nothing() {
        var at = CORRIDOR.screen(Maps.COMPOSER.rivers().line(River.YALU).orElseThrow().at(560));
        assertThat(StretchHit.at(contents(), Maps.COMPOSER.rivers(), CORRIDOR, at.x, at.y))
                .isEmpty();
    }

    @Test
    void where_no_band_is_drawn_none_is_named() {
        var view = Maps.hyesan(57_000);
        assertThat(Maps.values(composed(view, Set.of()), "stretch-names", "label")).isEmpty();
        assertThat(StretchHit.at(contents(), Maps.COMPOSER.rivers(), view, 400, 300)).isEmpty();
    }

    private static MapSnapshot composed(Viewport view, Set<UUID> selected) {
        return Maps.COMPOSER.compose(
                view,
                MapStyle.DEFAULT,
                new MapContents(List.of(), contents().stretches(), List.of(), List.of(), selected));
    }

    private static MapContents contents() {
        return new MapContents(
                List.of(),
                List.of(mark("a", SightingKind.CROSSING_FORD)),
                List.of(),
                List.of(),
                Set.of());
    }

    private static StretchBand band() {
        return StretchBand.of(contents().stretches()).getFirst();
    }

    private static StretchMarker mark(String title, SightingKind kind) {
        return new StretchMarker(Maps.uuid(title), STRETCH, kind);
    }
}
