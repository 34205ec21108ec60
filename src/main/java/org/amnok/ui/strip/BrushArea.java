package org.amnok.ui.strip;

import java.time.YearMonth;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.domain.date.DateSpan;
import org.amnok.layout.strip.StripFrame;

/// A part of the river and of time.
///
/// @param last not before the first
record BrushArea(MetreSpan span, YearMonth first, YearMonth last) {
    DateSpan days() {
        return new DateSpan(first.atDay(1), last.atEndOfMonth());
    }

    /// What an arrow key moves by.
    private static final int CELL_METRES = 10_000;

    /// The last month that is seen, of all that is seen of the river.
    static BrushArea newest(StripFrame frame) {
        return new BrushArea(frame.shown(), frame.last(), frame.last());
    }

    /// A copy that was moved, or whose later ends were.
    ///
    /// @param cells of ten kilometres
    BrushArea moved(int cells, int months, boolean onlyEnds, int riverMetres) {
        var by = cells * CELL_METRES;
        if (onlyEnds) {
            var to = Math.clamp(span.to() + (long) by, span.from() + 1, riverMetres);
            var end = last.plusMonths(months);
            return new BrushArea(
                    new MetreSpan(span.from(), to), first, end.isBefore(first) ? first : end);
        }
        var from = Math.clamp(span.from() + (long) by, 0, Math.max(0, riverMetres - span.length()));
        return new BrushArea(
                new MetreSpan(from, from + span.length()),
                first.plusMonths(months),
                last.plusMonths(months));
    }
}
