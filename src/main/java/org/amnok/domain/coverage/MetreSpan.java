package org.amnok.domain.coverage;

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
}
