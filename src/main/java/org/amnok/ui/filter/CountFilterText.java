package org.amnok.ui.filter;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amnok.domain.Certainty;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.count.CountReader;
import org.amnok.domain.filter.Criterion;

/// Reads how many are asked for: "30", "at least 30 trucks", "5 mini buses or more", and as reports
/// say it: 트럭 30대, 卡车30辆.
final class CountFilterText {
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?i)(?:at least |≥ ?)?(?:(\\D{1,30}) )?(\\d{1,3}(?:,\\d{3})+|\\d{1,7})"
                            + "(?:\\s+(\\D{1,30}?))?(?: or more)?");

    private CountFilterText() {}

    /// Empty when not understood.
    static Optional<Criterion.AtLeast> read(String text, Certainty certainty) {
        var found = WORDS.matcher(text.strip());
        if (!found.matches() || found.group(1) != null && found.group(3) != null) {
            return told(text, certainty);
        }
        var number = Integer.parseInt(found.group(2).replace(",", ""));
        var counted = found.group(1) == null ? found.group(3) : found.group(1);
        if (counted == null) {
            return Optional.of(new Criterion.AtLeast(null, number, certainty));
        }
        return countClass(counted)
                .map(c -> new Criterion.AtLeast(c, number, certainty))
                .or(() -> told(text, certainty));
    }

    private static Optional<Criterion.AtLeast> told(String text, Certainty certainty) {
        var told = CountReader.read(text);
        return told.rows().size() == 1 && told.left().isEmpty()
                ? told.rows().stream()
                        .filter(row -> row.countClass() != CountClass.UNKNOWN && row.min() > 0)
                        .map(row -> new Criterion.AtLeast(row.countClass(), row.min(), certainty))
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<CountClass> countClass(String words) {
        return Stream.of(CountClass.values())
                .filter(
                        c ->
                                Stream.of(c.words(true), c.words(false), c.code().replace('.', ' '))
                                        .anyMatch(words.strip()::equalsIgnoreCase))
                .findFirst();
    }
}
