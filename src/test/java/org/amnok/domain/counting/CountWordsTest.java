package org.amnok.domain.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.count.Count;
import org.amnok.domain.count.CountReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// How reports word how many they saw, in four languages. The table has a language, the words, and
/// what they say: a class where it is known, least/best/most, "exact" only where it is said; `left`
/// for numbers that are not understood, `nothing` for words without numbers.
class CountWordsTest {
    static Stream<Arguments> phrases() throws IOException {
        return lines().stream().map(line -> line.split("\\|")).map(c -> Arguments.of(c[1], c[2]));
    }

    private static List<String> lines() throws IOException {
        try (var table = CountWordsTest.class.getResourceAsStream("counts.csv")) {
            var bytes = Objects.requireNonNull(table).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void words_are_read_as_least_best_and_most_of_their_class(String words, String meant) {
        assertThat(said(words)).isEqualTo(meant);
    }

    @Test
    void the_table_has_three_hundred_phrases_in_four_languages() throws IOException {
        assertThat(lines()).hasSizeGreaterThanOrEqualTo(300);
        assertThat(lines().stream().map(line -> line.substring(0, 2)).distinct())
                .containsExactly("en", "ko", "zh", "ja");
    }

    @Test
    void a_number_is_exact_only_where_it_is_said() throws IOException {
        var exact =
                lines().stream()
                        .map(line -> line.split("\\|")[1])
                        .filter(
                                words ->
                                        CountReader.read(words).rows().stream()
                                                .anyMatch(
                                                        row -> row.method() == Count.Method.EXACT));
        assertThat(exact).allMatch(words -> words.matches("(?:exactly|precisely|정확히|正好|ちょうど).*"));
    }

    @Test
    void no_words_break_the_reader_seed_31() {
        var random = new Random(31);
        var pieces =
                ("about at least up to 30 3 100 - ~ , ; and or trucks people bus of the more than maybe 약 여 대 트럭 명"
                                + " 이상 와 三 十 辆 约 余 卡车 以上 台 トラック 0 999999999 12345678901 dozen two hundred ( ) + %")
                        .split(" ");
        for (var i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (var n = random.nextInt(9); n > 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)])
                        .append(random.nextBoolean() ? " " : "");
            }
            var read = CountReader.read(text.toString());
            assertThat(read.rows().stream().map(Count::countClass)).doesNotHaveDuplicates();
        }
    }

    private static String said(String words) {
        var read = CountReader.read(words);
        var rows = read.rows().stream().map(CountWordsTest::said).collect(Collectors.joining("; "));
        if (read.left().isEmpty()) {
            return rows.isEmpty() ? "nothing" : rows;
        }
        return rows.isEmpty() ? "left" : rows + " + left";
    }

    private static String said(Count row) {
        var of = row.countClass() == CountClass.UNKNOWN ? "" : row.countClass().code() + " ";
        var exact = row.method() == Count.Method.EXACT ? " exact" : "";
        return of + row.min() + "/" + dash(row.best()) + "/" + dash(row.max()) + exact;
    }

    private static String dash(@Nullable Integer number) {
        return number == null ? "-" : number.toString();
    }
}
