package org.amnok.release.canary;

import java.util.BitSet;

/// In which cells of a thousandth of a degree there are places, and in which degrees of latitude
/// and longitude: most pairs of numbers are told by it to be none of them.
final class PlaceCells {
    private static final int CELLS_PER_DEGREE = 1000;

    /// As many cells as a number of three decimals may mean.
    private static final int MOST_CELLS = 9;

    /// More than what a [PlaceSet] rounds.
    private static final double SLACK_DEGREES = 3e-7;

    private static final int LEAST_SIEVE = 14;
    private static final int MOST_SIEVE = 24;

    private final BloomFilter sieve;
    private final BitSet latitudes = new BitSet();
    private final BitSet longitudes = new BitSet();

    PlaceCells(PlaceSet places) {
        sieve = BloomFilter.forNumbers(places.size(), LEAST_SIEVE, MOST_SIEVE);
        places.forEach(this::add);
    }

    private void add(long key) {
        var lat = PlaceSet.latDegrees(key);
        var lon = PlaceSet.lonDegrees(key);
        sieve.add(cell(row(lat), row(lon)));
        set(latitudes, lat);
        set(longitudes, lon);
    }

    private static void set(BitSet wholes, double degrees) {
        wholes.set((int) Math.max(0, degrees - 0.001), (int) (degrees + 0.001) + 1);
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

    /// False when a number is no longitude of any place.
    boolean mayHaveLongitude(double value) {
        return longitudes.get((int) value);
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
