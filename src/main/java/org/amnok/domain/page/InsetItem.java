package org.amnok.domain.page;

/// A small map that shows where the frame of another one lies.
///
/// @param mapId of the other map
public record InsetItem(Placement placement, String mapId, MapView view, double symbolFactor)
        implements PageItem, PageItem.OfMap {
    @Override
    public InsetItem with(Placement next) {
        return new InsetItem(next, mapId, view, symbolFactor);
    }
}
