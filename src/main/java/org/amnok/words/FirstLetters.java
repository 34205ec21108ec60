package org.amnok.words;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Patterns with what each means, in their order, of which those are asked for that a letter may
/// begin: most letters begin few, and trying each at each letter of a text takes long. Thread-safe.
///
/// @param <T> what a pattern means
public final class FirstLetters<T> {
    private final List<Beginning<T>> all;
    private final Map<Character, List<Beginning<T>>> begunBy = new ConcurrentHashMap<>();

    /// @param patterns in the order in which they are to be tried; they begin with no `\B`
    public FirstLetters(Map<Pattern, T> patterns) {
        all =
                patterns.entrySet().stream()
                        .map(e -> new Beginning<>(e.getKey(), e.getValue(), anywhere(e.getKey())))
                        .toList();
    }

    /// A pattern.
    ///
    /// @param anywhere the same, whatever stands before
    public record Beginning<T>(Pattern pattern, T meaning, Pattern anywhere) {
        /// A letter that fails without being asked what follows it begins nothing.
        private boolean mayBeginWith(char letter) {
            var alone = anywhere.matcher(String.valueOf(letter));
            return Character.isSurrogate(letter) || alone.lookingAt() || alone.hitEnd();
        }
    }

    private static Pattern anywhere(Pattern pattern) {
        return Pattern.compile(pattern.pattern().replace("(?<=", "(?<=|"), pattern.flags());
    }

    /// Those that a letter may begin.
    public List<Beginning<T>> begunBy(char letter) {
        return begunBy.computeIfAbsent(
                letter, key -> all.stream().filter(each -> each.mayBeginWith(key)).toList());
    }
}
