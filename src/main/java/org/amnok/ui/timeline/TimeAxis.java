package org.amnok.ui.timeline;

import java.time.LocalDate;
import org.amnok.domain.date.DateSpan;
import org.amnok.index.TimeStep;

/// Where days lie on the timeline, in px from its left end.
///
/// Years before 2023 are drawn at a sixth of the width of later ones: there are few reports of
/// them, and without that most of the timeline would be empty. The change of scale is marked where
/// both are in view.
///
/// @param shown first and last day in view
/// @param width in px, more than 0
record TimeAxis(DateSpan shown, double width) {
    /// The first day that is drawn at full width.
    static final LocalDate FULL_SCALE_FROM = LocalDate.of(2023, 1, 1);

    private static final double NARROW = 1 / 6.0;
    private static final double LEAST_BAR_PIXELS = 6;
    private static final long LEAST_DAYS = 14;
    private static final long FULL_SCALE_DAY = FULL_SCALE_FROM.toEpochDay();

    TimeAxis {
        if (!(width > 0)) {
            throw new IllegalArgumentException("A timeline " + width + " px wide");
        }
    }

    /// The left edge of a day.
    double x(LocalDate day) {
        return (length(day.toEpochDay()) - from()) / total() * width;
    }

    /// The left edge of the first day of a span, within what is shown.
    double left(DateSpan span) {
        return Math.clamp(x(span.earliest()), 0, width);
    }

    /// The right edge of its last day, within what is shown.
    double right(DateSpan span) {
        var last = span.latest();
        return last.equals(DateSpan.OPEN_END) ? width : Math.clamp(x(last.plusDays(1)), 0, width);
    }

    /// The day at a place; the first or the last in view when the place is beside them.
    LocalDate day(double x) {
        var at = dayNumber(from() + Math.clamp(x, 0, width) / width * total());
        var day = LocalDate.ofEpochDay((long) Math.floor(at + 1e-9));
        return day.isAfter(shown.latest()) ? shown.latest() : day;
    }

    /// True when years of both scales are in view.
    boolean hasTwoScales() {
        return shown.earliest().isBefore(FULL_SCALE_FROM)
                && !shown.latest().isBefore(FULL_SCALE_FROM);
    }

    /// The narrowest bars that are wide enough to be seen where a day has its full width.
    TimeStep fittingBars() {
        for (var bars : TimeStep.values()) {
            if (bars.days() * pixelsPerDay() >= LEAST_BAR_PIXELS) {
                return bars;
            }
        }
        return TimeStep.YEAR;
    }

    /// Px of a day, where it is drawn at full width.
    double pixelsPerDay() {
        var narrow = shown.latest().isBefore(FULL_SCALE_FROM);
        return width / total() * (narrow ? NARROW : 1);
    }

    /// Shows more time (factor above 1) or less around a place.
    ///
    /// @param limit never shows anything beyond
    TimeAxis zoomed(double x, double factor, DateSpan limit) {
        var pivot = from() + x / width * total();
        var length = total() * factor;
        return at(pivot - x / width * length, length, limit);
    }

    /// Moves by a number of px: to later time, to earlier when negative.
    TimeAxis moved(double pixels, DateSpan limit) {
        return at(from() + pixels / width * total(), total(), limit);
    }

    private TimeAxis at(double from, double length, DateSpan limit) {
        var whole = new TimeAxis(limit, width);
        var least = Math.min(whole.total(), LEAST_DAYS * NARROW);
        var size = Math.clamp(length, least, whole.total());
        var start = Math.clamp(from, whole.from(), whole.from() + whole.total() - size);
        var first = Math.round(dayNumber(start));
        var last = Math.max(Math.round(dayNumber(start + size)) - 1, first + LEAST_DAYS - 1);
        var end = Math.min(last, limit.latest().toEpochDay());
        first = Math.max(limit.earliest().toEpochDay(), Math.min(first, end - LEAST_DAYS + 1));
        return new TimeAxis(
                new DateSpan(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(end)), width);
    }

    private double from() {
        return length(shown.earliest().toEpochDay());
    }

    private double total() {
        return length(shown.latest().toEpochDay() + 1) - from();
    }

    /// Days at full width between the change of scale and a day; negative before.
    private static double length(long day) {
        var days = day - FULL_SCALE_DAY;
        return days < 0 ? days * NARROW : days;
    }

    /// The day that a length belongs to, with its fraction.
    private static double dayNumber(double length) {
        return FULL_SCALE_DAY + (length < 0 ? length / NARROW : length);
    }
}
