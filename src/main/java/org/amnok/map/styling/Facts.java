package org.amnok.map.styling;

import org.jspecify.annotations.Nullable;

/// What is known of one feature.
@FunctionalInterface
public interface Facts {
    /// The value of an attribute: a [String] or [Number]; null when it is not known. Days are words
    /// as `2025-09-13`, which sort by time.
    @Nullable Object value(String attribute);
}
