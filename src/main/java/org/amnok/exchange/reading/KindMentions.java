package org.amnok.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.amnok.domain.Coded;
import org.amnok.domain.TextRange;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.words.ResourceText;

/// Finds what kind of sighting a sentence tells, by the words of `kinds.txt`.
public final class KindMentions {
    private static final List<Words> ALL =
            ResourceText.entries(KindMentions.class, "kinds.txt").map(KindMentions::words).toList();

    /// Which of them a letter may begin, found out when it is met first.
    private static final Map<Character, Long> BEGUN_BY = new ConcurrentHashMap<>();

    private KindMentions() {}

    /// @param beginning the same, whatever stands before
    /// @param isWeak true for words that count only where there are no others
    private record Words(SightingKind kind, Pattern pattern, Pattern beginning, boolean isWeak) {}

    /// Words that tell a kind.
    ///
    /// @param isWeak true for words that many sentences have
    public record Mention(SightingKind kind, TextRange words, boolean isWeak) {}

    /// Those of a sentence, the most telling first; empty when there is none.
    public static List<Mention> in(String text, TextRange sentence) {
        var found = new ArrayList<Mention>();
        var begun = begun(text, sentence);
        for (var i = 0; i < ALL.size(); i++) {
            var words = ALL.get(i);
            if (words.isWeak && !found.isEmpty()) {
                break;
            }
            if ((begun & 1L << i) == 0) {
                continue;
            }
            var at = words.pattern.matcher(text).region(sentence.from(), sentence.to());
            if (at.find()) {
                var range = new TextRange(at.start(), at.end());
                if (found.stream().noneMatch(other -> tells(other, words.kind, range))) {
                    found.add(new Mention(words.kind, range, words.isWeak));
                }
                if (words.isWeak) {
                    break;
                }
            }
        }
        return found;
    }

    /// Which of all words a letter of the sentence may begin, one bit each: most sentences begin
    /// few.
    private static long begun(String text, TextRange sentence) {
        var begun = 0L;
        var isInWord = false;
        for (var at = sentence.from(); at < sentence.to(); at++) {
            var letter = text.charAt(at);
            if (!isInWord) {
                begun |= BEGUN_BY.computeIfAbsent(letter, KindMentions::begunBy);
            }
            isInWord = letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
        }
        return begun;
    }

    /// A letter that fails without being asked what follows it begins nothing.
    private static long begunBy(char letter) {
        var begun = 0L;
        for (var i = 0; i < ALL.size(); i++) {
            var alone = ALL.get(i).beginning.matcher(String.valueOf(letter));
            if (Character.isSurrogate(letter) || alone.lookingAt() || alone.hitEnd()) {
                begun |= 1L << i;
            }
        }
        return begun;
    }

    /// Vehicles in a schoolyard are parked there.
    private static boolean tells(Mention known, SightingKind kind, TextRange words) {
        return known.words.overlaps(words)
                || known.kind == SightingKind.VEHICLES_SCHOOLYARD
                        && kind == SightingKind.VEHICLES_PARKED;
    }

    private static Words words(String line) {
        var isWeak = line.startsWith("? ");
        var rest = isWeak ? line.substring(2) : line;
        var blank = rest.indexOf(' ');
        var code = rest.substring(0, blank);
        var kind = Coded.find(SightingKind.values(), code).orElseThrow();
        var pattern = pattern("(?<!\\p{IsLatin})(?:" + rest.substring(blank + 1) + ")");
        var beginning = pattern(pattern.pattern().replace("(?<=", "(?<=|"));
        return new Words(kind, pattern, beginning, isWeak);
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }
}
