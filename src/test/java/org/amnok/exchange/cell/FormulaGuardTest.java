package org.amnok.exchange.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                " +cmd",
                "-x",
                "\n@SUM(1)",
                "＝1+1",
                "＋cmd",
                "－cmd",
                "＠SUM(1)",
                "\u3000=1+1",
                "\u00a0=1+1",
                "\uFEFF=1+1"
            })
    void what_a_spreadsheet_takes_for_a_formula_is_text_and_comes_home(String text) {
        assertThat(FormulaGuard.guarded(text)).isEqualTo("'" + text);
        assertThat(FormulaGuard.unguarded("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-12", "41.4", "Lorries = 3", "'tis", "강변 － 초소", "　혜산"})
    void other_texts_stay_as_they_are(String text) {
        assertThat(FormulaGuard.guarded(text)).isEqualTo(text);
        assertThat(FormulaGuard.unguarded(text)).isEqualTo(text);
    }
}
