package org.amnok.basemap.making;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.amnok.basemap.making.BoxCut.Box;
import org.amnok.basemap.osm.ByteWriter;
import org.amnok.basemap.osm.OsmTags;
import org.amnok.basemap.osm.World;

/// Cuts features into tiles, zoom by zoom, simplified as far as nobody sees it.
final class TileCutter {
    static final int MIN_ZOOM = 4;
    static final int MAX_ZOOM = 14;
    static final int POINT = 1;
    static final int LINE = 2;
    static final int AREA = 3;

    /// Units of a tile from edge to edge, as a power of two; on the screen some 8 are a px.
    private static final int EXTENT_BITS = 12;

    private static final double UNITS_PER_PIXEL = 8;

    /// How far tiles reach over their edges, as a power of two: an eighth of a tile is not needed,
    /// a thirty-second is enough for the widest line.
    private static final int BUFFER_BITS = EXTENT_BITS - 5;

    private static final double COARSE = 5;
    private static final double FINE = 1;
    private static final double LEAST_WATER_PIXELS = 5;
    private static final double LEAST_BUILDING_PIXELS = 2;
    private static final double LEAST_GROUND_PIXELS = 16;
    private static final double LEAST_LINE_PIXELS = 3;

    private final StreetArea area;
    private final PieceSort pieces;
    private final ByteWriter piece = new ByteWriter();
    private final DrawCommands commands = new DrawCommands();

    TileCutter(StreetArea area, PieceSort pieces) {
        this.area = area;
        this.pieces = pieces;
    }

    /// Where a feature goes at one zoom.
    private record Target(TileFeature feature, int zoom, byte[] attributes) {
        int shift() {
            return World.BITS - zoom;
        }

        /// Bits of a number of the world below one unit of a tile.
        int unitShift() {
            return shift() - EXTENT_BITS;
        }
    }

    void point(int x, int y, TileFeature feature, OsmTags tags) throws IOException {
        for (var zoom = MAX_ZOOM; zoom >= Math.max(MIN_ZOOM, feature.minZoom()); zoom--) {
            var target = new Target(feature, zoom, feature.attributes(tags, zoom));
            var tileX = x >> target.shift();
            var tileY = y >> target.shift();
            commands.clear();
            commands.point(local(x, tileX, target), local(y, tileY, target));
            keep(target, POINT, tileX, tileY);
        }
    }

    void line(int[] line, TileFeature feature, OsmTags tags) throws IOException {
        var box = Coordinates.box(line);
        if (!area.touches(box[0], box[1], box[2], box[3])) {
            return;
        }
        var thin = line;
        for (var zoom = MAX_ZOOM; zoom >= Math.max(MIN_ZOOM, feature.minZoom()); zoom--) {
            var target = new Target(feature, zoom, feature.attributes(tags, zoom));
            thin = LineThinning.thin(thin, tolerance(target));
            var least = LEAST_LINE_PIXELS * UNITS_PER_PIXEL * (1L << target.unitShift());
            var isSeen = Math.max(box[2] - box[0], box[3] - box[1]) >= least;
            if (isSeen || zoom >= 13) {
                lines(List.of(thin), target, tiles(box, target));
            }
        }
    }

    private static double tolerance(Target target) {
        return (target.zoom() == MAX_ZOOM ? FINE : COARSE) * (1L << target.unitShift());
    }

    /// Tiles from one column and row to others.
    private record Tiles(int left, int top, int right, int bottom) {
        boolean isOne() {
            return left == right && top == bottom;
        }

        List<Tiles> halves() {
            if (right - left >= bottom - top) {
                var middle = (left + right) / 2;
                return List.of(
                        new Tiles(left, top, middle, bottom),
                        new Tiles(middle + 1, top, right, bottom));
            }
            var middle = (top + bottom) / 2;
            return List.of(
                    new Tiles(left, top, right, middle),
                    new Tiles(left, middle + 1, right, bottom));
        }

        Box box(int shift) {
            var buffer = 1L << (shift - EXTENT_BITS + BUFFER_BITS);
            return new Box(
                    inWorld(((long) left << shift) - buffer),
                    inWorld(((long) top << shift) - buffer),
                    inWorld((right + 1L << shift) + buffer),
                    inWorld((bottom + 1L << shift) + buffer));
        }
    }

    private static int inWorld(long value) {
        return (int) Math.clamp(value, 0L, Integer.MAX_VALUE);
    }

    private static Tiles tiles(int[] box, Target target) {
        var shift = target.shift();
        var buffer = 1L << (target.unitShift() + BUFFER_BITS);
        return new Tiles(
                inWorld(box[0] - buffer) >> shift,
                inWorld(box[1] - buffer) >> shift,
                inWorld(box[2] + buffer) >> shift,
                inWorld(box[3] + buffer) >> shift);
    }

