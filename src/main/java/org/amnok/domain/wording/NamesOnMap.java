package org.amnok.domain.wording;

import java.util.Optional;
import org.amnok.domain.tabulation.Dimension;

/// What the map calls the towns and provinces of tables.
@FunctionalInterface
public interface NamesOnMap {
    /// Of no map.
    NamesOnMap NONE = (_, _) -> Optional.empty();

    /// A name in the language that is read here; empty when the map has no such place.
    Optional<String> of(Dimension dimension, String key);
}
