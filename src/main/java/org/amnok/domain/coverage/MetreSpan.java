package org.amnok.domain.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Metres of a river's line from its mouth.
///
/// @param from the first
/// @param to the end, which is no more part of it; above the first
public record MetreSpan(int from, int to) {
    public MetreSpan {
        if (to <= from) {
            throw new IllegalArgumentException(from + " to " + to + " is no span");
        }
    }

    public int length() {
        return to - from;
    }

    public boolean overlaps(MetreSpan other) {
        return from < other.to && other.from < to;
    }

    /// The part of it within another that it [#overlaps].
    public MetreSpan within(MetreSpan other) {
        return new MetreSpan(Math.max(from, other.from), Math.min(to, other.to));
    }

    /// In order; those that touch are one.
    public static List<MetreSpan> joined(Collection<MetreSpan> spans) {
        var joined = new ArrayList<MetreSpan>();
        spans.stream()
                .sorted(Comparator.comparingInt(MetreSpan::from))
                .forEach(
                        span -> {
                            if (!joined.isEmpty() && joined.getLast().to() >= span.from()) {
                                var last = joined.removeLast();
                                joined.add(
                                        new MetreSpan(last.from(), Math.max(last.to(), span.to())));
                            } else {
                                joined.add(span);
                            }
                        });
        return joined;
    }
}
