package org.amnok.domain;

/// A part of a text, in characters of UTF-16.
///
/// @param from the first
/// @param to behind the last, more than from
public record TextRange(int from, int to) {
    public TextRange {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException(from + " to " + to + " is no part of a text");
        }
    }

    public String of(CharSequence text) {
        return text.subSequence(from, to).toString();
    }

    public boolean overlaps(TextRange other) {
        return from < other.to && other.from < to;
    }

    /// The same part of a text in which this one begins elsewhere.
    public TextRange movedBy(int characters) {
        return new TextRange(from + characters, to + characters);
    }
}
