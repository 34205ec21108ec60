package org.amnok.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.DateText;
import org.amnok.index.TimeStep;

/// A line on the timeline where a year, month or day begins.
///
/// @param x in px from the left end of the axis
/// @param words below the line; empty when there is no room
/// @param major true for the beginning of a year
record TimeTick(double x, String words, boolean major) {
    private static final double LABEL_PIXELS = 44;

    /// Years; months too where they have room for their names, days where these have.
    static List<TimeTick> of(TimeAxis axis) {
        var ticks = new ArrayList<TimeTick>();
        var perDay = axis.pixelsPerDay();
        var step =
                perDay >= LABEL_PIXELS
                        ? TimeStep.DAY
                        : perDay * 7 >= LABEL_PIXELS
                                ? TimeStep.WEEK
                                : perDay * 30 >= LABEL_PIXELS ? TimeStep.MONTH : TimeStep.YEAR;
        var end = Double.NEGATIVE_INFINITY;
        var shown = axis.shown();
        var change = axis.hasTwoScales() ? axis.x(TimeAxis.FULL_SCALE_FROM) : Double.NaN;
        for (var day = first(step, shown); !day.isAfter(shown.latest()); day = step.plus(day, 1)) {
            var x = axis.x(day);
            var kept = change > x && change - x < LABEL_PIXELS; // the first year at full width
            var room = !kept && x - end >= LABEL_PIXELS && axis.width() - x >= LABEL_PIXELS / 2;
            var words = room ? words(step, day, ticks.isEmpty()) : "";
            end = room ? x : end;
            ticks.add(new TimeTick(x, words, day.getDayOfYear() == 1));
        }
        return ticks;
    }

    private static LocalDate first(TimeStep step, DateSpan shown) {
        var start = step.start(shown.earliest());
        return start.isBefore(shown.earliest()) ? step.plus(start, 1) : start;
    }

    private static String words(TimeStep step, LocalDate day, boolean first) {
        if (step == TimeStep.YEAR || (step == TimeStep.MONTH && day.getMonthValue() == 1)) {
            return "" + day.getYear();
        }
        var text = DateText.of(step == TimeStep.MONTH ? step.around(day) : new DateSpan(day, day));
        return first ? text : text.substring(0, text.lastIndexOf(' '));
    }
}
