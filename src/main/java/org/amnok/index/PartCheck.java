package org.amnok.index;

import org.amnok.domain.River;

/// Looks whether rows that were read from a file can be those of sightings.
///
/// @param rows of the chunk that are filled
record PartCheck(Chunk chunk, int rows) {
    private static final int RIVERS = River.values().length;
    private static final int MOST_METRES = 20_000_000;

    /// @throws IllegalArgumentException when one cannot
    void run() {
        for (int i = 0; i < rows; i++) {
            if (!(isAscending(i) && isPlaced(i) && isDated(i) && isOnRiver(i))) {
                throw new IllegalArgumentException("row " + i);
            }
        }
    }

    private boolean isAscending(int i) {
        return i == 0 || chunk.fid(i) > chunk.fid(i - 1);
    }

    private boolean isPlaced(int i) {
        var lon = chunk.lon[i];
        var lat = chunk.lat[i];
        var metres = chunk.uncertaintyMetres.get(i);
        if (Double.isNaN(lon)) {
            return Double.isNaN(lat) && Double.isNaN(metres);
        }
        return Math.abs(lon) <= 180
                && Math.abs(lat) <= 90
                && (Double.isNaN(metres) || metres >= 1 && metres <= MOST_METRES);
    }

    private boolean isDated(int i) {
        var earliest = chunk.earliest(i);
        var latest = chunk.latest(i);
        return earliest == Chunk.NO_DAY && latest == Chunk.NO_DAY
                || latest != Chunk.NO_DAY && earliest <= latest;
    }

    private boolean isOnRiver(int i) {
        return chunk.river[i] == Chunk.NO_RIVER
                || chunk.river[i] >= 0
                        && chunk.river[i] < RIVERS
                        && Float.isFinite(chunk.fromKilometre[i])
                        && Float.isFinite(chunk.toKilometre[i]);
    }
}
