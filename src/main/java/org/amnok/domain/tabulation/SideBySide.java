package org.amnok.domain.tabulation;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two tables beside each other, row by row: two periods, two places, two filters.
///
/// @param a and b: of one kind of rows
public record SideBySide(Tabulation a, Tabulation b) {
    /// A row of both.
    ///
    /// @param key as files have it
    public record Line(String key, CountCell a, CountCell b) {
        /// By how much B is more than A; null when one of them is held back.
        public Interval.@Nullable Difference difference() {
            return a.isHeld() || b.isHeld() ? null : b.reports().minus(a.reports());
        }
    }

    /// @throws IllegalArgumentException when the rows are not of one kind
    public SideBySide {
        if (a.rows().dimension() != b.rows().dimension()) {
            throw new IllegalArgumentException(a.rows() + " and " + b.rows());
        }
    }

    /// Of all rows that one of them has: those of B first, but steps of time and stretches of river
    /// as they follow one another, and nothing last.
    public List<Line> lines() {
        var keys = new LinkedHashSet<>(b.rows().keys());
        keys.addAll(a.rows().keys());
        return keys.stream()
                .sorted(Comparator.comparing(String::isEmpty).thenComparing(this::place))
                .map(key -> new Line(key, cell(a, key), cell(b, key)))
                .toList();
    }

    /// True when rows follow one another.
    public boolean isInOrder() {
        var of = a.rows().dimension();
        return of.isTime() || of.stretchKilometres() > 0;
    }

    /// Equal for rows that have no order of their own.
    private String place(String key) {
        if (!isInOrder() || key.isEmpty()) {
            return "";
        }
        var from = key.indexOf(':');
        var to = key.indexOf('-', from);
        return from < 0
                ? key
                : key.substring(0, from) + "%8s".formatted(key.substring(from + 1, to));
    }

    private static CountCell cell(Tabulation of, String key) {
        var row = of.rows().keys().indexOf(key);
        return row < 0 ? CountCell.EMPTY : of.rowTotals().get(row);
    }

    /// Of everything.
    public Line total() {
        return new Line("", a.total(), b.total());
    }
}
