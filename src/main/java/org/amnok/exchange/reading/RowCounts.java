package org.amnok.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.count.Count;
import org.amnok.domain.count.CountNotation;
import org.amnok.domain.count.Counts;
import org.amnok.exchange.cell.CodeWords;
import org.amnok.exchange.table.CountColumns;
import org.amnok.exchange.table.SightingColumn;
import org.jspecify.annotations.Nullable;

/// How many a row's event counted. What is not understood is kept in its words, and the row is not
/// rejected for it.
final class RowCounts {
    static final List<SightingColumn> NUMBERS =
            List.of(SightingColumn.COUNT_MIN, SightingColumn.COUNT_BEST, SightingColumn.COUNT_MAX);

    private RowCounts() {}

    static Counts counts(SightingRow row) {
        if (RowTitles.mayCount(row)) {
            return RowTitles.counts(row);
        }
        var told = told(row);
        return SightingColumn.NUMBERS_OF.values().stream().anyMatch(row::has)
                ? withNumbers(told, row)
                : told;
    }

    /// With what the columns that are called after a class count; of a class that was told before
    /// the words alone.
    private static Counts withNumbers(Counts told, SightingRow row) {
        var rows = new ArrayList<>(told.rows());
        var words = new StringJoiner("; ");
        if (!told.asReported().isEmpty()) {
            words.add(told.asReported());
        }
        for (var each : SightingColumn.NUMBERS_OF.entrySet()) {
            var cell = row.text(each.getValue());
            var count =
                    CountColumns.number(cell, row::counts)
                            .map(number -> number(number, each.getKey()));
            if (!CountColumns.isNothing(cell) && count.filter(RowCounts::isNone).isEmpty()) {
                words.add(row.mapping().name(each.getValue()) + ": " + cell);
                count.filter(c -> rows.stream().noneMatch(r -> r.countClass() == c.countClass()))
                        .ifPresent(rows::add);
            }
        }
        return new Counts(rows, words.toString());
    }

    private static boolean isNone(Count count) {
        return Integer.valueOf(0).equals(count.max());
    }

    /// Of the class that the column counts, where the cell names none, or vehicles of any kind:
    /// “30대” below “트럭” are lorries.
    private static Count number(Count number, CountClass of) {
        var isAny =
                number.countClass() == CountClass.VEHICLE
                        && (of.group() == CountClass.Group.VEHICLES
                                || of.group() == CountClass.Group.MACHINES);
        return isAny || number.countClass() == CountClass.UNKNOWN ? number.of(of) : number;
    }

    /// By the columns for one count, or for words.
    private static Counts told(SightingRow row) {
        var words = words(row);
        if (words.isEmpty() && NUMBERS.stream().noneMatch(row::has)) {
            return Counts.NONE;
        }
        var isOther = row.has(SightingColumn.COUNT_UNIT) && unit(row) == null;
        if (isOther && !row.has(SightingColumn.COUNT_CLASS)) {
            return new Counts(List.of(), withUnit(words.isEmpty() ? numbers(row) : words, row));
        }
        if (isInNumbers(row)) {
            var column = numbersColumn(row);
            return new Counts(List.of(row.at(column, () -> count(row))), withUnit(words, row));
        }
        var told = words.isEmpty() ? numbers(row) : words;
        return new Counts(of(row, row.counts(told).rows()), withUnit(plain(told), row));
    }

    /// True when numbers of a row are in words only, or some of its words are not understood.
    static boolean leavesWords(SightingRow row, Counts counts) {
        return !counts.asReported().isEmpty()
                && (counts.rows().isEmpty()
                        || (!isInNumbers(row) && !row.counts(words(row)).left().isEmpty()));
    }

    /// Our own notation needs no words.
    private static String plain(String told) {
        return CountNotation.read(told).isPresent() ? "" : told;
    }

    /// The words as reported; empty when there are none.
    private static String words(SightingRow row) {
        return row.text(
                row.has(SightingColumn.COUNT_TEXT)
                        ? SightingColumn.COUNT_TEXT
                        : SightingColumn.COUNTS);
    }

    /// With their unit where they do not name it.
    private static String withUnit(String words, SightingRow row) {
        var unit = row.text(SightingColumn.COUNT_UNIT);
        return words.isEmpty() || words.contains(unit) ? words : words + " (" + unit + ")";
    }

    /// Numbers that no class takes up would be lost without words.
    private static String numbers(SightingRow row) {
        return NUMBERS.stream()
                .map(row::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("–"));
    }

    private static boolean isInNumbers(SightingRow row) {
        var given = NUMBERS.stream().filter(row::has).toList();
        return !given.isEmpty() && given.stream().allMatch(row::isInteger);
    }

    /// What a unit counts; null when no class is for it.
    private static @Nullable CountClass unit(SightingRow row) {
        var read = row.counts("2 " + row.text(SightingColumn.COUNT_UNIT)).rows();
        return read.size() == 1 && read.getFirst().countClass() != CountClass.UNKNOWN
                ? read.getFirst().countClass()
                : null;
    }

    /// The class named, that of the unit, or that of the column; unknown when none is given.
    private static CountClass countClass(SightingRow row) {
        if (row.has(SightingColumn.COUNT_CLASS)) {
            return row.oneOf(
                    SightingColumn.COUNT_CLASS, CodeWords.COUNT_CLASSES, CountClass.UNKNOWN);
        }
        var unit = row.has(SightingColumn.COUNT_UNIT) ? unit(row) : null;
        return unit == null ? row.counted() : unit;
    }

    /// What words say, of the class and the method that the row gives.
    private static List<Count> of(SightingRow row, List<Count> told) {
        var of = told.size() == 1 ? countClass(row) : CountClass.UNKNOWN;
        return told.stream()
                .map(
                        count ->
                                new Count(
                                        of == CountClass.UNKNOWN ? count.countClass() : of,
                                        count.min(),
                                        count.best(),
                                        count.max(),
                                        row.oneOf(
                                                SightingColumn.COUNT_METHOD,
                                                CodeWords.COUNT_METHODS,
                                                count.method())))
                .toList();
    }

    private static Count count(SightingRow row) {
        var min = row.integer(SightingColumn.COUNT_MIN);
        var best = row.integer(SightingColumn.COUNT_BEST);
        var max = row.integer(SightingColumn.COUNT_MAX);
        // "up to 30" may be none; a single number is its own range.
        var onlyBest = min.isEmpty() && max.isEmpty();
        var low = onlyBest ? best.getAsInt() : min.orElse(0);
        var high = onlyBest ? best : max;
        var equal = high.isPresent() && high.getAsInt() == low;
        return new Count(
                countClass(row),
                low,
                best.isEmpty() && equal ? Integer.valueOf(low) : boxed(best),
                boxed(high),
                row.oneOf(SightingColumn.COUNT_METHOD, CodeWords.COUNT_METHODS, method(row)));
    }

    /// Exact where the words say so.
    private static Count.Method method(SightingRow row) {
        return row.counts(row.text(SightingColumn.COUNT_TEXT)).rows().stream()
                        .anyMatch(told -> told.method() == Count.Method.EXACT)
                ? Count.Method.EXACT
                : Count.Method.ESTIMATE;
    }

    private static SightingColumn numbersColumn(SightingRow row) {
        return row.has(SightingColumn.COUNT_MIN)
                ? SightingColumn.COUNT_MIN
                : SightingColumn.COUNT_BEST;
    }

    private static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
