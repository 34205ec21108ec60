package org.amnok.map;

import java.util.Arrays;

/// Fills a [PointTable] row by row.
public final class PointTableBuilder {
    private static final int MOST_CATEGORIES = 1 << 16;

    private int categories;
    private int[] lon;
    private int[] lat;
    private short[] category;
    private int size;

    /// @param expectedRows the initial capacity; it grows as needed
    public PointTableBuilder(int expectedRows) {
        var room = Math.max(16, expectedRows);
        lon = new int[room];
        lat = new int[room];
        category = new short[room];
    }

    /// Adds a row. One whose place is not a place on earth keeps its number and is never drawn.
    ///
    /// @param itsCategory from 0; there are as many categories as the greatest one says
    /// @throws IllegalArgumentException when it is negative or 65,536 or more
    public PointTableBuilder add(double lonDegrees, double latDegrees, int itsCategory) {
        if (itsCategory < 0 || itsCategory >= MOST_CATEGORIES) {
            throw new IllegalArgumentException("There is no category " + itsCategory);
        }
        if (size == lon.length) {
            resize(size + (size >> 1));
        }
        var isPlace = Math.abs(lonDegrees) <= 180 && Math.abs(latDegrees) <= 90;
        lon[size] = isPlace ? steps(lonDegrees) : PointTable.NO_PLACE;
        lat[size] = isPlace ? steps(latDegrees) : PointTable.NO_PLACE;
        category[size] = (short) itsCategory;
        categories = Math.max(categories, itsCategory + 1);
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
    }

    /// The table of what was added. The builder is used up.
    public PointTable build() {
        if (size < lon.length) {
            resize(size);
        }
        return new PointTable(categories, lon, lat, category);
    }
}
