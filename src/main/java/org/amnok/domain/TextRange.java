package org.amnok.domain;

import org.jspecify.annotations.Nullable;

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

    /// Plain: in a long report each mention of a place is held against all others, and the
    /// comparison that Java makes of a record goes through method handles.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextRange range && from == range.from && to == range.to;
    }

    @Override
    public int hashCode() {
        return 31 * from + to;
    }

    public String of(CharSequence text) {
        return text.subSequence(from, to).toString();
    }

    /// What stands before it, so many characters at most.
    public String before(String text, int characters) {
        return text.substring(Math.max(0, from - characters), from);
    }

    /// What stands behind it, so many characters at most.
    public String after(String text, int characters) {
        return text.substring(to, Math.min(text.length(), to + characters));
    }

    public boolean overlaps(TextRange other) {
        return from < other.to && other.from < to;
    }

    /// The same part of a text in which this one begins elsewhere.
    public TextRange movedBy(int characters) {
        return new TextRange(from + characters, to + characters);
    }
}
