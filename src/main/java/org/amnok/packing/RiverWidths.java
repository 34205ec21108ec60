package org.amnok.packing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.amnok.domain.LatLon;
import org.amnok.geo.border.RiverLine;
import org.jspecify.annotations.Nullable;

/// How far the banks of the Yalu are from its line, of `river_width.csv`, made fit to draw a water
/// surface between: rays that ran up a tributary are taken out, short gaps are bridged.
///
/// Every array has one value a station, in metres, NaN where nothing is known.
///
/// @param kilometres of the stations along the line, as the program measures it
/// @param chinese to the Chinese bank, islands counted as water
/// @param korean to the Korean bank
/// @param channelChinese to the edge of the channel in which the line runs
/// @param channelKorean the same on the Korean side
/// @param isBridged true where a width was interpolated and not measured
record RiverWidths(
        double[] kilometres,
        double[] chinese,
        double[] korean,
        double[] channelChinese,
        double[] channelKorean,
        boolean[] isBridged) {
    /// Rays were followed no farther than 3 km; what comes close to that saw no bank.
    private static final double CUT_METRES = 2_800;

    /// Stations on each side with which one is compared.
    private static final int NEIGHBOURS = 4;

    /// Farther than this times the neighbours' median, and this more, a ray ran up a tributary.
    private static final double SPIKE_TIMES = 2;

    private static final double SPIKE_METRES = 60;

    /// A bank turns away from the river by no more than this between two stations, 31°.
    private static final double WIDENING_METRES = 150;

    /// Half the width at which the known banks end.
    private static final double END_METRES = 0;

    /// Gaps of so many stations are bridged anywhere, 1 km.
    private static final int SHORT_GAP = 4;

    /// In the Supung reservoir every gap is bridged, since its water is known to be there.
    private static final double RESERVOIR_FROM = 124;

    private static final double RESERVOIR_TO = 180;

    /// The reservoir is bridged no wider, since its outline is added.
    private static final double WIDEST_BRIDGE_METRES = 450;

    static RiverWidths of(List<Row> rows, RiverLine line) {
        var kilometres = new double[rows.size()];
        for (var i = 0; i < kilometres.length; i++) {
            var at = rows.get(i);
            kilometres[i] =
                    line.footOf(LatLon.ofXy(number(at, "lon"), number(at, "lat"))).kilometre();
        }
        var channelChinese = withoutSpikes(column(rows, "channel_chinese_m"), null);
        var channelKorean = withoutSpikes(column(rows, "channel_korean_m"), null);
        var chinese = withoutSpikes(column(rows, "chinese_bank_m"), channelChinese);
        var korean = withoutSpikes(column(rows, "korean_bank_m"), channelKorean);
        var isBridged = new boolean[kilometres.length];
        for (var side : List.of(chinese, korean)) {
            bridge(side, kilometres, isBridged);
        }
        bridge(channelChinese, kilometres, new boolean[kilometres.length]);
        bridge(channelKorean, kilometres, new boolean[kilometres.length]);
        return new RiverWidths(
                kilometres,
                gentle(chinese),
                gentle(korean),
                gentle(channelChinese),
                gentle(channelKorean),
                isBridged);
    }

    int size() {
        return kilometres.length;
    }

    boolean isKnown(int station) {
        return !Double.isNaN(chinese[station] + korean[station]);
    }

    private static double[] column(List<Row> rows, String name) {
        return rows.stream().mapToDouble(row -> number(row, name)).toArray();
    }

    private static double number(Row row, String column) {
        var text = row.get(column);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    /// @param instead what a station has instead of a spike; null for nothing
    private static double[] withoutSpikes(double[] all, double @Nullable [] instead) {
        var result = new double[all.length];
        for (var i = 0; i < all.length; i++) {
            var isFit = all[i] < CUT_METRES && all[i] <= limit(all, i);
            result[i] = isFit ? all[i] : instead == null ? Double.NaN : instead[i];
        }
        return result;
    }

    private static double limit(double[] all, int station) {
        var near =
                IntStream.rangeClosed(station - NEIGHBOURS, station + NEIGHBOURS)
                        .filter(i -> i != station && i >= 0 && i < all.length)
                        .mapToDouble(i -> all[i])
                        .filter(metres -> metres < CUT_METRES)
                        .sorted()
                        .toArray();
        return near.length == 0
                ? Double.POSITIVE_INFINITY
                : SPIKE_TIMES * near[near.length / 2] + SPIKE_METRES;
    }

    private static void bridge(double[] side, double[] kilometres, boolean[] isBridged) {
        var known = IntStream.range(0, side.length).filter(i -> !Double.isNaN(side[i])).toArray();
        for (var k = 1; k < known.length; k++) {
            var from = known[k - 1];
            var to = known[k];
            var isReservoir = kilometres[from] > RESERVOIR_FROM && kilometres[to] < RESERVOIR_TO;
            if (to - from - 1 <= SHORT_GAP || isReservoir) {
                for (var i = from + 1; i < to; i++) {
                    var share = (double) (i - from) / (to - from);
                    side[i] =
                            Math.min(
                                    WIDEST_BRIDGE_METRES,
                                    side[from] + share * (side[to] - side[from]));
                    isBridged[i] = true;
                }
            }
        }
    }

    /// Nowhere wider than neighbours allow: a ray that ran a little way up an inlet sees a bank
    /// that no neighbour does. Beyond the last known station a river is as narrow as its symbol.
    private static double[] gentle(double[] side) {
        var result = side.clone();
        for (var i = 1; i < result.length; i++) {
            result[i] = gentle(result[i], result[i - 1]);
        }
        for (var i = result.length - 2; i >= 0; i--) {
            result[i] = gentle(result[i], result[i + 1]);
        }
        return result;
    }

    private static double gentle(double metres, double neighbour) {
        return Double.isNaN(metres)
                ? metres
                : Math.min(
                        metres,
                        (Double.isNaN(neighbour) ? END_METRES : neighbour) + WIDENING_METRES);
    }

    /// One of the columns between stations, by Hermite's curve with slopes that never overshoot.
    static double between(double[] side, int station, double share) {
        var a = side[station];
        var b = side[station + 1];
        var slopeA = slope(side, station);
        var slopeB = slope(side, station + 1);
        var t = share;
        var curve =
                (1 + 2 * t) * (1 - t) * (1 - t) * a
                        + t * (1 - t) * (1 - t) * slopeA
                        + t * t * (3 - 2 * t) * b
                        + t * t * (t - 1) * slopeB;
        return Math.max(0, curve);
    }

    private static double slope(double[] side, int station) {
        if (station == 0 || station + 1 == side.length) {
            return 0;
        }
        var before = side[station] - side[station - 1];
        var after = side[station + 1] - side[station];
        if (Double.isNaN(before + after) || before * after <= 0) {
            return 0;
        }
        return 2 * before * after / (before + after);
    }

    /// Runs of stations whose banks are known, as first and last station.
    List<int[]> runs() {
        var starts =
                IntStream.range(0, size())
                        .filter(i -> isKnown(i) && (i == 0 || !isKnown(i - 1)))
                        .toArray();
        return Arrays.stream(starts).mapToObj(start -> new int[] {start, end(start)}).toList();
    }

    private int end(int start) {
        var end = start;
        while (end + 1 < size() && isKnown(end + 1)) {
            end++;
        }
        return end;
    }
}
