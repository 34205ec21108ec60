package org.amnok.map;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.locationtech.jts.geom.Envelope;

/// Places and categories of many points: 10 bytes a row. Immutable; rows are known by their number.
public final class PointTable {
    /// A row without a place is never drawn.
    static final int NO_PLACE = Integer.MIN_VALUE;

    /// Places are kept to a centimetre.
    static final double STEPS_PER_DEGREE = 1e7;

    private final int categories;
    private final int[] lon;
    private final int[] lat;
    private final short[] category;

    PointTable(int categories, int[] lon, int[] lat, short[] category) {
        this.categories = categories;
        this.lon = lon;
        this.lat = lat;
        this.category = category;
    }

    public int size() {
        return lon.length;
    }

    /// How many categories there are; they are numbered from 0.
    public int categories() {
        return categories;
    }

    /// False when the row came without a place on earth.
    public boolean hasPlace(int row) {
        return lon[row] != NO_PLACE;
    }

    /// The place of a row that has one, to a centimetre.
    public LatLon place(int row) {
        return new LatLon(lat[row] / STEPS_PER_DEGREE, lon[row] / STEPS_PER_DEGREE);
    }

    public int category(int row) {
        return category[row] & 0xFFFF;
    }

    /// The places of rows in a box, in their order. Looks at every row.
    ///
    /// @param box WGS 84
    public Stream<LatLon> in(Envelope box) {
        var west = box.getMinX() * STEPS_PER_DEGREE;
        var east = box.getMaxX() * STEPS_PER_DEGREE;
        var south = box.getMinY() * STEPS_PER_DEGREE;
        var north = box.getMaxY() * STEPS_PER_DEGREE;
        return IntStream.range(0, size())
                .filter(
                        row ->
                                lon[row] >= west
                                        && lon[row] <= east
                                        && lat[row] >= south
                                        && lat[row] <= north)
                .filter(this::hasPlace)
                .mapToObj(this::place);
    }

    /// Rows that have a place.
    public MutableRowSet placed() {
        var rows = new MutableRowSet(size());
        for (var row = 0; row < size(); row++) {
            if (hasPlace(row)) {
                rows.add(row);
            }
        }
        return rows;
    }
}
