package org.amnok.domain.tabulation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amnok.domain.River;
import org.amnok.domain.count.Count;

/// A report of a made-up project on a line: its place is a whole number of degrees of longitude,
/// its uncertainty as many to both sides.
///
/// @param values of dimensions that have some
/// @param earliest and latest: days since 1970; [Reports#NO_DAY] for no date
/// @param lon not a number for no point
/// @param river null for no kilometres
@org.jspecify.annotations.NullUnmarked
record ToldReport(
        Map<Dimension, Set<String>> values,
        int earliest,
        int latest,
        double lon,
        double reach,
        River river,
        int lowest,
        int highest,
        List<Count> counts,
        int origin,
        int event) {}
