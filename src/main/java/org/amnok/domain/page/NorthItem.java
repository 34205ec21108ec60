package org.amnok.domain.page;

/// An arrow to the north of a map.
///
/// @param grid true for the north of its grid, with the convergence in degrees; else true north
public record NorthItem(Placement placement, String mapId, boolean grid)
        implements PageItem, PageItem.OfMap {
    @Override
    public NorthItem with(Placement next) {
        return new NorthItem(next, mapId, grid);
    }
}
