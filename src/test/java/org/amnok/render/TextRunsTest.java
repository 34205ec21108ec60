package org.amnok.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRunsTest {
    @Test
    void hangul_takes_the_korean_font() {
        assertThat(TextRuns.split("Hyesan 혜산"))
                .containsExactly(
                        new TextRuns.Run("Hyesan ", Script.LATIN),
                        new TextRuns.Run("혜산", Script.KOREAN));
    }

    @Test
    void hanzi_apart_from_hangul_take_the_chinese_font() {
        assertThat(TextRuns.split("惠山 혜산"))
                .containsExactly(
                        new TextRuns.Run("惠山 ", Script.CHINESE),
                        new TextRuns.Run("혜산", Script.KOREAN));
    }

    @Test
    void hanzi_that_touch_hangul_take_the_korean_font() {
        assertThat(TextRuns.split("新의주"))
                .extracting(TextRuns.Run::script)
                .containsExactly(Script.KOREAN, Script.KOREAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"北朝鮮", "ロシア", "Yalu · Amnok · 鸭绿江", "혜산 량강도", "±1.5 km", "128°10′E"})
    void the_fonts_have_every_letter(String text) {
        var fonts = new FontLibrary();
        for (var run : TextRuns.split(text)) {
            var font = fonts.font(run.script(), 500, false, 12);
            assertThat(font.canDisplayUpTo(run.text())).as(run.text()).isEqualTo(-1);
        }
    }
}