    private boolean isWanted(Tiles tiles, Target target) {
        var shift = target.shift();
        return area.touches(
                tiles.left << shift,
                tiles.top << shift,
                inWorld((tiles.right + 1L << shift) - 1),
                inWorld((tiles.bottom + 1L << shift) - 1));
    }

    private void lines(List<int[]> lines, Target target, Tiles tiles) throws IOException {
        var box = tiles.box(target.shift());
        var cut = new ArrayList<int[]>();
        for (var line : lines) {
            cut.addAll(BoxCut.line(line, box));
        }
        if (cut.isEmpty() || !isWanted(tiles, target)) {
            return;
        }
        if (!tiles.isOne()) {
            for (var half : tiles.halves()) {
                lines(cut, target, half);
            }
            return;
        }
        commands.clear();
        for (var line : cut) {
            var local = local(line, target, tiles);
            if (local.length > 2) {
                commands.line(local);
            }
        }
        keep(target, LINE, tiles.left, tiles.top);
    }

    /// @param rings the outer one first
    void area(List<int[]> rings, TileFeature feature, OsmTags tags) throws IOException {
        var box = Coordinates.box(rings.getFirst());
        if (!area.touches(box[0], box[1], box[2], box[3])) {
            return;
        }
        var thin = rings;
        for (var zoom = MAX_ZOOM; zoom >= Math.max(MIN_ZOOM, feature.minZoom()); zoom--) {
            var target = new Target(feature, zoom, feature.attributes(tags, zoom));
            thin = thinned(thin, target);
            if (thin.isEmpty()) {
                return;
            }
            areas(thin, target, tiles(box, target));
        }
    }

    /// Without rings too small to be seen.
    private static List<int[]> thinned(List<int[]> rings, Target target) {
        var unit = (double) (1L << target.unitShift());
        var pixel = UNITS_PER_PIXEL * unit;
        var least = 2 * leastPixels(target.feature.layer()) * pixel * pixel;
        var thin = new ArrayList<int[]>();
        for (var ring : rings) {
            var isSeen =
                    target.zoom() == MAX_ZOOM || Math.abs(Coordinates.twiceArea(ring)) >= least;
            var line = isSeen ? LineThinning.thin(ring, tolerance(target)) : new int[0];
            if (line.length >= 8) {
                thin.add(line);
            } else if (thin.isEmpty()) {
                return thin;
            }
        }
        return thin;
    }

    private static double leastPixels(TileLayer layer) {
        return switch (layer) {
            case WATER -> LEAST_WATER_PIXELS;
            case BUILDING -> LEAST_BUILDING_PIXELS;
            default -> LEAST_GROUND_PIXELS;
        };
    }

    private void areas(List<int[]> rings, Target target, Tiles tiles) throws IOException {
        var box = tiles.box(target.shift());
        var cut = new ArrayList<int[]>();
        for (var ring : rings) {
            var inside = BoxCut.ring(ring, box);
            if (inside.length >= 8) {
                cut.add(inside);
            } else if (cut.isEmpty()) {
                return;
            }
        }
        if (!isWanted(tiles, target) || isAllHole(cut)) {
            return;
        }
        if (!tiles.isOne()) {
            for (var half : tiles.halves()) {
                areas(cut, target, half);
            }
            return;
        }
        commands.clear();
        for (var ring : cut) {
            var local = local(ring, target, tiles);
            if (local.length >= 8 && Coordinates.twiceArea(local) != 0) {
                commands.ring(local, ring == cut.getFirst());
            } else if (commands.isEmpty()) {
                return;
            }
        }
        keep(target, AREA, tiles.left, tiles.top);
    }

    /// True on an island that is larger than the box.
    private static boolean isAllHole(List<int[]> rings) {
        var outer = Math.abs(Coordinates.twiceArea(rings.getFirst()));
        return rings.stream()
                .skip(1)
                .anyMatch(hole -> Math.abs(Coordinates.twiceArea(hole)) >= outer);
    }

    private static int[] local(int[] line, Target target, Tiles tile) {
        var local = new Coordinates();
        for (var i = 0; i < line.length; i += 2) {
            local.add(local(line[i], tile.left, target), local(line[i + 1], tile.top, target));
        }
        return local.copy();
    }

    private static int local(int value, int tile, Target target) {
        var from = value - ((long) tile << target.shift());
        var half = 1L << (target.unitShift() - 1);
        return (int) (from + half >> target.unitShift());
    }

    private void keep(Target target, int kind, int x, int y) throws IOException {
        if (commands.isEmpty() || !area.has(target.zoom(), x, y)) {
            return;
        }
        piece.clear();
        piece.number(kind);
        piece.number(target.attributes().length);
        piece.add(target.attributes(), target.attributes().length);
        piece.add(commands.bytes().bytes(), commands.bytes().length());
        pieces.add(TileKey.of(target.zoom(), x, y, target.feature().layer()), piece);
    }
}
