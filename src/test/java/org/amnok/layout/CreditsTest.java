package org.amnok.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.domain.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whom a picture names as makers of what it shows.
class CreditsTest {
    private static final String OSM = "© OpenStreetMap contributors";
    private static final List<String> OWN =
            List.of("Border, river, land: " + OSM + ", ODbL 1.0", "Place names: GeoNames", "GSHHG");

    private static List<String> credits(String... ofBases) {
        return new PrintedWords(Language.EN).credits(OWN, List.of(ofBases));
    }

    @ParameterizedTest
    @ValueSource(strings = {OSM, OSM + ", ODbL 1.0"})
    void makers_of_our_map_and_of_a_base_map_are_named_once_with_their_licence(String ofBase) {
        assertThat(credits(ofBase, "© Nobody"))
                .containsExactly(
                        "Border, river, land, base map: " + OSM + ", ODbL 1.0",
                        "Place names: GeoNames",
                        "GSHHG",
                        "© Nobody");
    }

    @Test
    void all_that_a_file_says_beyond_that_is_printed() {
        assertThat(credits(OSM + ", tiles by Nobody"))
                .startsWith(OWN.getFirst())
                .endsWith(OSM + ", tiles by Nobody");
        assertThat(credits()).isEqualTo(OWN);
    }

    @ParameterizedTest
    @CsvSource({"KO, 국경·강·육지·배경 지도: ", "ZH, 边界、河流、陆地、底图：", "JA, 国境・河川・陸地・背景地図："})
    void what_is_theirs_is_said_in_every_language(Language language, String words) {
        assertThat(new PrintedWords(language).credits(OWN, List.of(OSM)).getFirst().strip())
                .isEqualTo(
                        words.strip() + (language == Language.KO ? " " : "") + OSM + ", ODbL 1.0");
    }
}
