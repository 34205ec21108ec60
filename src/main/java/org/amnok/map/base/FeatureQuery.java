package org.amnok.map.base;

import org.jspecify.annotations.Nullable;

/// Which features of a layer a table lists, and in what order.
///
/// @param words that one of the values holds, large and small letters alike; empty for all features
/// @param sortedBy name of an attribute; null for the order of the file. Features without a value
///   come last
public record FeatureQuery(String words, @Nullable String sortedBy, boolean descending) {
    public FeatureQuery {
        words = words.strip();
    }
}
