package org.amnok.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.amnok.render.Libraries;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {
    private static final Offset<Double> EXACT = Offset.offset(1e-6);

    @Test
    void a_long_name_on_two_lines_is_set_as_one_that_was_written_on_two() {
        var broken = set("Changbai – Hyesan International Bridge").onTwoLines();
        var written = set("Changbai – Hyesan\nInternational Bridge");
        assertThat(broken.text()).isEqualTo(written.text());
        assertThat(broken.lines()).isEqualTo(2);
        assertThat(broken.width()).isCloseTo(written.width(), EXACT);
        assertThat(broken.letters()).hasSameSizeAs(written.letters());
        for (var i = 0; i < written.letters().size(); i++) {
            var letter = broken.letters().get(i);
            assertThat(letter.text()).isEqualTo(written.letters().get(i).text());
            assertThat(letter.x()).isCloseTo(written.letters().get(i).x(), EXACT);
            assertThat(letter.y()).isCloseTo(written.letters().get(i).y(), EXACT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hyesan 혜산", "长白朝鲜族自治县口岸大桥检查站", "one long line above\nanother"})
    void short_names_those_without_a_space_and_those_of_two_lines_stay_as_they_are(String text) {
        var letters = set(text);
        assertThat(letters.onTwoLines()).isSameAs(letters);
    }

    private static Lettering set(String text) {
        return Libraries.FONTS.typesetter().set(text, LabelStyle.plain(11.5, 500, Color.BLACK));
    }
}
