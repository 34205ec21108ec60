package org.amnok.basemap;

import java.util.List;
import java.util.Optional;
import org.amnok.domain.record.BaseOptions;

/// What a file lets a person choose of how it is shown.
interface BaseChoices {
    /// How many bands it has of which some are shown as colours; 0 when there are none to choose
    /// from.
    default int bands() {
        return 0;
    }

    /// The values that are shown dark and bright now; empty when they are no measured ones.
    default Optional<BaseOptions.Range> range() {
        return Optional.empty();
    }

    /// True when its values look like heights in metres, whatever it is shown as.
    default boolean isElevation() {
        return false;
    }

    /// The layers or tables of tiles in it, when there are several.
    default List<String> tables() {
        return List.of();
    }
}
