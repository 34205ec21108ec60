package org.amnok.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.date.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// How reports, tables and cameras write dates. The table has the words and what they are as EDTF;
/// `-` for words that are no date; after `?` what they are when counted from 15 January 2026, and
/// without a day to count from they are none.
class DateTableTest {
    private static final LocalDate REPORTED = LocalDate.of(2026, 1, 15);

    static Stream<Arguments> words() throws IOException {
        try (var table = DateTableTest.class.getResourceAsStream("dates.csv")) {
            var text =
                    new String(
                            Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(line -> line.split("\\|")).map(c -> Arguments.of(c[0], c[1]));
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void words_are_dates_as_they_were_meant(String words, String meant) {
        var isRelative = meant.startsWith("? ");
        var counted = DateWords.read(words, REPORTED).map(Edtf::text).orElse("-");
        var alone = DateWords.read(words, null).map(Edtf::text).orElse("-");
        assertThat(counted).isEqualTo(isRelative ? meant.substring(2) : meant);
        assertThat(alone).isEqualTo(isRelative ? "-" : meant);
        assertThat(DateWords.needsDay(words)).isEqualTo(isRelative);
    }
}
