package org.amnok.exchange.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names in a table of counts that is copied for a spreadsheet.
class TableFileTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "=HYPERLINK(1)|'=HYPERLINK(1)",
                "+1 and more|'+1 and more",
                "@SUM(A1)|'@SUM(A1)",
                "-2+3|'-2+3",
                "-12.5|-12.5",
                "30 trucks|30 trucks"
            })
    void what_a_spreadsheet_would_run_gets_an_apostrophe(String text, String safe) {
        assertThat(TableFile.safe(text)).isEqualTo(safe);
    }

    @Test
    void tabs_and_line_ends_in_a_name_do_not_make_cells() {
        assertThat(TableFile.safe("a\tb\r\nc")).isEqualTo("a b c");
    }
}
