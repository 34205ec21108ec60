package org.amnok.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;

/// A record of a file, read by what its columns mean.
///
/// @param mapping what each column of the table means
record SightingRow(ColumnMapping mapping, RecordRow record) {
    private static final int MOST_DIGITS = 9;
    private static final int MOST_DECIMALS = 20;
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "예", "是", "はい");

    /// The trimmed text of a column; empty when the file or the row lacks it.
    String text(SightingColumn column) {
        var place = mapping.places().get(column);
        var cells = record.cells();
        return place == null || place >= cells.size()
                ? ""
                : FormulaGuard.unguarded(cells.get(place).strip());
    }

    boolean has(SightingColumn column) {
        return !text(column).isEmpty();
    }

    /// True for a cell that says so: "yes", "true", 1.
    boolean isYes(SightingColumn column) {
        return YES.contains(text(column).toLowerCase(Locale.ROOT));
    }

    /// A whole number, thousands separated by commas or not at all; empty when blank.
    OptionalInt integer(SightingColumn column) {
        var plain = text(column);
        if (isPlainNumber(plain, MOST_DIGITS, 0)) {
            return OptionalInt.of(Integer.parseInt(plain));
        }
        var digits = text(column).replaceAll("(?<=\\d),(?=\\d{3})", "");
        if (digits.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!digits.matches("\\d{1,9}")) {
            throw problem(column, "is not a whole number", "Write digits only, for example 30.");
        }
        return OptionalInt.of(Integer.parseInt(digits));
    }

    /// A decimal number with point or comma; empty when blank.
    OptionalDouble decimal(SightingColumn column) {
        var plain = text(column);
        if (isPlainNumber(plain, MOST_DIGITS, MOST_DECIMALS)) {
            return OptionalDouble.of(Double.parseDouble(plain));
        }
        var digits = text(column).replace('−', '-').replaceFirst("^([+-]?\\d+),(\\d+)$", "$1.$2");
        if (digits.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (!digits.matches("[+-]?\\d{1,9}(\\.\\d{1,20})?")) {
            throw problem(column, "is not a number", "Write it in digits, for example 41.40167.");
        }
        return OptionalDouble.of(Double.parseDouble(digits));
    }

    /// True for digits with at most one point between them: what nearly every cell is, known
    /// without the patterns for all that it may be.
    private static boolean isPlainNumber(String text, int mostDigits, int mostDecimals) {
        var point = text.indexOf('.');
        var whole = point < 0 ? text.length() : point;
        var decimals = point < 0 ? 0 : text.length() - point - 1;
        if (whole == 0 || whole > mostDigits || decimals > mostDecimals) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (i != point && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
                return false;
            }
        }
        return point < 0 || decimals > 0;
    }

    /// One of a closed set of codes, in any case, or a default when blank.
    <T> T oneOf(SightingColumn column, T[] values, Function<T, String> code, T whenBlank) {
        var word = text(column).toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return whenBlank;
        }
        return oneOf(column, word, values, code);
    }

    <T> T oneOf(SightingColumn column, String word, T[] values, Function<T, String> code) {
        return Stream.of(values)
                .filter(value -> code.apply(value).equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(
                        () ->
                                problem(
                                        column,
                                        "is not known",
                                        "Use one of: "
                                                + Stream.of(values)
                                                        .map(code)
                                                        .collect(Collectors.joining(", "))
                                                + "."));
    }

    /// A problem with a cell: names its value and column.
    ProblemException problem(SightingColumn column, String whatIsWrong, String remedy) {
        var value = text(column);
        var shown = value.length() > 80 ? value.substring(0, 80) + "…" : value;
        return new ProblemException(
                new Problem("“" + shown + "” " + whatIsWrong, where(column), remedy));
    }

    /// Runs a step whose problems belong to a column.
    <T> T at(SightingColumn column, Supplier<T> step) {
        try {
            return step.get();
        } catch (ProblemException e) {
            throw e.problem().where().isEmpty()
                    ? new ProblemException(e.problem().at(where(column)), e)
                    : e;
        }
    }

    Optional<String> optional(SightingColumn column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    private String where(SightingColumn column) {
        return "column " + mapping.name(column);
    }
}
