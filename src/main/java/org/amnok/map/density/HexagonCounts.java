package org.amnok.map.density;

import java.util.Arrays;
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

    /// Regular hexagons with corners above and below, side by side in map units. They belong to the
    /// map: a map that is dragged keeps them. Every second row is shifted by half a hexagon.
    ///
    /// @param across from side to side, map units
    private record HexagonLattice(double across) {
        /// Rows lie so far apart, as a share of the width: √3 / 2.
        private static final double ROW = Math.sqrt(3) / 2;

        double centreX(int column, int row) {
            return (column + ((row & 1) == 0 ? 0 : 0.5)) * across;
        }

        double centreY(int row) {
            return row * ROW * across;
        }

        /// Area of one, square map units.
        double area() {
            return ROW * across * across;
        }

        /// The row of the hexagon in which a point lies: of two rows that may hold it, the one
        /// whose centre is nearer.
        int row(double x, double y) {
            var below = (int) Math.floor(y / (ROW * across));
            return distance(x, y, below) <= distance(x, y, below + 1) ? below : below + 1;
        }

        /// The column of the hexagon of a row that is nearest to an x.
        int column(double x, int row) {
            return (int) Math.rint(x / across - ((row & 1) == 0 ? 0 : 0.5));
        }

        private double distance(double x, double y, int row) {
            return Math.hypot(centreX(column(x, row), row) - x, centreY(row) - y);
        }

        /// Corners, from the top to the left and around, closed.
        Coordinate[] ring(int column, int row) {
            var ring = new Coordinate[7];
            var radius = across / Math.sqrt(3);
            for (var corner = 0; corner < ring.length; corner++) {
                var angle = Math.PI / 2 + corner % 6 * Math.PI / 3;
                ring[corner] =
                        new Coordinate(
                                centreX(column, row) + radius * Math.cos(angle),
                                centreY(row) + radius * Math.sin(angle));
            }
            return ring;
        }
    }

    /// Counts by cell of a lattice: an open-addressed table that grows.
    private static final class CellCounts {
        /// Consumes a cell with its count.
        @FunctionalInterface
        interface Visitor {
            void accept(int column, int row, int count);
        }

        private long[] keys = new long[1024];
        private int[] counts = new int[1024];
        private int size;

        void add(int column, int row, int count) {
            if (2 * size > keys.length) {
                grow();
            }
            put((long) column << 32 | row & 0xFFFFFFFFL, count);
        }

        private void put(long key, int count) {
            var mask = keys.length - 1;
            var slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
            while (counts[slot] != 0 && keys[slot] != key) {
                slot = slot + 1 & mask;
            }
            size += counts[slot] == 0 ? 1 : 0;
            keys[slot] = key;
            counts[slot] += count;
        }

        private void grow() {
            var oldKeys = keys;
            var oldCounts = counts;
            keys = new long[2 * oldKeys.length];
            counts = new int[keys.length];
            size = 0;
            for (var i = 0; i < oldKeys.length; i++) {
                if (oldCounts[i] != 0) {
                    put(oldKeys[i], oldCounts[i]);
                }
            }
        }

        int greatest() {
            return Arrays.stream(counts).max().orElse(0);
        }

        void forEach(Visitor visitor) {
            for (var i = 0; i < keys.length; i++) {
                if (counts[i] != 0) {
                    visitor.accept((int) (keys[i] >> 32), (int) keys[i], counts[i]);
                }
            }
        }
    }
}
