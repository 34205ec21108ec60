package org.amnok.map.compose;

import java.util.Collection;
import java.util.Comparator;
import org.amnok.domain.SightingDisplay;
import org.amnok.map.FeatureTable;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.contents.MapContents;
import org.amnok.map.density.DensityClasses;
import org.amnok.map.density.HeatMap;
import org.amnok.map.marker.CellMarker;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/// What is drawn of the density of sightings in a viewport, and what its colours mean.
public final class DensityFeatures {
    /// Parallels are bent in some projections.
    private static final int STEPS = 8;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

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

    /// The cells of generalised places as areas, the largest first; those that are seen.
    public static SimpleFeatureCollection cells(Collection<CellMarker> cells, Viewport viewport) {
        var table = new FeatureTable("cells", "side");
        cells.stream()
                .filter(cell -> cell.isDrawn(viewport))
                .sorted(
                        Comparator.comparingDouble((CellMarker cell) -> -cell.sideDegrees())
                                .thenComparingDouble(cell -> cell.centre().lonDegrees())
                                .thenComparingDouble(cell -> cell.centre().latDegrees()))
                .forEach(cell -> table.add(polygon(cell), cell.sideDegrees()));
        return table.collection();
    }

    private static Polygon polygon(CellMarker cell) {
        var ring = new Coordinate[4 * STEPS + 1];
        for (int i = 0; i < STEPS; i++) {
            var along = (double) i / STEPS - 0.5;
            ring[i] = at(cell, along, -0.5);
            ring[STEPS + i] = at(cell, 0.5, along);
            ring[2 * STEPS + i] = at(cell, -along, 0.5);
            ring[3 * STEPS + i] = at(cell, -0.5, -along);
        }
        ring[4 * STEPS] = ring[0].copy();
        return GEOMETRIES.createPolygon(ring);
    }

    private static Coordinate at(CellMarker cell, double east, double north) {
        return new Coordinate(
                cell.centre().lonDegrees() + east * cell.sideDegrees(),
                cell.centre().latDegrees() + north * cell.sideDegrees());
    }
}
