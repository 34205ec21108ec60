package org.amnok.layout.strip;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.domain.date.DateSpan;

/// Where what lies in a strip, px: kilometres across, months down, the newest lowest.
///
/// @param width of all of it
/// @param shown the metres of the river that are seen
/// @param first the month of the upper row
/// @param months how many rows
/// @param monthHeight of a row, with the gap of a pixel below
public record StripFrame(
        double width, MetreSpan shown, YearMonth first, int months, double monthHeight) {
    /// For the names of months.
    public static final double GUTTER = 92;

    private static final double RIGHT = 20;
    private static final double PLACES = 46;
    private static final double RESULT = 12;
    private static final double BETWEEN_RESULTS = 4;
    private static final double BELOW_RESULTS = 6;
    private static final double AXIS = 20;
    private static final double LEGEND = 24;

    /// More months than anybody reads: the oldest are left out.
    private static final int MOST_MONTHS = 120;

    /// All of a river with the months of some days, at least a year.
    public static StripFrame of(double width, int riverMetres, DateSpan days, double monthHeight) {
        var last = YearMonth.from(days.latest());
        var from = YearMonth.from(days.earliest()).withMonth(1);
        var months = (int) ChronoUnit.MONTHS.between(from, last) + 1;
        var whole = Math.clamp((months + 11) / 12 * 12, 12, MOST_MONTHS);
        var end = from.plusMonths((months + 11) / 12 * 12 - 1);
        return new StripFrame(
                width,
                new MetreSpan(0, riverMetres),
                end.minusMonths(whole - 1),
                whole,
                monthHeight);
    }

    public StripFrame of(MetreSpan metres) {
        return new StripFrame(width, metres, first, months, monthHeight);
    }

    public StripFrame of(YearMonth begin, int count, double height) {
        return new StripFrame(width, shown, begin, count, height);
    }

    public double height() {
        return bottom() + AXIS + LEGEND;
    }

    double right() {
        return width - RIGHT;
    }

    /// The upper edge of a row of results.
    double result(int row) {
        return PLACES + row * (RESULT + BETWEEN_RESULTS);
    }

    static double resultHeight() {
        return RESULT - 2;
    }

    /// Of the months.
    public double top() {
        return headHeight();
    }

    /// Of the names of places and the results below them.
    public static double headHeight() {
        return PLACES + 2 * (RESULT + BETWEEN_RESULTS) + BELOW_RESULTS;
    }

    public double bottom() {
        return top() + months * monthHeight;
    }

    double legend() {
        return bottom() + AXIS + 4;
    }

    public double x(double metres) {
        return GUTTER + (metres - shown.from()) * (right() - GUTTER) / shown.length();
    }

    /// The metre at a place across, within what is seen.
    public int metre(double x) {
        var at = shown.from() + (x - GUTTER) * shown.length() / (right() - GUTTER);
        return (int) Math.round(Math.clamp(at, shown.from(), shown.to()));
    }

    /// The upper edge of the row of a month.
    public double rowTop(YearMonth month) {
        return top() + ChronoUnit.MONTHS.between(first, month) * monthHeight;
    }

    /// Where a day lies in the row of its month.
    double y(LocalDate day) {
        var share = (day.getDayOfMonth() - 1.0) / day.lengthOfMonth();
        return rowTop(YearMonth.from(day)) + share * monthHeight;
    }

    /// The month at a place down, within what is seen.
    public YearMonth month(double y) {
        var row = (int) Math.floor((y - top()) / monthHeight);
        return first.plusMonths(Math.clamp(row, 0, months - 1));
    }

    public YearMonth last() {
        return first.plusMonths(months - 1);
    }

    /// The days of all rows.
    public DateSpan days() {
        return new DateSpan(first.atDay(1), last().atEndOfMonth());
    }

    /// True for what lies among the months.
    public boolean holds(double x, double y) {
        return x >= GUTTER && x <= right() && y >= top() && y <= bottom();
    }

    /// The part of a span that is seen, px; empty beyond: its width is 0.
    double[] across(MetreSpan span) {
        var left = x(Math.clamp(span.from(), shown.from(), shown.to()));
        return new double[] {left, x(Math.clamp(span.to(), shown.from(), shown.to())) - left};
    }
}
