package org.amnok.map;

import java.util.Arrays;

/// Fills a [PointTable] row by row.
public final class PointTableBuilder {
    private static final int MOST_CATEGORIES = 1 << 16;

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

    /// A builder of a number of rows, each of which is to be [#set].
    public static PointTableBuilder ofRows(int rows) {
        var builder = new PointTableBuilder(rows);
        builder.size = rows;
        return builder;
    }

    /// Adds a row. One whose place is not a place on earth keeps its number and is never drawn.
    ///
    /// @param itsCategory from 0; there are as many categories as the greatest one says
    /// @throws IllegalArgumentException when it is negative or 65,536 or more
    public PointTableBuilder add(double lonDegrees, double latDegrees, int itsCategory) {
        if (size == lon.length) {
            resize(size + (size >> 1));
        }
        set(size, lonDegrees, latDegrees, itsCategory);
        size++;
        return this;
    }

    /// Says what a row is that there is already, as [#add] does. Several threads may do so at once,
    /// each for other rows.
    ///
    /// @throws IllegalArgumentException when the category is negative or 65,536 or more
    public void set(int row, double lonDegrees, double latDegrees, int itsCategory) {
        set(row, itsCategory);
        var isPlace = Math.abs(lonDegrees) <= 180 && Math.abs(latDegrees) <= 90;
        lon[row] = isPlace ? steps(lonDegrees) : PointTable.NO_PLACE;
        lat[row] = isPlace ? steps(latDegrees) : PointTable.NO_PLACE;
    }

    /// The same of its category alone.
    public void set(int row, int itsCategory) {
        if (itsCategory < 0 || itsCategory >= MOST_CATEGORIES) {
            throw new IllegalArgumentException("There is no category " + itsCategory);
        }
        category[row] = (short) itsCategory;
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
        var categories = 0;
        for (var each : category) {
            categories = Math.max(categories, Short.toUnsignedInt(each) + 1);
        }
        return new PointTable(categories, lon, lat, category);
    }
}
