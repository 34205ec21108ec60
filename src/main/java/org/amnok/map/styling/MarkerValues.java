package org.amnok.map.styling;

import org.jspecify.annotations.Nullable;

/// Values of attributes of marks.
@FunctionalInterface
public interface MarkerValues {
    /// As [Facts#value].
    ///
    /// @param mark its number
    @Nullable Object value(int mark, String attribute);

    /// Those of one mark.
    default Facts of(int mark) {
        return attribute -> value(mark, attribute);
    }
}
