package org.amnok.render.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.domain.Language;
import org.amnok.map.Maps;
import org.amnok.map.Theme;
import org.amnok.render.Placing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeaNamesTest {
    @ParameterizedTest
    @CsvSource({
        "EN, East Sea / Sea of Japan, Yellow Sea, Bohai Sea",
        "KO, 동해, 황해, 발해",
        "ZH, 日本海, 黄海, 渤海",
        "JA, 日本海, 黄海, 渤海"
    })
    void seas_are_named_on_open_water_as_each_language_calls_them(
            Language reader, String east, String yellow, String bohai) {
        var view = Maps.view(118.5, 34.8, 134, 43, 1_000, 700);
        var placing = Placing.of(Maps.sample(view, Theme.LIGHT, reader));
        var water = new LabelConflicts(placing.scene(), placing.frame()).water();
        assertThat(placing.labels())
                .filteredOn(
                        each -> water.contains(each.box().getCenterX(), each.box().getCenterY()))
                .filteredOn(each -> water.share(each.box()) == 1)
                .extracting(each -> each.request().letters().text())
                .contains(east, yellow, bohai);
    }
}
