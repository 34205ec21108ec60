package org.amnok.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
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
    @ValueSource(strings = {"鴨緑江", "恵山", "ロシア", "北朝鮮", "直線で"})
    void kanji_take_the_japanese_font(String text) {
        assertThat(TextRuns.split(text)).containsExactly(new TextRuns.Run(text, Script.JAPANESE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"鸭绿江", "惠山", "丹东", "直线"})
    void hanzi_take_the_chinese_font(String text) {
        assertThat(TextRuns.split(text)).containsExactly(new TextRuns.Run(text, Script.CHINESE));
    }

    /// What both write alone is drawn like the words around it; a Japanese name in a Chinese text
    /// does not change that.
    @Test
    void a_text_of_both_is_told_by_its_words() {
        assertThat(TextRuns.split("満浦 · 集安"))
                .extracting(TextRuns.Run::script)
                .containsExactly(Script.JAPANESE, Script.LATIN, Script.JAPANESE);
        assertThat(TextRuns.split("来源 · 鸭绿江 · アジアプレス"))
                .extracting(TextRuns.Run::script)
                .containsExactly(
                        Script.CHINESE,
                        Script.LATIN,
                        Script.CHINESE,
                        Script.LATIN,
                        Script.JAPANESE);
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

    /// Simplified Hanzi that touch Hangul or are mixed with it are no letters of the Korean font.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hyesan 혜산",
                "长白조선족자치현",
                "혜산长白다리",
                "鸭绿江·압록강",
                "ひらがな・カタカナ・漢字",
                "新의주–丹东 → 128°10′E ±1.5 km",
                "Ряд Ελλάς"
            })
    void no_letter_of_a_label_is_drawn_as_an_empty_box(String text) {
        for (var weight : new int[] {400, 700}) {
            var look = LabelStyle.of(12, weight, Color.BLACK, Color.WHITE, 1);
            for (var letter : new FontLibrary().typesetter().set(text, look).letters()) {
                assertThat(letter.font().canDisplay(letter.text().codePointAt(0)))
                        .as(letter.text())
                        .isTrue();
            }
        }
    }

    @Test
    void a_font_of_this_machine_is_used_when_a_style_asks_for_it() {
        var look =
                new LabelStyle(
                        List.of("No Such Font", "SansSerif"),
                        12,
                        400,
                        false,
                        Color.BLACK,
                        Color.WHITE,
                        0,
                        0,
                        0);
        assertThat(new FontLibrary().typesetter().set("Yalu", look).letters())
                .allMatch(l -> l.font().getFamily().equals("SansSerif"));
    }
}
