package org.amnok.release.canary;

import java.util.BitSet;

/// In which cells of a thousandth of a degree there are places, and in which degrees of latitude:
/// most pairs of numbers are told by it to be none of them.
final class PlaceCells {
    private static final int CELLS_PER_DEGREE = 1000;

    /// As many cells as a number of three decimals may mean.
    private static final int MOST_CELLS = 9;

    /// More than what a [PlaceSet] rounds.
    private static final double SLACK_DEGREES = 3e-7;

    private static final int LEAST_SIEVE = 14;
    private static final int MOST_SIEVE = 24;

    private final Sieve sieve;
    private final BitSet latitudes = new BitSet(91);

    PlaceCells(PlaceSet places) {
        sieve = Sieve.forNumbers(places.size(), LEAST_SIEVE, MOST_SIEVE);
        places.forEach(this::add);
    }

    private void add(long key) {
        var lat = PlaceSet.latDegrees(key);
        sieve.add(cell(row(lat), row(PlaceSet.lonDegrees(key))));
        latitudes.set((int) Math.max(0, lat - 0.001), (int) (lat + 0.001) + 1);
    }

    private static long row(double degrees) {
        return (long) Math.floor(degrees * CELLS_PER_DEGREE);
    }

    private static long cell(long row, long column) {
        return row << 20 | column;
    }

    /// False when a number is no latitude of any place.
    boolean mayHaveLatitude(double value) {
        return latitudes.get((int) value);
    }

    /// False when no place lies so near.
    boolean mayHave(double lat, double latWithin, double lon, double lonWithin) {
        var south = row(Math.max(0, lat - latWithin - SLACK_DEGREES));
        var north = row(lat + latWithin + SLACK_DEGREES);
        var west = row(Math.max(0, lon - lonWithin - SLACK_DEGREES));
        var east = row(lon + lonWithin + SLACK_DEGREES);
        if ((north - south + 1) * (east - west + 1) > MOST_CELLS) {
            return true;
        }
        for (var row = south; row <= north; row++) {
            for (var column = west; column <= east; column++) {
                if (sieve.mayHave(cell(row, column))) {
                    return true;
                }
            }
        }
        return false;
    }
}
