package org.amnok.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.amnok.domain.Language;
import org.amnok.domain.SightingDisplay;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.Pages;
import org.amnok.map.Maps;
import org.amnok.map.styling.MapStyle;
import org.amnok.release.ReleaseGate;
import org.amnok.release.TestRelease;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MapPieceTest {
    private static MapPiece piece(SightingDisplay window, @Nullable SightingDisplay own) {
        var item = MapItem.of("map", Pages.frame(0, 0, 100, 80), Pages.YALU).withSightings(own);
        var records =
                new PageRecords(
                        TestRelease.released(List.of()), new ReleaseGate().releaseSites(List.of()));
        var look = MapStyle.DEFAULT.showing(window);
        var facts = new PageFacts(LocalDate.of(2026, 1, 1), List.of(), look, List.of());
        return new MapPiece(item, Language.EN, 96, records, facts, Maps.COMPOSER);
    }

    @ParameterizedTest
    @EnumSource
    void a_map_of_a_page_shows_sightings_as_it_says(SightingDisplay own) {
        assertThat(piece(SightingDisplay.SYMBOLS, own).look().display()).isEqualTo(own);
    }

    @ParameterizedTest
    @EnumSource
    void a_map_of_a_page_that_says_nothing_shows_them_as_the_window(SightingDisplay window) {
        assertThat(piece(window, null).look().display()).isEqualTo(window);
    }

    @Test
    void a_map_of_a_page_as_hexagons_is_composed_as_hexagons() {
        var piece = piece(SightingDisplay.SYMBOLS, SightingDisplay.HEXAGONS);
        var snapshot = piece.composer().compose(piece.viewport(), piece.look(), piece.contents());
        assertThat(snapshot.density().orElseThrow().kind()).isEqualTo(SightingDisplay.HEXAGONS);
    }
}
