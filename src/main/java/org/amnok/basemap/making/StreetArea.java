package org.amnok.basemap.making;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.amnok.basemap.osm.World;
import org.amnok.domain.LatLon;

/// Which ground is made into tiles, in cells of one zoom.
public final class StreetArea {
    /// The zoom of the cells: at 41° N some 7 km.
    private static final int CELL_ZOOM = 12;

    private static final int SIDE = 1 << CELL_ZOOM;
    private static final int CELL_SHIFT = World.BITS - CELL_ZOOM;
    private static final double EARTH_METRES = 40_075_016.7;

    private final boolean isAll;
    private final List<BitSet> rows = new ArrayList<>();
    private int west = SIDE;
    private int east = -1;
    private int north = SIDE;
    private int south = -1;

    private StreetArea(boolean isAll) {
        this.isAll = isAll;
        for (var y = 0; !isAll && y < SIDE; y++) {
            rows.add(new BitSet());
        }
    }

    public static StreetArea all() {
        return new StreetArea(true);
    }

    public static StreetArea box(LatLon southWest, LatLon northEast) {
        var area = new StreetArea(false);
        var from = World.x(southWest.lonDegrees()) >> CELL_SHIFT;
        var to = World.x(northEast.lonDegrees()) >> CELL_SHIFT;
        var top = World.y(northEast.latDegrees()) >> CELL_SHIFT;
        var bottom = World.y(southWest.latDegrees()) >> CELL_SHIFT;
        for (var y = top; y <= bottom; y++) {
            area.add(y, from, to);
        }
        return area;
    }

    /// The ground on both sides of lines.
    ///
    /// @param places along the lines, close to each other
    public static StreetArea around(List<LatLon> places, double metres) {
        var area = new StreetArea(false);
        for (var place : places) {
            var cell = EARTH_METRES / SIDE * Math.cos(Math.toRadians(place.latDegrees()));
            var reach = (int) Math.ceil(metres / cell);
            var x = World.x(place.lonDegrees()) >> CELL_SHIFT;
            var y = World.y(place.latDegrees()) >> CELL_SHIFT;
            for (var dy = -reach; dy <= reach; dy++) {
                var half = (int) Math.sqrt((double) reach * reach - dy * dy);
                area.add(y + dy, x - half, x + half);
            }
        }
        return area;
    }

    private void add(int y, int from, int to) {
        if (y < 0 || y >= SIDE) {
            return;
        }
        var left = Math.max(0, from);
        var right = Math.min(SIDE - 1, to);
        rows.get(y).set(left, right + 1);
        west = Math.min(west, left);
        east = Math.max(east, right);
        north = Math.min(north, y);
        south = Math.max(south, y);
    }

    /// True when a tile lies at least partly in it.
    boolean has(int zoom, int x, int y) {
        if (isAll) {
            return true;
        }
        if (zoom >= CELL_ZOOM) {
            var shift = zoom - CELL_ZOOM;
            return hasCells(x >> shift, y >> shift, x >> shift, y >> shift);
        }
        var shift = CELL_ZOOM - zoom;
        return hasCells(x << shift, y << shift, ((x + 1) << shift) - 1, ((y + 1) << shift) - 1);
    }

    /// True when a box in numbers of the [World] touches it.
    boolean touches(int left, int top, int right, int bottom) {
        return isAll
                || hasCells(
                        left >> CELL_SHIFT,
                        top >> CELL_SHIFT,
                        right >> CELL_SHIFT,
                        bottom >> CELL_SHIFT);
    }

    private boolean hasCells(int left, int top, int right, int bottom) {
        for (var y = Math.max(top, north); y <= Math.min(bottom, south); y++) {
            var next = rows.get(y).nextSetBit(Math.max(left, 0));
            if (next >= 0 && next <= right) {
                return true;
            }
        }
        return false;
    }

    /// West, north, east and south of it in numbers of the [World].
    int[] bounds() {
        return isAll
                ? new int[] {0, 0, Integer.MAX_VALUE, Integer.MAX_VALUE}
                : new int[] {
                    west << CELL_SHIFT,
                    north << CELL_SHIFT,
                    (int) (((long) east + 1 << CELL_SHIFT) - 1),
                    (int) (((long) south + 1 << CELL_SHIFT) - 1)
                };
    }
}
