package org.amnok.map;

/// Puts the base map, sites and sightings together to what a renderer draws. Thread-safe.
public final class MapComposer {
    private final BaseMap base;

    public MapComposer(BaseMap base) {
        this.base = base;
    }

    /// Layers that are off, or do not belong to the scale, are left out.
    public MapSnapshot compose(Viewport viewport, MapLook look, MapContents contents) {
        throw new UnsupportedOperationException(base + " " + contents);
    }
}
