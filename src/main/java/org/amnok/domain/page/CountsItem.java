package org.amnok.domain.page;

import org.amnok.domain.ProblemException;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.tabulation.ChartKind;
import org.amnok.domain.tabulation.Dimension;
import org.jspecify.annotations.Nullable;

/// A chart of counted reports: of a table by two properties, or of two sets of reports beside each
/// other. It tells of no map: its filter says what is counted.
///
/// @param filter what is counted; its dates are the period of the chart
/// @param other what is compared with it as A; null for nothing
/// @param kind null for what suits the table
/// @param title above it; empty for one that says what is counted
/// @param least cells with fewer reports are held back; 0 for none
public record CountsItem(
        Placement placement,
        SightingFilter filter,
        @Nullable SightingFilter other,
        Dimension rows,
        Dimension columns,
        @Nullable ChartKind kind,
        String title,
        int least)
        implements PageItem {
    private static final int MOST_HELD = 1000;

    public CountsItem {
        mustHold(least);
    }

    /// @throws ProblemException when that many reports are too many, or too few, to hold back
    static void mustHold(int least) {
        if (least < 0 || least > MOST_HELD) {
            throw ProblemException.ofTexts("counts.no_such_least", "counts.give_a_least", least);
        }
    }

    /// A chart of the reports of a filter, as suits it.
    public static CountsItem of(
            String id,
            PageRectangle frame,
            SightingFilter filter,
            Dimension rows,
            Dimension columns) {
        return new CountsItem(Placement.of(id, frame), filter, null, rows, columns, null, "", 0);
    }

    @Override
    public CountsItem with(Placement next) {
        return new CountsItem(next, filter, other, rows, columns, kind, title, least);
    }

    /// Of other reports.
    ///
    /// @param nextOther null for no comparison
    public CountsItem of(SightingFilter next, @Nullable SightingFilter nextOther) {
        return new CountsItem(placement, next, nextOther, rows, columns, kind, title, least);
    }

    public CountsItem by(Dimension nextRows, Dimension nextColumns) {
        return new CountsItem(placement, filter, other, nextRows, nextColumns, kind, title, least);
    }

    /// Drawn otherwise.
    ///
    /// @param next null for what suits it
    public CountsItem as(@Nullable ChartKind next) {
        return new CountsItem(placement, filter, other, rows, columns, next, title, least);
    }

    public CountsItem titled(String next) {
        return new CountsItem(placement, filter, other, rows, columns, kind, next, least);
    }

    public CountsItem holding(int fewer) {
        return new CountsItem(placement, filter, other, rows, columns, kind, title, fewer);
    }
}
