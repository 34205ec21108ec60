package org.amnok.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /// The numbers as they are edited in one line: "30-50 truck; 3 bus"; empty when nothing was
    /// counted.
    public static String line(Counts counts) {
        return counts.rows().stream().map(CountsText::part).collect(Collectors.joining("; "));
    }

    private static String part(Count row) {
        var max = row.max();
        var number =
                max == null ? row.min() + "+" : max == row.min() ? "" + max : row.min() + "-" + max;
        return number + " " + row.countClass().code();
    }

    /// The counts as a line gives them: parts between semicolons, each a number in words or digits
    /// and a class, which may be left out where it was said before. A part that says the same as
    /// before stays with its best number and method. The words of the report stay.
    ///
    /// @return empty when a part has no number, or two are of one class
    public static Optional<Counts> fromLine(Counts before, String line) {
        var rows = new ArrayList<Count>();
        for (var part : parts(line)) {
            var row = row(before, part, rows.size());
            if (row.isEmpty() || rows.stream().anyMatch(r -> isSame(r, row.get()))) {
                return Optional.empty();
            }
            rows.add(row.get());
        }
        return Optional.of(new Counts(rows, before.asReported()));
    }

    private static List<String> parts(String line) {
        return Stream.of(line.split("[;；]")).map(String::strip).filter(p -> !p.isEmpty()).toList();
    }

    private static boolean isSame(Count a, Count b) {
        return a.countClass() == b.countClass();
    }

    private static Optional<Count> row(Counts before, String part, int index) {
        return before.rows().stream()
                .filter(row -> part(row).equals(part))
                .findFirst()
                .or(() -> CountText.read(part).map(r -> r.of(countClass(before, part, index))));
    }

    /// By its code, by a word for it, or else that of the number that stands there now.
    private static CountClass countClass(Counts before, String part, int index) {
        var words = List.of(part.split("[\\s,]+"));
        var named =
                Stream.of(CountClass.values())
                        .filter(c -> words.contains(c.code()))
                        .findFirst()
                        .orElseGet(() -> CountClassWords.in(part));
        if (named != CountClass.UNKNOWN) {
            return named;
        }
        return index < before.rows().size()
                ? before.rows().get(index).countClass()
                : CountClassWords.in(before.asReported());
    }

    private static boolean isFromWords(Counts counts) {
        return counts.rows().size() == 1
                && CountText.read(counts.asReported())
                        .map(r -> r.of(counts.rows().getFirst().countClass()))
                        .filter(counts.rows().getFirst()::equals)
                        .isPresent();
    }
}
