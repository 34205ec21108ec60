package org.amnok.release.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Met  HER | met her",
                "ÜBER Ébène ЯЛУ ΩΣ Ｋ７ | über ébène ялу ωσ ｋ７",
                "제재소 뒤에서 鸭绿江 😀 | 제재소 뒤에서 鸭绿江 😀",
                "41&#176;24&#x27; &quot;a&apos; &amp; &lt;b&gt; | 41°24' \"a' & <b>",
                "&amp;quot;twice&amp;amp;amp;&#38;lt; | \"twice&<",
                "a\\u00b0 \\uD83D\\uDE00 \\u12 \\n | a° 😀 \\u12 \\n",
                "&#; & &#x; &#99999999; &nothing; | &#; & &#x; &#99999999; &nothing;",
                "&#1114112;x&#32;y | x y",
                "a<b c | a<b c",
            })
    void text_is_read_as_a_reader_sees_it(String text, String words) {
        assertThat(PlainWords.of(text).toString()).isEqualTo(words);
    }

    @Test
    void marks_of_drawings_are_spaces_and_those_of_data_borders() {
        var text = bytes("<b>A</b><tspan x=\"1\">B</tspan><wpt lat=\"1\"><name>C</name> D");
        assertThat(PlainWords.of(text, text.length, false).toString())
                .isEqualTo("a b \u001f\u001fc\u001f d");
        assertThat(PlainWords.of(text, text.length, true).hasMarks()).isTrue();
    }

    @Test
    void whatever_the_bytes_are_they_are_read_to_their_end_seed_6() {
        var random = new Random(6);
        var signs = "&#x;<>\\u0aé제😀 amp;lt;/".getBytes(StandardCharsets.UTF_8);
        for (int run = 0; run < 20_000; run++) {
            var text = new byte[random.nextInt(30)];
            for (int i = 0; i < text.length; i++) {
                text[i] =
                        random.nextInt(9) == 0
                                ? (byte) random.nextInt()
                                : signs[random.nextInt(signs.length)];
            }
            assertThat(PlainWords.of(text, text.length, run % 2 == 0).length())
                    .isLessThanOrEqualTo(text.length);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
