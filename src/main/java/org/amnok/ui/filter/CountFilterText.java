package org.amnok.ui.filter;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amnok.domain.Certainty;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.count.CountReader;
import org.amnok.domain.filter.Criterion;

/// Reads how many are asked for: "30", "at least 30 trucks", "5 bus.mini or more", and as reports
/// say it: 트럭 30대, 卡车30辆.
final class CountFilterText {
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?i)(?:at least |≥ ?)?(\\d{1,7})(?:\\s+([a-z][a-z. ]{0,30}?))?(?: or more)?");

    private CountFilterText() {}

    /// Empty when not understood.
    static Optional<Criterion.AtLeast> read(String text, Certainty certainty) {
        var found = WORDS.matcher(text.strip());
        if (!found.matches()) {
            return told(text, certainty);
        }
        var number = Integer.parseInt(found.group(1));
        if (found.group(2) == null) {
            return Optional.of(new Criterion.AtLeast(null, number, certainty));
        }
        return countClass(found.group(2))
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

    static String of(Criterion.AtLeast least) {
        var counted = least.countClass();
        return counted == null ? "" + least.number() : least.number() + " " + counted.code();
    }

    private static Optional<CountClass> countClass(String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT).replace(' ', '.');
        return Stream.of(CountClass.values())
                .filter(c -> wanted.equals(c.code()) || wanted.equals(plural(c.code())))
                .findFirst();
    }

    private static String plural(String code) {
        return code.endsWith("s") ? code + "es" : code + "s";
    }
}
