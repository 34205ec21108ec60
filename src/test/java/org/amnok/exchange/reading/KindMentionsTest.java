package org.amnok.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.amnok.domain.TextRange;
import org.amnok.words.ResourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindMentionsTest {
    private static List<KindMentions.Mention> in(String text) {
        return KindMentions.in(text, new TextRange(0, text.length()));
    }

    /// The words of the list that stand for themselves, without brackets and signs.
    static Stream<String> plain_words() {
        return ResourceText.entries(KindMentions.class, "kinds.txt")
                .map(line -> line.replaceFirst("^(?:\\? )?\\w+ ", ""))
                .flatMap(line -> Arrays.stream(withoutBrackets(line).split("\\|")))
                .map(word -> word.replace("\\b", ""))
                .filter(word -> word.matches("[\\p{L} ]{2,}"));
    }

    private static String withoutBrackets(String line) {
        var outer = line.replaceAll("\\([^()]*\\)", "#");
        return outer.equals(line) ? line : withoutBrackets(outer);
    }

    @ParameterizedTest
    @MethodSource("plain_words")
    void each_word_of_the_list_is_found_wherever_it_stands(String word) {
        assertThat(in(word)).isNotEmpty();
        assertThat(in("1 " + word + ".")).isNotEmpty();
        assertThat(in("Ünd “" + word.toUpperCase(Locale.ROOT) + "”")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ferried", "Ésfords", "惠山至", "trucks"})
    void a_sentence_without_any_tells_no_kind(String text) {
        assertThat(in(text)).isEmpty();
    }
}
