package org.amnok.basemap.making;

import org.amnok.basemap.osm.ByteWriter;

/// Writes the geometry of a feature as drawing commands. Source: Mapbox Vector Tile specification
/// 2.1, section 4.3.
final class DrawCommands {
    private static final int MOVE_TO = 1;
    private static final int LINE_TO = 2;
    private static final int CLOSE = 7 | 1 << 3;

    private final ByteWriter out = new ByteWriter();
    private int x;
    private int y;

    void clear() {
        out.clear();
        x = 0;
        y = 0;
    }

    boolean isEmpty() {
        return out.length() == 0;
    }

    ByteWriter bytes() {
        return out;
    }

    void point(int toX, int toY) {
        out.number(MOVE_TO | 1 << 3);
        to(toX, toY);
    }

    void line(int[] line) {
        point(line[0], line[1]);
        follow(line, line.length);
    }

    /// @param isOuter whether it encloses, or is a hole
    void ring(int[] ring, boolean isOuter) {
        var turned = Coordinates.twiceArea(ring) > 0 == isOuter ? ring : reversed(ring);
        point(turned[0], turned[1]);
        follow(turned, turned.length - 2);
        out.number(CLOSE);
    }

    private void follow(int[] line, int end) {
        out.number(LINE_TO | (end / 2 - 1L) << 3);
        for (var i = 2; i < end; i += 2) {
            to(line[i], line[i + 1]);
        }
    }

    private void to(int toX, int toY) {
        out.signed((long) toX - x);
        out.signed((long) toY - y);
        x = toX;
        y = toY;
    }

    private static int[] reversed(int[] ring) {
        var turned = new int[ring.length];
        for (var i = 0; i < ring.length; i += 2) {
            turned[i] = ring[ring.length - 2 - i];
            turned[i + 1] = ring[ring.length - 1 - i];
        }
        return turned;
    }
}
