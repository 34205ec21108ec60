package org.amnok.index;

import java.util.Arrays;
import java.util.List;
import org.amnok.domain.Certainty;
import org.amnok.domain.Outline;
import org.amnok.domain.OutlineDistance;
import org.amnok.domain.River;
import org.amnok.domain.RiverLines;
import org.amnok.domain.RiverReaches;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.project.NearShape;

/// Looks for rows near something. A grid keeps how far its cells are: most rows need no more than
/// that. Stretches of river are looked for among the kilometres that are near.
final class NearTest implements RowTest.OneByOne {
    private final Criterion.Within within;
    private static final River[] RIVERS = River.values();

    private final List<Reach> reaches;
    private final RiverReaches rivers;

    private record Reach(NearShape shape, DistanceGrid grid) {}

    NearTest(Criterion.Within within, Surroundings surroundings) {
        this.within = within;
        var shapes = NearShape.of(within.around(), surroundings.sites());
        rivers = NearShape.reaches(within, shapes, surroundings.lines());
        reaches =
                shapes.stream()
                        .map(
                                shape ->
                                        new Reach(
                                                shape,
                                                new DistanceGrid(
                                                        shape.distance(), within.metres())))
                        .toList();
    }

    /// Looks for rows inside an area: for points that lie in it, and for stretches of which some
    /// does.
    static RowTest inside(Criterion.InArea area, RiverLines lines) {
        var rivers = RiverReaches.inside(lines, area.ring());
        var outline = Outline.of(Outline.Form.AREA, area.ring());
        var grid = new DistanceGrid(new OutlineDistance(outline), 0);
        return (OneByOne)
                (chunk, i) ->
                        Double.isNaN(chunk.lon[i])
                                ? isStretch(chunk, i) && meets(rivers, chunk, i)
                                : !grid.distance.isBeyond(chunk.lon[i], chunk.lat[i], 0)
                                        && grid.holds(chunk.lon[i], chunk.lat[i]);
    }

    @Override
    public boolean passes(Chunk chunk, int i) {
        var lon = chunk.lon[i];
        if (Double.isNaN(lon)) {
            return isStretch(chunk, i)
                    && (within.certainty() == Certainty.CERTAIN
                            ? holds(rivers, chunk, i)
                            : meets(rivers, chunk, i));
        }
        var uncertainty = chunk.uncertaintyMetres.get(i);
        for (var reach : reaches) {
            if (isMet(reach, lon, chunk.lat[i], uncertainty)) {
                return true;
            }
        }
        return false;
    }

    /// What has kilometres and no point.
    private static boolean isStretch(Chunk chunk, int i) {
        return chunk.river[i] != Chunk.NO_RIVER;
    }

    private static boolean meets(RiverReaches rivers, Chunk chunk, int i) {
        return rivers.meet(RIVERS[chunk.river[i]], chunk.fromKilometre[i], chunk.toKilometre[i]);
    }

    private static boolean holds(RiverReaches rivers, Chunk chunk, int i) {
        return rivers.hold(RIVERS[chunk.river[i]], chunk.fromKilometre[i], chunk.toKilometre[i]);
    }

    private boolean isMet(Reach reach, double lon, double lat, double stated) {
        var limit = within.reach(stated, reach.shape.marginMetres());
        return !Double.isNaN(limit)
                && !reach.shape.distance().isBeyond(lon, lat, Math.max(0, limit))
                && reach.grid.isWithin(lon, lat, limit);
    }

    /// Bounds of how far places are from shapes: of each cell around them the distance of its
    /// middle, found when it is first asked for. Any thread may ask; two may find out the same.
    private static final class DistanceGrid {
        private static final int CELLS = 192;

        /// Around what is near, for places that are vague.
        private static final double MARGIN_METRES = 2_000;

        private static final double METRES_PER_DEGREE = 111_700;

        private final OutlineDistance distance;
        private final double west;
        private final double south;
        private final double cellWidth;
        private final double cellHeight;

        /// From the middle of a cell to its corners, at most.
        private final double halfMetres;

        /// Middles that are farther are not looked at closer.
        private final float farMetres;

        /// Of the middle of each cell, less than 0 inside; not a number while nobody asked.
        private final float[] middles = new float[CELLS * CELLS];

        /// @param metres that places are asked about
        DistanceGrid(OutlineDistance distance, double metres) {
            this.distance = distance;
            var box = distance.bounds();
            var north = (metres + MARGIN_METRES) / (METRES_PER_DEGREE - 1_500);
            var highest = Math.min(88, Math.max(Math.abs(box[1]), Math.abs(box[3])) + north);
            var east = north / Math.cos(Math.toRadians(highest));
            west = box[0] - east;
            south = box[1] - north;
            cellWidth = (box[2] + east - west) / CELLS;
            cellHeight = (box[3] + north - south) / CELLS;
            var nearest = Math.max(0, Math.min(Math.abs(south), Math.abs(box[3] + north)));
            var widest = south <= 0 && box[3] + north >= 0 ? 1 : Math.cos(Math.toRadians(nearest));
            halfMetres =
                    1.02
                            * METRES_PER_DEGREE
                            / 2
                            * Math.sqrt(
                                    cellHeight * cellHeight
                                            + cellWidth * widest * cellWidth * widest);
            farMetres = (float) (metres + MARGIN_METRES + 2 * halfMetres);
            Arrays.fill(middles, Float.NaN);
        }

        /// As [OutlineDistance#isWithin(double, double, double)] has it.
        boolean isWithin(double lon, double lat, double limit) {
            var middle = middle(lon, lat);
            if (middle + halfMetres <= limit && middle < farMetres) {
                return true;
            }
            return !(middle - halfMetres > limit && middle > -farMetres)
                    && distance.isWithin(lon, lat, limit);
        }

        /// As [OutlineDistance#holds(double, double)] has it.
        boolean holds(double lon, double lat) {
            var middle = middle(lon, lat);
            return Math.abs(middle) > halfMetres ? middle < 0 : distance.holds(lon, lat);
        }

        private double middle(double lon, double lat) {
            var x = (int) Math.floor((lon - west) / cellWidth);
            var y = (int) Math.floor((lat - south) / cellHeight);
            if (x < 0 || x >= CELLS || y < 0 || y >= CELLS) {
                return Double.NaN; // so that every comparison fails
            }
            var at = y * CELLS + x;
            var known = middles[at];
            if (Float.isNaN(known)) {
                known =
                        (float)
                                distance.metres(
                                        west + (x + 0.5) * cellWidth,
                                        south + (y + 0.5) * cellHeight);
                middles[at] = known;
            }
            return known;
        }
    }
}
