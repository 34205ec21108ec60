package org.amnok.map.styling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.amnok.map.styling.Classing.ByValue;
import org.amnok.map.styling.Classing.Grade;
import org.amnok.map.styling.Classing.Graded;
import org.amnok.map.styling.Classing.ValueClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassingTest {
    private static final SymbolAppearance RED = SymbolAppearance.of(new Colour(0xC00000));
    private static final SymbolAppearance BLUE = SymbolAppearance.of(new Colour(0x0000C0));
    private static final SymbolAppearance GREY = SymbolAppearance.of(new Colour(0x808080));

    @Test
    void each_value_has_the_look_of_its_class() {
        var classing = new ByValue("status", List.of(new ValueClass("verified", BLUE)), GREY);
        assertThat(classing.look(a -> "verified")).isEqualTo(BLUE);
        assertThat(classing.look(a -> "draft")).isEqualTo(GREY);
        assertThat(classing.look(a -> null)).isEqualTo(GREY);
    }

    @ParameterizedTest
    @CsvSource({"0, 808080", "1, C00000", "4.9, C00000", "5, 0000C0", "9, 0000C0", "9.1, 808080"})
    void a_grade_holds_its_beginning_and_the_last_one_its_end_too(double count, String colour) {
        var grades = List.of(new Grade(1, 5, RED), new Grade(5, 9, BLUE));
        var graded = new Graded("count", Breaks.QUANTILE, grades, GREY);
        assertThat(graded.look(a -> count).colour()).isEqualTo(hex(colour));
    }

    @Test
    void a_hostile_number_of_classes_is_refused() {
        var many = Collections.nCopies(5_000, new ValueClass("a", RED));
        assertThatThrownBy(() -> new ByValue("kind", many, GREY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void signs_on_a_light_colour_are_dark() {
        assertThat(new Colour(0xFFD54A).isLight()).isTrue();
        assertThat(new Colour(0x1766EA).isLight()).isFalse();
    }

    @Test
    void a_colour_is_written_as_it_is_read() {
        assertThat(Colour.parse("#0a0B0c").orElseThrow().hex()).isEqualTo("#0A0B0C");
        assertThat(Colour.parse("red")).isEmpty();
    }

    private static Colour hex(String digits) {
        return Colour.parse("#" + digits).orElseThrow();
    }
}
