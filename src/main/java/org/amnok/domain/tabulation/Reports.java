package org.amnok.domain.tabulation;

import java.util.List;
import java.util.Set;
import org.amnok.domain.River;
import org.amnok.domain.count.Count;
import org.jspecify.annotations.Nullable;

/// What counting asks of reports, each of which is a row. Any thread may ask.
///
/// Values and counts have numbers of their own, so that a question looks once at each value and not
/// at each report.
public interface Reports {
    /// The day of what has no date: earlier than any.
    int NO_DAY = Integer.MIN_VALUE;

    /// In answers about many reports: that one may be at several places, or has to be asked singly.
    int SEVERAL = -2;

    /// In [#origin] and [#event] of what shares its own with no other.
    int OWN = -1;

    /// The rows, ascending.
    int[] rows();

    /// True when a report certainly is what is asked for; false when it only may be.
    boolean isSure(int row);

    /// True when all are; false when each has to be asked about.
    default boolean areSure() {
        return false;
    }

    /// The number of the values that a report has of a dimension with a facet, or of outlets.
    int value(int row, Dimension dimension);

    /// The same of some reports.
    ///
    /// @param from and to: of the places in [#rows()]; the last one is not included
    /// @param numbers gets them, from 0 on
    default void values(Dimension dimension, int from, int to, int[] numbers) {
        var rows = rows();
        for (int i = from; i < to; i++) {
            numbers[i - from] = value(rows[i], dimension);
        }
    }

    /// What each number of a dimension stands for; several values are all true at once.
    List<Set<String>> values(Dimension dimension);

    /// Days since 1970; [#NO_DAY] for what has no date.
    int earliestDay(int row);

    /// Days since 1970; [#NO_DAY] for what has no date.
    int latestDay(int row);

    /// The days of some reports.
    ///
    /// @param from and to: of the places in [#rows()]; the last one is not included
    /// @param earliest and latest: get the days, from 0 on
    default void days(int from, int to, int[] earliest, int[] latest) {
        var rows = rows();
        for (int i = from; i < to; i++) {
            earliest[i - from] = earliestDay(rows[i]);
            latest[i - from] = latestDay(rows[i]);
        }
    }

    /// Null for what has no kilometre.
    @Nullable River river(int row);

    /// The lowest kilometre it may be at.
    double lowestKilometre(int row);

    /// The highest kilometre it may be at.
    double highestKilometre(int row);

    /// Degrees; not a number for what has no point.
    double lonDegrees(int row);

    /// Degrees; not a number for what has no point.
    double latDegrees(int row);

    /// Radius on the ground around the point; not a number when it is not known.
    double uncertaintyMetres(int row);

    /// Which places the circle of a report with a point may be at.
    default int[] near(PossiblePlaces places, int row) {
        return places.near(lonDegrees(row), latDegrees(row), uncertaintyMetres(row));
    }

    /// The only place that the circle of each of some reports may be at; [#SEVERAL] where it is not
    /// the only one, and for what has no point.
    ///
    /// @param from and to: of the places in [#rows()]; the last one is not included
    /// @param found gets them, from 0 on
    default void near(PossiblePlaces places, int from, int to, int[] found) {
        var rows = rows();
        for (int i = from; i < to; i++) {
            found[i - from] =
                    Double.isNaN(lonDegrees(rows[i])) ? SEVERAL : Axis.only(near(places, rows[i]));
        }
    }

    /// The number of the list of counts.
    int countsId(int row);

    List<Count> counts(int countsId);

    /// One number for all reports that rest on the same; [#OWN] for a report alone.
    int origin(int row);

    /// One number for all reports of the same event; [#OWN] for a report alone.
    int event(int row);
}
