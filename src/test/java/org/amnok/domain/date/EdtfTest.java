package org.amnok.domain.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    private static final LocalDate ANCHOR = LocalDate.of(2026, 1, 15);

    @ParameterizedTest
    @CsvSource({
        "2025-09-13, 2025-09-13, 2025-09-13",
        "2025-09-13T10:30:00+09:00, 2025-09-13, 2025-09-13",
        "2025-02, 2025-02-01, 2025-02-28",
        "2024-02, 2024-02-01, 2024-02-29",
        "2025, 2025-01-01, 2025-12-31",
        "2025-08/2025-09, 2025-08-01, 2025-09-30",
        "2024/2025-02-03, 2024-01-01, 2025-02-03",
        "201X, 2010-01-01, 2019-12-31",
        "20XX, 2000-01-01, 2099-12-31",
        "2025-XX, 2025-01-01, 2025-12-31",
        "2025-09-1X, 2025-09-10, 2025-09-19",
        "2025-02-2X, 2025-02-20, 2025-02-28",
        "2025-1X, 2025-10-01, 2025-12-31",
        "2025-XX-13, 2025-01-13, 2025-12-13",
        "2025-02-X9/2025-03, 2025-02-09, 2025-03-31",
        "201X-05, 2010-05-01, 2019-05-31",
        "19XX-02-29, 1904-02-29, 1996-02-29",
        "XXXX, 0001-01-01, 9999-12-31",
        "../.., 0001-01-01, 9999-12-31",
        "-0044, 0001-01-01, 0001-01-01",
        "0000/0002, 0001-01-01, 0002-12-31",
        "1984-?06-02/2004-08, 1984-06-02, 2004-08-31",
        "2025-11-XX, 2025-11-01, 2025-11-30",
        "2025-21, 2025-03-01, 2025-05-31",
        "2025-22, 2025-06-01, 2025-08-31",
        "2025-23, 2025-09-01, 2025-11-30",
        "2025-24, 2025-12-01, 2026-02-28",
        "2025-11-21/.., 2025-11-21, 9999-12-31",
        "2025-11-21/, 2025-11-21, 9999-12-31",
        "../2025-11, 0001-01-01, 2025-11-30",
        "/2025-11, 0001-01-01, 2025-11-30"
    })
    void a_value_means_these_days(String edtf, LocalDate earliest, LocalDate latest) {
        assertThat(DateWords.read(edtf, ANCHOR))
                .contains(new Edtf(edtf, new DateSpan(earliest, latest)));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-11-16~, 2019-11-13, 2019-11-19",
        "2019-11-16%, 2019-11-13, 2019-11-19",
        "2019-11-~16, 2019-11-13, 2019-11-19",
        "?2019-11-%16, 2019-11-13, 2019-11-19",
        "2019~-11, 2019-10-17, 2019-12-15",
        "2019-11-16?, 2019-11-16, 2019-11-16",
        "2025-11-11~/2025-11-20~, 2025-11-06, 2025-11-25",
        "2025-02-21~/2025-02-28~, 2025-02-16, 2025-03-05",
        "2025-05-11~/2025-06-20~, 2025-05-06, 2025-06-25",
        "2025-11-12~/2025-11-20~, 2025-11-09, 2025-11-23",
        "2025-11-11/2025-11-20~, 2025-11-11, 2025-11-25",
        "2025-11~, 2025-10-17, 2025-12-15",
        "2025-23~, 2025-08-02, 2025-12-30",
        "2024~, 2023-07-03, 2025-07-01"
    })
    void approximate_ends_are_padded_by_their_precision(
            String edtf, LocalDate earliest, LocalDate latest) {
        assertThat(DateWords.read(edtf, ANCHOR).orElseThrow().span())
                .isEqualTo(new DateSpan(earliest, latest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-30",
                "2025-13",
                "2025-25",
                "2025-11-00",
                "2025-XX-32",
                "2025-02-3X",
                "2025-2X",
                "2025-12/2025-11",
                "/",
                "2025/2026/2027",
                "2025-9x",
                "-0000",
                "2025-11-13/2025-11",
                "Y2025",
                "[2025, 2026]",
                "+2025",
                "0001/0000",
                "0000-02/0000",
                "2025-21^south"
            })
    void what_names_no_day_is_not_understood(String text) {
        assertThat(DateWords.read(text, ANCHOR)).isEmpty();
    }

    /// Each would be a date in words.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-11-13T10:00:00Z/2025-11-14T10:00:00Z",
                " 2025-11-13",
                "2025-11- 13",
                "[2025, 2026]",
                "2025-11-13T10:00:00z"
            })
    void edtf_itself_knows_neither_blanks_nor_intervals_of_moments(String text) {
        assertThat(EdtfParser.parse(text)).isEmpty();
    }
}
