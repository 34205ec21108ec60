package org.amnok.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.words.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the editor calls the maps of a page.
class ItemWordsTest {
    @ParameterizedTest
    @CsvSource({"en, Map, Map 2", "ko, 지도, 지도 2", "zh, 地图, 地图 2", "ja, 地図, 地図 2"})
    void a_map_is_named_in_the_language_of_the_window(
            String language, String first, String second) {
        assertThat(Messages.<String>in(language, () -> ItemWords.map("map"))).isEqualTo(first);
        assertThat(Messages.<String>in(language, () -> ItemWords.map("map 2"))).isEqualTo(second);
    }
}
