package org.amnok.render.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.record.Site;
import org.amnok.layout.PrintedWords;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.symbol.SiteSymbols;
import org.junit.jupiter.api.Test;

/// Landmarks of the base map tell by their symbols what they are.
class LandmarkSymbolsTest {
    private static Stream<Site> landmarks() {
        return BaseMap.load().sites().stream()
                .filter(site -> site.type() == SiteType.OTHER && site.geometry() != null);
    }

    @Test
    void every_landmark_has_the_symbol_of_its_kind() {
        assertThat(landmarks().map(SiteSymbols::symbol).distinct())
                .hasSizeGreaterThan(8)
                .doesNotContain("site-other");
    }

    @Test
    void every_such_symbol_is_drawn_by_day_and_in_the_dark() {
        assertThat(landmarks().map(SiteSymbols::symbol).distinct())
                .allSatisfy(
                        symbol -> {
                            assertThat(file(symbol)).isNotNull();
                            assertThat(file("dark/" + symbol)).isNotNull();
                        });
    }

    private static Object file(String symbol) {
        return BaseMap.class.getResource("/org/amnok/map/symbols/" + symbol + ".svg");
    }

    @Test
    void every_such_symbol_is_explained_in_every_language() {
        for (var language : Language.values()) {
            var words = new PrintedWords(language);
            assertThat(landmarks().map(SiteSymbols::symbol).distinct())
                    .allMatch(symbol -> words.find(symbol).isPresent());
        }
    }
}
