package org.amnok.map;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.amnok.domain.LatLon;

/// Columns of many points: 13 bytes a row. Immutable; rows are known by their number.
public final class PointTable {
    /// The day of a row whose day is not known.
    public static final int NO_DAY = Integer.MIN_VALUE;

    /// A row without a place is never drawn.
    static final int NO_PLACE = Integer.MIN_VALUE;

    /// Places are kept to a centimetre.
    static final double STEPS_PER_DEGREE = 1e7;

    /// Rows that one thread looks at in one go: a multiple of 64.
    private static final int BATCH = 1 << 16;

    private final List<String> categories;
    private final int[] lon;
    private final int[] lat;
    private final byte[] category;
    private final int[] day;

    PointTable(List<String> categories, int[] lon, int[] lat, byte[] category, int[] day) {
        this.categories = List.copyOf(categories);
        this.lon = lon;
        this.lat = lat;
        this.category = category;
        this.day = day;
    }

    /// A day as the table keeps it: days since 1970-01-01.
    public static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    public int size() {
        return lon.length;
    }

    /// Names of the categories by their index.
    public List<String> categories() {
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
        return category[row] & 0xFF;
    }

    /// Days since 1970-01-01, or [#NO_DAY].
    public int day(int row) {
        return day[row];
    }

    /// Rows that have a place.
    public RowSet placed() {
        var rows = new RowSet(size());
        for (var row = 0; row < size(); row++) {
            if (hasPlace(row)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /// Takes rows out that a filter does not want, on all cores.
    public void retain(RowSet rows, PointFilter filter) {
        if (filter.isAll()) {
            return;
        }
        var test = new PointTest(filter, lon, lat, category, day);
        IntStream.range(0, (size() + BATCH - 1) / BATCH)
                .parallel()
                .forEach(b -> test.retain(rows, b * BATCH, Math.min(size(), (b + 1) * BATCH)));
    }
}
