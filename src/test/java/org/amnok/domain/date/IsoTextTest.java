package org.amnok.domain.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Days and instants are read as Java reads them, and nothing else is.
class IsoTextTest {
    private static final List<String> ODD =
            List.of(
                    "2025-02-29T10:00:00.000Z",
                    "2024-02-29T24:00:00.000Z",
                    "2024-02-29T23:59:60.000Z",
                    "2024-12-31T23:60:59.000Z",
                    "2024-13-01T00:00:00.000Z",
                    "2024-00-10T00:00:00.000Z",
                    "0000-01-01T00:00:00.000Z",
                    "9999-12-31T23:59:59.999Z",
                    "2024-02-29t10:00:00.000z",
                    "2024-02-29T10:00:00Z",
                    "2024-02-29T10:00:00.123456789Z",
                    "2024-02-29T10:00:00.000+09:00",
                    "２024-02-29T10:00:00.000Z",
                    "+2024-02-29T10:00:00.00Z",
                    "");

    @Test
    void seed_5_instants_are_those_of_java() {
        texts().forEach(text -> assertSame(text, IsoText::instant, Instant::parse));
    }

    @Test
    void seed_5_days_are_those_of_java() {
        texts().map(text -> text.substring(0, Math.min(10, text.length())))
                .forEach(text -> assertSame(text, IsoText::day, LocalDate::parse));
    }

    /// One sign of a sound text is another.
    private static Stream<String> texts() {
        var random = new Random(5);
        var signs = "0123456789-:.TZ+/ ";
        return Stream.concat(
                ODD.stream(),
                IntStream.range(0, 3000)
                        .mapToObj(
                                i -> {
                                    var text = new StringBuilder("2024-02-29T23:59:58.123Z");
                                    text.setCharAt(
                                            random.nextInt(text.length()),
                                            signs.charAt(random.nextInt(signs.length())));
                                    return text.toString();
                                }));
    }

    private static <T> void assertSame(
            String text, Function<String, T> read, Function<String, T> javas) {
        assertThat(outcome(text, read)).as(text).isEqualTo(outcome(text, javas));
    }

    private static Object outcome(String text, Function<String, ?> read) {
        try {
            return read.apply(text);
        } catch (DateTimeException e) {
            return "not read";
        }
    }
}
