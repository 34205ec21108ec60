package org.amnok.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.date.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The examples of the Library of Congress' specification of EDTF, 2019-02-04.
class EdtfSpecificationTest {
    private static final LocalDate ANCHOR = LocalDate.of(2026, 1, 15);

    @ParameterizedTest
    @CsvSource({
        "1985-04-12, 1985-04-12, 1985-04-12",
        "1985-04, 1985-04-01, 1985-04-30",
        "1985, 1985-01-01, 1985-12-31",
        "1985-04-12T23:20:30, 1985-04-12, 1985-04-12",
        "1985-04-12T23:20:30Z, 1985-04-12, 1985-04-12",
        "1985-04-12T23:20:30-04, 1985-04-12, 1985-04-12",
        "1985-04-12T23:20:30+04:30, 1985-04-12, 1985-04-12",
        "1964/2008, 1964-01-01, 2008-12-31",
        "2004-06/2006-08, 2004-06-01, 2006-08-31",
        "2004-02-01/2005-02-08, 2004-02-01, 2005-02-08",
        "2004-02-01/2005-02, 2004-02-01, 2005-02-28",
        "2004-02-01/2005, 2004-02-01, 2005-12-31",
        "2005/2006-02, 2005-01-01, 2006-02-28"
    })
    void level_0(String edtf, LocalDate earliest, LocalDate latest) {
        assertMeans(edtf, earliest, latest);
    }

    @ParameterizedTest
    @CsvSource({
        "2001-21, 2001-03-01, 2001-05-31",
        "1984?, 1984-01-01, 1984-12-31",
        "2004-06~, 2004-05-17, 2004-07-15",
        "2004-06-11%, 2004-06-08, 2004-06-14",
        "201X, 2010-01-01, 2019-12-31",
        "20XX, 2000-01-01, 2099-12-31",
        "2004-XX, 2004-01-01, 2004-12-31",
        "1985-04-XX, 1985-04-01, 1985-04-30",
        "1985-XX-XX, 1985-01-01, 1985-12-31",
        "1985-04-12/.., 1985-04-12, 9999-12-31",
        "1985-04/.., 1985-04-01, 9999-12-31",
        "1985/.., 1985-01-01, 9999-12-31",
        "../1985-04-12, 0001-01-01, 1985-04-12",
        "../1985-04, 0001-01-01, 1985-04-30",
        "../1985, 0001-01-01, 1985-12-31",
        "1985-04-12/, 1985-04-12, 9999-12-31",
        "/1985-04-12, 0001-01-01, 1985-04-12",
        "1984~/2004-06, 1983-07-03, 2004-06-30",
        "1984/2004-06~, 1984-01-01, 2004-07-15",
        "1984?/2004%, 1984-01-01, 2005-07-01"
    })
    void level_1(String edtf, LocalDate earliest, LocalDate latest) {
        assertMeans(edtf, earliest, latest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[1667,1668,1670..1672]; 1667-01-01; 1672-12-31",
                "[..1760-12-03]; 0001-01-01; 1760-12-03",
                "[1760-12..]; 1760-12-01; 9999-12-31",
                "[1760-01,1760-02,1760-12..]; 1760-01-01; 9999-12-31",
                "[1667,1760-12]; 1667-01-01; 1760-12-31",
                "[..1984]; 0001-01-01; 1984-12-31",
                "{1667,1668,1670..1672}; 1667-01-01; 1672-12-31",
                "{1960,1961-12}; 1960-01-01; 1961-12-31",
                "{..1984}; 0001-01-01; 1984-12-31"
            })
    void sets(String edtf, LocalDate earliest, LocalDate latest) {
        assertMeans(edtf, earliest, latest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{..}", "[1667,]", "[1672..1670]", "[1667}", "{soon}"})
    void what_is_no_set_is_not_understood(String text) {
        assertThat(DateWords.read(text, ANCHOR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1906-10-01T23:+0:30", "1906-10-XXT10:00"})
    void what_another_reader_found_is_no_date(String text) {
        assertThat(DateWords.read(text, ANCHOR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999~", "0001~", "9999-24", "9999-12-31%", "0001-01-01~/.."})
    void padding_stays_within_the_years_that_are_kept(String edtf) {
        assertThat(DateWords.read(edtf, ANCHOR).map(Edtf::span))
                .hasValueSatisfying(
                        span -> {
                            assertThat(span.earliest()).isAfterOrEqualTo(DateSpan.OPEN_START);
                            assertThat(span.latest()).isBeforeOrEqualTo(DateSpan.OPEN_END);
                        });
    }

    private static void assertMeans(String edtf, LocalDate earliest, LocalDate latest) {
        assertThat(DateWords.read(edtf, ANCHOR).map(Edtf::span))
                .contains(new DateSpan(earliest, latest));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "late last month | 2025-12-21~/2025-12-31~",
                "지난달 말 | 2025-12-21~/2025-12-31~",
                "上月下旬 | 2025-12-21~/2025-12-31~",
                "先月下旬 | 2025-12-21~/2025-12-31~"
            })
    void relative_words_count_from_the_day_of_the_report(String words, String edtf) {
        assertThat(DateWords.read(words, ANCHOR).map(Edtf::text)).contains(edtf);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-08-14T12:00, +09:00",
        "2015-08-15T12:00, +08:30",
        "2018-05-04T12:00, +08:30",
        "2018-05-05T12:00, +09:00",
        "2025-11-15T12:00, +09:00"
    })
    void pyongyang_kept_its_own_time_from_2015_to_2018(LocalDateTime at, String offset) {
        assertThat(When.PYONGYANG.getRules().getOffset(at)).isEqualTo(ZoneOffset.of(offset));
    }

    @Test
    void shanghai_is_eight_hours_ahead() {
        assertThat(When.SHANGHAI.getRules().getOffset(LocalDateTime.of(2025, 7, 1, 12, 0)))
                .isEqualTo(ZoneOffset.ofHours(8));
    }
}
