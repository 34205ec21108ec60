package org.amnok.map.styling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.amnok.words.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcqlFilterTest {
    private static final List<Attribute> ATTRIBUTES =
            List.of(
                    Attribute.word("kind", "Kind"),
                    Attribute.number("count", "Count"),
                    Attribute.day("date_latest", "Latest day"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind = 'seizure'",
                "kind IN ('seizure', 'other') AND NOT count < 3",
                "kind LIKE 'vehicles%' or count between 3 and 40",
                "count IS NULL",
                "count > '3'",
                "kind = '5'",
                "strToUpperCase(kind) = 'OTHER'",
                "kind = 'env(x) is only a word'",
                "date_latest >= '2025-09-01' AND date_latest < '2025-10-01'"
            })
    void a_filter_over_the_attributes_is_read(String ecql) {
        assertThat(read(ecql)).isInstanceOf(EcqlFilter.Valid.class);
    }

    @Test
    void nothing_typed_lets_all_pass() {
        assertThat(read("  ")).isEqualTo(new EcqlFilter.All());
    }

    @Test
    void what_a_value_is_not_is_said_in_the_language_of_the_window() {
        assertThat(Messages.in("ko", () -> wrong("count > 'abc'").what()))
                .isEqualTo("“abc”은 숫자가 아닌데 “count”은 그렇습니다");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "이름 = 'a'|0|“이름” is not expected here|Write it in double quotes: \"이름\"",
                "kind = '이름' AND my column = 'a'|16|“my column” is not expected here|Write it in double quotes: \"my column\"",
                "width = 'a'|0|There is no attribute “width”|There are: kind, \"이름\", \"my column\", \"id\".",
            })
    void a_name_that_needs_quotes_is_pointed_at(String ecql, int at, String what, String remedy) {
        var attributes =
                Stream.of("kind", "이름", "my column", "id").map(n -> Attribute.word(n, n)).toList();
        assertThat(EcqlFilter.read(ecql, attributes))
                .isEqualTo(new EcqlFilter.Wrong(what, at, remedy));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind =|6|The filter ends too early",
                "count > 3 AND|13|The filter ends too early",
                "count > 3 kind|10|“kind” is not expected here",
                "kind = 'seizure|7|A quote is opened and not closed",
                "(count > 3|10|The filter ends too early",
                "cuont > 3|0|There is no attribute “cuont”",
                "kind = 'a' AND cuont > 3|15|There is no attribute “cuont”",
                "count > 'abc'|9|“abc” is not a number, as “count” is",
                "count BETWEEN 1 AND 'x'|21|“x” is not a number, as “count” is",
                "kind = 5|7|“5” is not a word, as “kind” is",
                "kind = env(x)|7|The function “env” cannot be used here",
            })
    void a_wrong_filter_says_what_is_wrong_and_where(String ecql, int position, String what) {
        assertThat(wrong(ecql).what()).isEqualTo(what);
        assertThat(wrong(ecql).position()).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "queryCollection('site', 'code', 'INCLUDE') = 'c12'",
                "jsonPointer(kind, '/a') = 'b'",
                "property(kind) = 'a'",
                "java.lang.Runtime(kind) = 'a'",
                "strMatches(kind, '(a+)+b') = true",
                "BBOX(geom, 1, 2, 3, 4)",
                "IN ('sighting.1')",
                "date_latest AFTER 2025-09-01T00:00:00Z",
                "internal_note LIKE '%source%'",
                "kind LIKE '%a%b%c%d%e%f%g%'"
            })
    void nothing_but_the_layer_s_attributes_can_be_asked(String ecql) {
        assertThat(read(ecql)).isInstanceOf(EcqlFilter.Wrong.class);
    }

    @Test
    void an_unknown_attribute_is_answered_with_those_there_are() {
        assertThat(wrong("cuont > 3").remedy()).isEqualTo("There are: kind, count, date_latest.");
    }

    @Test
    void text_that_is_too_long_or_too_deep_is_not_parsed() {
        assertThat(wrong("kind = '" + "a".repeat(3_000) + "'").what()).contains("longer than");
        assertThat(wrong("(".repeat(300) + "count = 1" + ")".repeat(300)).what())
                .isEqualTo("Too many brackets");
    }

    private static EcqlFilter read(String ecql) {
        return EcqlFilter.read(ecql, ATTRIBUTES);
    }

    private static EcqlFilter.Wrong wrong(String ecql) {
        return (EcqlFilter.Wrong) read(ecql);
    }
}
