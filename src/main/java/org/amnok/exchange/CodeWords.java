package org.amnok.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A closed set of values by the codes that stand for them in files, in any case.
final class CodeWords<T> {
    private final List<T> values;
    private final List<String> codes;

    CodeWords(T[] values, Function<T, String> code) {
        this.values = List.of(values);
        codes = Arrays.stream(values).map(code).toList();
    }

    /// Null when the word is none of the codes.
    @Nullable T read(String word) {
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i).equalsIgnoreCase(word)) {
                return values.get(i);
            }
        }
        return null;
    }

    /// As files of ours have them.
    List<String> codes() {
        return codes;
    }

    /// What a person may write, for example "exact, estimate, area".
    String listed() {
        return String.join(", ", codes);
    }
}
