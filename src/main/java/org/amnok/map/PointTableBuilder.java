package org.amnok.map;

import java.util.Arrays;
import java.util.List;

/// Fills a [PointTable] row by row.
public final class PointTableBuilder {
    private static final int MOST_CATEGORIES = 256;

    private final List<String> categories;
    private int[] lon;
    private int[] lat;
    private byte[] category;
    private int[] day;
    private int size;

    /// @param categories at most 256
    /// @param expectedRows room for so many; more find room, too
    public PointTableBuilder(List<String> categories, int expectedRows) {
        if (categories.isEmpty() || categories.size() > MOST_CATEGORIES) {
            throw new IllegalArgumentException(categories.size() + " categories");
        }
        this.categories = List.copyOf(categories);
        var room = Math.max(16, expectedRows);
        lon = new int[room];
        lat = new int[room];
        category = new byte[room];
        day = new int[room];
    }

    /// Adds a row. One whose place is not a place on earth keeps its number and is never drawn.
    ///
    /// @param categoryIndex in the list of categories
    /// @param dayNumber days since 1970-01-01, or [PointTable#NO_DAY]
    /// @throws IllegalArgumentException when there is no such category
    public PointTableBuilder add(
            double lonDegrees, double latDegrees, int categoryIndex, int dayNumber) {
        if (categoryIndex < 0 || categoryIndex >= categories.size()) {
            throw new IllegalArgumentException("There is no category " + categoryIndex);
        }
        if (size == lon.length) {
            resize(size + (size >> 1));
        }
        var isPlace = Math.abs(lonDegrees) <= 180 && Math.abs(latDegrees) <= 90;
        lon[size] = isPlace ? steps(lonDegrees) : PointTable.NO_PLACE;
        lat[size] = isPlace ? steps(latDegrees) : PointTable.NO_PLACE;
        category[size] = (byte) categoryIndex;
        day[size] = dayNumber;
        size++;
        return this;
    }

    private static int steps(double degrees) {
        return (int) Math.rint(degrees * PointTable.STEPS_PER_DEGREE);
    }

    private void resize(int rows) {
        lon = Arrays.copyOf(lon, rows);
        lat = Arrays.copyOf(lat, rows);
        category = Arrays.copyOf(category, rows);
        day = Arrays.copyOf(day, rows);
    }

    /// The table of what was added. The builder is used up.
    public PointTable build() {
        if (size < lon.length) {
            resize(size);
        }
        return new PointTable(categories, lon, lat, category, day);
    }
}
