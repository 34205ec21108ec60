package org.amnok.basemap.archive;

import java.util.HashSet;
import java.util.Set;

/// Counts the tiles of a file that could not be read, each once. Thread-safe.
public final class LostTiles {
    /// More are not told apart.
    static final int MOST = 100_000;

    private final Set<Place> places = new HashSet<>();
    private String why = "";

    private record Place(int level, long column, long row) {}

    /// @param level zoom, or number of a level: what tells the tile from others
    /// @param reason as [DamagedTile] has it
    public synchronized void add(int level, long column, long row, String reason) {
        if (places.isEmpty()) {
            why = reason;
        }
        if (places.size() < MOST) {
            places.add(new Place(level, column, row));
        }
    }

    public synchronized TileLoss drain() {
        return places.isEmpty() ? TileLoss.NONE : new TileLoss(places.size(), why);
    }
}
