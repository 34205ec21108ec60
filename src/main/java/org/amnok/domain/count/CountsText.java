package org.amnok.domain.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.codelist.CountClass;
import org.amnok.words.Messages;

/// Counts that follow from the words of a report.
public final class CountsText {
    private CountsText() {}

    /// The counts with other words. Numbers that came from the words before, or none, give way to
    /// those of the new words, with their classes; numbers that a person gave stay.
    public static Counts reworded(Counts before, String words) {
        return isFromWords(before)
                ? new Counts(CountReader.read(words).rows(), words)
                : new Counts(before.rows(), words);
    }

    private static boolean isFromWords(Counts counts) {
        return counts.rows().isEmpty()
                || counts.rows().equals(CountReader.read(counts.asReported()).rows());
    }

    /// What words were understood as, and what was not, for the form: "Understood: 15–20 people, 3
    /// trucks". Empty for words without numbers.
    public static String understood(String words) {
        var read = CountReader.read(words);
        var not = Messages.listed(read.left().stream().map(part -> "“" + part + "”"));
        if (read.rows().isEmpty()) {
            return words.isBlank() ? "" : Messages.text("domain.not_understood_as_numbers_the");
        }
        return Messages.text(
                "domain.understood",
                words(read.rows()),
                (not.isEmpty() ? "" : Messages.text("domain.not_understood_the_words_are", not)));
    }

    /// The numbers that a person made of words that cannot be read: "Counted: 3 people" of "3 of
    /// 7". Empty for words that are understood, and where nothing was counted.
    public static String counted(Counts counts) {
        return counts.rows().isEmpty() || !CountReader.read(counts.asReported()).rows().isEmpty()
                ? ""
                : Messages.text("domain.counted", words(counts.rows()));
    }

    /// "3 trucks and 15–20 people"; empty when nothing was counted.
    public static String words(List<Count> rows) {
        return Messages.listed(rows.stream().map(CountsText::words));
    }

    private static String words(Count row) {
        var numbers =
                row.countClass() == CountClass.UNKNOWN
                        ? numbers(row)
                        : Messages.text(
                                "domain.number_of",
                                numbers(row),
                                row.countClass().words(!row.isOne()));
        var best = row.best();
        return best == null || best.equals(row.max())
                ? numbers
                : Messages.text("domain.best_number", numbers, best);
    }

    private static String numbers(Count row) {
        var max = row.max();
        if (max == null) {
            return Messages.text("domain.or_more", row.min());
        }
        if (max == row.min()) {
            return row.method() == Count.Method.EXACT
                    ? Messages.text("domain.exactly", max)
                    : Integer.toString(max);
        }
        return row.min() == 0 && row.best() == null
                ? Messages.text("domain.at_most", max)
                : row.numbers();
    }

    /// True when some of the words give numbers that are not understood.
    public static boolean leavesSome(String words) {
        var read = CountReader.read(words);
        return !read.left().isEmpty() || (read.rows().isEmpty() && !words.isBlank());
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
                .or(() -> read(before, part, index));
    }

    private static Optional<Count> read(Counts before, String part, int index) {
        var read = CountReader.read(part);
        if (read.rows().size() != 1 || !read.left().isEmpty()) {
            return byCode(part);
        }
        var row = read.rows().getFirst();
        var of =
                row.countClass() == CountClass.UNKNOWN
                        ? countClass(before, index)
                        : row.countClass();
        return Optional.of(row.of(of));
    }

    /// "30-50 truck.heavy": a number and the code of a class.
    private static Optional<Count> byCode(String part) {
        return Stream.of(CountClass.values())
                .filter(of -> part.endsWith(" " + of.code()))
                .findFirst()
                .flatMap(
                        of -> {
                            var words = part.substring(0, part.length() - of.code().length());
                            var read = CountReader.read(words).rows();
                            return read.size() == 1
                                    ? Optional.of(read.getFirst().of(of))
                                    : Optional.<Count>empty();
                        });
    }

    /// That of the number that stands there now, or else what the report's words name.
    private static CountClass countClass(Counts before, int index) {
        if (index < before.rows().size()) {
            return before.rows().get(index).countClass();
        }
        var named = CountReader.read(before.asReported()).rows();
        return named.size() == 1 ? named.getFirst().countClass() : CountClass.UNKNOWN;
    }
}
