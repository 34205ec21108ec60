package org.amnok.map.stretch;

import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.map.Viewport;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/// The nodes of a lattice over a picture that lie in areas of water. Each edge of an area is looked
/// at once: below the place where it crosses a column of nodes, what was outside is inside, and the
/// reverse.
final class WaterLattice {
    private static final double STEP = 12;

    private final Viewport viewport;
    private final boolean[][] inside;

    WaterLattice(Viewport viewport) {
        this.viewport = viewport;
        inside =
                new boolean[firstAfter(viewport.widthPixels())]
                        [firstAfter(viewport.heightPixels())];
    }

    /// The number of the first node at a coordinate, px, or beyond it.
    private static int firstAfter(double at) {
        return (int) Math.ceil(at / STEP - 0.5);
    }

    private static double at(int node) {
        return (node + 0.5) * STEP;
    }

    /// Adds an area, which lies over no other one. WGS 84.
    void add(Geometry area) {
        for (var ring : LinearComponentExtracter.getLines(area)) {
            add(((LineString) ring).getCoordinates());
        }
    }

    private void add(Coordinate[] ring) {
        var before = screen(ring[0]);
        for (var i = 1; i < ring.length; i++) {
            var next = screen(ring[i]);
            cross(before, next);
            before = next;
        }
    }

    private Coordinate screen(Coordinate c) {
        return viewport.screen(LatLon.ofXy(c.x, c.y));
    }

    private void cross(Coordinate from, Coordinate to) {
        var last = Math.min(inside.length, firstAfter(Math.max(from.x, to.x)));
        for (var i = Math.max(0, firstAfter(Math.min(from.x, to.x))); i < last; i++) {
            var y = from.y + (to.y - from.y) * (at(i) - from.x) / (to.x - from.x);
            var column = inside[i];
            for (var j = Math.max(0, firstAfter(y)); j < column.length; j++) {
                column[j] ^= true;
            }
        }
    }

    /// The nodes that lie in what was added, px.
    List<Coordinate> nodes() {
        var nodes = new ArrayList<Coordinate>();
        for (var i = 0; i < inside.length; i++) {
            for (var j = 0; j < inside[i].length; j++) {
                if (inside[i][j]) {
                    nodes.add(new Coordinate(at(i), at(j)));
                }
            }
        }
        return nodes;
    }
}
