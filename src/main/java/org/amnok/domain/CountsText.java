package org.amnok.domain;

import java.util.List;

/// Counts that follow from the words of a report.
public final class CountsText {
    private CountsText() {}

    /// The counts with other words. Numbers that came from the words before, or none, give way to
    /// those of the new words; numbers that a person gave stay.
    public static Counts reworded(Counts before, String words) {
        var fromWords = before.rows().isEmpty() || isFromWords(before);
        var read = CountText.read(words);
        if (!fromWords || read.isEmpty()) {
            return new Counts(before.rows(), words);
        }
        var named = CountClassWords.in(words);
        var countClass =
                before.rows().isEmpty() || named != CountClass.UNKNOWN
                        ? named
                        : before.rows().getFirst().countClass();
        return new Counts(List.of(read.get().of(countClass)), words);
    }

    private static boolean isFromWords(Counts counts) {
        return counts.rows().size() == 1
                && CountText.read(counts.asReported())
                        .map(r -> r.of(counts.rows().getFirst().countClass()))
                        .filter(counts.rows().getFirst()::equals)
                        .isPresent();
    }
}
