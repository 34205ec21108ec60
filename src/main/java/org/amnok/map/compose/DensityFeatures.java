package org.amnok.map.compose;

import org.amnok.domain.SightingDisplay;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.contents.MapContents;
import org.amnok.map.density.DensityClasses;
import org.amnok.map.density.HeatMap;
import org.geotools.data.simple.SimpleFeatureCollection;

/// What is drawn of the density of sightings in a viewport, and what its colours mean.
public final class DensityFeatures {
    private DensityFeatures() {}

    public static DensityClasses classes(
            MapContents contents, Viewport viewport, SightingDisplay display) {
        var counts = contents.sightings().clusters().hexagons(viewport);
        return display == SightingDisplay.HEAT
                ? HeatMap.classes(counts, viewport)
                : counts.classes();
    }

    /// Hexagons of the picture, with the attribute `colour`.
    public static SimpleFeatureCollection hexagons(MapContents contents, Viewport viewport) {
        return contents.sightings()
                .clusters()
                .hexagons(viewport)
                .within(
                        viewport.mapX(0),
                        viewport.mapY(viewport.heightPixels()),
                        viewport.mapX(viewport.widthPixels()),
                        viewport.mapY(0));
    }

    /// The heat map over the picture.
    public static HeatMap heat(
            MapContents contents, Viewport viewport, Theme theme, DensityClasses classes) {
        return contents.sightings().clusters().heat(viewport, classes, theme);
    }
}
