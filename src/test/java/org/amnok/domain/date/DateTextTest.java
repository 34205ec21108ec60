package org.amnok.domain.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.amnok.words.Spoken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-06-11 | 2024-06-11 | 11 Jun 2024",
                "2025-09-10 | 2025-09-20 | 10–20 Sep 2025",
                "2025-02-26 | 2025-03-03 | 26 Feb – 3 Mar 2025",
                "2024-12-31 | 2025-01-03 | 31 Dec 2024 – 3 Jan 2025",
                "2025-11-01 | 2025-11-30 | Nov 2025",
                "2025-08-01 | 2025-09-30 | Aug – Sep 2025",
                "2025-12-01 | 2026-02-28 | Dec 2025 – Feb 2026",
                "2024-01-01 | 2024-12-31 | 2024",
                "2010-01-01 | 2019-12-31 | 2010–2019",
                "2025-11-21 | 9999-12-31 | from 21 Nov 2025",
                "0001-01-01 | 2025-11-30 | until 30 Nov 2025"
            })
    void a_span_is_written_shortly(LocalDate earliest, LocalDate latest, String text) {
        assertThat(DateText.of(new DateSpan(earliest, latest))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mid-November 2025 | 11–20 Nov 2025, with margin: 6–25 Nov 2025",
                "2025-09-13 | 13 Sep 2025",
                "autumn 2025 | Sep – Nov 2025",
                "2025-12/.. | from Dec 2025"
            })
    void the_form_shows_what_was_understood(String words, String text) {
        var date = DateWords.read(words, LocalDate.of(2026, 1, 15)).orElseThrow();
        assertThat(DateText.understood(date)).isEqualTo(text);
    }

    @Test
    void what_is_approximate_is_shown_as_it_was_meant_and_marked() {
        var lateMarch = EdtfParser.parse("2018-03-21~/2018-03-31~").orElseThrow();
        assertThat(DateText.of(lateMarch)).isEqualTo("c. 21–31 Mar 2018");
        var day = EdtfParser.parse("2024-06-11").orElseThrow();
        assertThat(DateText.of(day)).isEqualTo("11 Jun 2024");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-12/.. | from Dec 2025",
                "2025-12-01/.. | from 1 Dec 2025",
                "2023/.. | from 2023",
                "2025-12~/ | from c. Dec 2025",
                "../2025-11 | until Nov 2025",
                "../.. | any time"
            })
    void an_open_span_is_as_exact_as_its_known_end(String edtf, String text) {
        var date = EdtfParser.parse(edtf).orElseThrow();
        assertThat(DateText.of(date)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ko | 2025-09-10 | 2025-09-20 | 2025년 9월 10~20일",
                "zh | 2025-11-01 | 2025-11-30 | 2025年11月",
                "ja | 2024-12-31 | 2025-01-03 | 2024年12月31日～2025年1月3日",
                "ko | 2024-01-01 | 2024-12-31 | 2024년"
            })
    void a_span_is_written_in_the_language_of_the_window(
            String language, LocalDate from, LocalDate to, String words) {
        try {
            Spoken.speak(language);
            assertThat(DateText.of(new DateSpan(from, to))).isEqualTo(words);
        } finally {
            Spoken.speak("en");
        }
    }
}
