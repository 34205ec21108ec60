package org.amnok.basemap.features;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.words.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;

class FeatureCountsTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "en, \"1,200 points, 1 area; 2 features without a shape; 1 feature cannot be drawn: bad\"",
                "ko, \"점 1,200개, 면 1개; 도형 없는 피처 2개; 그릴 수 없는 피처 1개: bad\"",
                "zh, \"1,200 个点、1 个区域; 2 个要素没有图形; 1 个要素无法绘制：bad\"",
            })
    void what_a_layer_holds_is_said_in_the_language_of_the_window(String language, String words) {
        var counts = new FeatureCounts(1200, 0, 1, 1, "bad", 2, "", new Envelope());
        assertThat(Messages.in(language, counts::words)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"en, no shapes", "ja, 図形なし"})
    void so_is_that_it_holds_nothing(String language, String words) {
        var none = new FeatureCounts(0, 0, 0, 0, "", 0, "", new Envelope());
        assertThat(Messages.in(language, none::words)).isEqualTo(words);
    }
}
