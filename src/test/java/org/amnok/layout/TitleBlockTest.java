package org.amnok.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.render.FontLibrary;
import org.amnok.render.Pen;
import org.amnok.render.SymbolLibrary;
import org.junit.jupiter.api.Test;

class TitleBlockTest {
    private static final Pen PEN = new Pen(new FontLibrary(), new SymbolLibrary());
    private static final String LONG =
            "Vehicles gathered at Hyesan, Kimhyongjik, Junggang and elsewhere along the whole"
                    + " length of the border between November 2024 and February 2026";

    @Test
    void a_title_that_fits_is_one_line() {
        assertThat(block("Hyesan", 500, 200).lines()).containsExactly("Hyesan");
    }

    @Test
    void without_a_title_no_room_is_taken() {
        assertThat(block("  ", 500, 200).height()).isZero();
    }

    @Test
    void a_long_title_is_broken_at_its_words_and_nothing_is_lost() {
        var lines = block(LONG, 500, 200).lines();
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(String.join(" ", lines)).isEqualTo(LONG);
        assertThat(lines).allMatch(line -> PEN.width(line, 15, 700) <= 500);
    }

    @Test
    void chinese_is_broken_without_spaces() {
        var title = "惠山与长白之间的鸭绿江渡口以及停放的车辆".repeat(3);
        var lines = block(title, 300, 200).lines();
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(String.join("", lines)).isEqualTo(title);
    }

    @Test
    void a_word_longer_than_a_line_is_broken_too() {
        var lines = block("x".repeat(300), 300, 300).lines();
        assertThat(String.join("", lines)).isEqualTo("x".repeat(300));
        assertThat(lines).allMatch(line -> PEN.width(line, 15, 700) <= 300);
    }

    @Test
    void a_title_that_would_take_the_picture_ends_with_an_ellipsis() {
        var block = block(LONG, 200, 60);
        assertThat(block.height()).isLessThanOrEqualTo(60);
        assertThat(block.lines().getLast()).endsWith("…");
        assertThat(PEN.width(block.lines().getLast(), 9, 700)).isLessThanOrEqualTo(200);
    }

    private static TitleBlock block(String title, double width, double maxHeight) {
        return new TitleBlock(PEN, title, width, maxHeight);
    }
}
