package org.amnok.map;

import org.geotools.data.simple.SimpleFeatureCollection;

/// What is drawn of the density of sightings in a viewport, and what its colours mean.
final class DensityFeatures {
    private DensityFeatures() {}

    static DensityClasses classes(
            MapContents contents, Viewport viewport, SightingDisplay display) {
        var counts = contents.sightings().clusters().hexagons(viewport);
        return display == SightingDisplay.HEAT
                ? HeatMap.classes(counts, viewport)
                : counts.classes();
    }

    /// Hexagons of the picture, with the attribute `colour`.
    static SimpleFeatureCollection hexagons(MapContents contents, Viewport viewport) {
        return contents.sightings()
                .clusters()
                .hexagons(viewport)
                .within(
                        viewport.mapX(0),
                        viewport.mapY(viewport.heightPixels()),
                        viewport.mapX(viewport.widthPixels()),
                        viewport.mapY(0));
    }

    /// A raster over the picture.
    static RasterImage heat(
            MapContents contents, Viewport viewport, Theme theme, DensityClasses classes) {
        return contents.sightings().clusters().heat(viewport, classes).image(theme);
    }
}
