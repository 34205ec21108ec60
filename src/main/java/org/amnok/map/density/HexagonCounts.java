package org.amnok.map.density;

import org.amnok.domain.LatLon;
import org.amnok.domain.SightingDisplay;
import org.amnok.map.FeatureTable;
import org.amnok.map.NiceNumbers;
import org.amnok.map.Viewport;
import org.amnok.map.marker.MarkerIndex;
import org.amnok.map.marker.SpotPlaces;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// How many marks lie in each hexagon at a scale, wherever the map looks. Immutable.
///
/// @param classes by count
public record HexagonCounts(
        SpotPlaces places, HexagonLattice lattice, CellCounts counts, DensityClasses classes) {
    /// Hexagons are at least so wide on the screen.
    private static final double LEAST_PIXELS = 24;

    /// Where map units are measured on the ground, so that a hexagon does not depend on the view:
    /// in the middle of the river.
    private static final LatLon RIVER = new LatLon(41, 126.3);

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /// The ground width of hexagons at a scale: a number that is easy to read.
    public static double acrossMetres(Viewport viewport) {
        return NiceNumbers.atLeast(
                LEAST_PIXELS * viewport.unitsPerPixel() * metresPerUnit(viewport));
    }

    /// Ground metres in a map unit on the river.
    static double metresPerUnit(Viewport viewport) {
        return viewport.projection().groundMetresPerUnit(RIVER);
    }

    public static HexagonCounts of(MarkerIndex index, SpotPlaces places, double acrossMetres) {
        var metresPerUnit = places.projection().groundMetresPerUnit(RIVER);
        var lattice = new HexagonLattice(acrossMetres / metresPerUnit);
        var counts = new CellCounts();
        for (var spot = 0; spot < index.spots(); spot++) {
            var x = places.x()[spot];
            var row = lattice.row(x, places.y()[spot]);
            counts.add(lattice.column(x, row), row, index.count(spot));
        }
        var bounds = DensityClasses.bounds(1, counts.greatest());
        var classes = new DensityClasses(SightingDisplay.HEXAGONS, bounds, acrossMetres);
        return new HexagonCounts(places, lattice, counts, classes);
    }

    /// Sightings to a square kilometre where there are most.
    double densest() {
        var side = classes.acrossMetres() / lattice.across() / 1000;
        return counts.greatest() / (lattice.area() * side * side);
    }

    /// Hexagons that reach into a box of map coordinates, with the attribute `colour`, from 1.
    public SimpleFeatureCollection within(double minX, double minY, double maxX, double maxY) {
        var table = new FeatureTable("density", "colour", "count");
        var margin = lattice.across();
        counts.forEach(
                (column, row, count) -> {
                    var x = lattice.centreX(column, row);
                    var y = lattice.centreY(row);
                    if (x > minX - margin
                            && x < maxX + margin
                            && y > minY - margin
                            && y < maxY + margin) {
                        var ring = inDegrees(lattice.ring(column, row));
                        var colour = classes.level(classes.of(count));
                        table.add(GEOMETRIES.createPolygon(ring), colour, count);
                    }
                });
        return table.collection();
    }

    private Coordinate[] inDegrees(Coordinate[] ring) {
        for (var corner : ring) {
            var place = places.projection().toLatLon(corner.x, corner.y);
            corner.setX(place.lonDegrees());
            corner.setY(place.latDegrees());
        }
        return ring;
    }
}
