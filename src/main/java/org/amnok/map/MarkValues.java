package org.amnok.map;

import org.amnok.map.styling.Facts;
import org.jspecify.annotations.Nullable;

/// Values of attributes of marks.
@FunctionalInterface
interface MarkValues {
    /// As [Facts#value].
    ///
    /// @param mark its number
    @Nullable Object value(int mark, String attribute);

    /// Those of one mark.
    default Facts of(int mark) {
        return attribute -> value(mark, attribute);
    }
}
