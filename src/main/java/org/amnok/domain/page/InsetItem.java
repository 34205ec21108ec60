package org.amnok.domain.page;

import java.util.Optional;

/// A small map that shows where the frame of another one lies.
///
/// @param mapId of the other map
public record InsetItem(Placement placement, String mapId, MapView view, double symbolFactor)
        implements PageItem {
    @Override
    public InsetItem with(Placement next) {
        return new InsetItem(next, mapId, view, symbolFactor);
    }

    @Override
    public Optional<String> describedMap() {
        return Optional.of(mapId);
    }
}
