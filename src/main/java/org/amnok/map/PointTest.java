package org.amnok.map;

/// A [PointFilter] at the columns of a table, in their own numbers.
final class PointTest {
    private final int[] lon;
    private final int[] lat;
    private final byte[] category;
    private final int[] day;
    private final boolean[] wanted = new boolean[256];
    private final int firstDay;
    private final int lastDay;
    private final int west;
    private final int east;
    private final int south;
    private final int north;

    PointTest(PointFilter filter, int[] lon, int[] lat, byte[] category, int[] day) {
        this.lon = lon;
        this.lat = lat;
        this.category = category;
        this.day = day;
        for (var i = 0; i < wanted.length; i++) {
            wanted[i] = filter.categories() == null || filter.categories().contains(i);
        }
        // an unknown day is the lowest number: a filter that is open at the start leaves it out
        var isOpen = filter.firstDay() == PointFilter.OPEN_START && filter.isDated();
        firstDay = isOpen ? PointTable.NO_DAY + 1 : filter.firstDay();
        lastDay = filter.lastDay();
        var box = filter.box();
        west = box == null ? Integer.MIN_VALUE : steps(box.westDegrees());
        south = box == null ? Integer.MIN_VALUE : steps(box.southDegrees());
        east = box == null ? Integer.MAX_VALUE : steps(box.eastDegrees());
        north = box == null ? Integer.MAX_VALUE : steps(box.northDegrees());
    }

    private static int steps(double degrees) {
        return (int) Math.rint(degrees * PointTable.STEPS_PER_DEGREE);
    }

    /// Takes rows out that the filter does not want.
    ///
    /// @param from a multiple of 64
    void retain(RowSet rows, int from, int to) {
        var words = rows.words();
        for (var word = from >> 6; word < (to + 63) >> 6; word++) {
            var left = words[word];
            for (var bits = left; bits != 0; bits &= bits - 1) {
                var bit = Long.numberOfTrailingZeros(bits);
                if (!passes((word << 6) + bit)) {
                    left &= ~(1L << bit);
                }
            }
            words[word] = left;
        }
    }

    private boolean passes(int row) {
        return wanted[category[row] & 0xFF]
                && day[row] >= firstDay
                && day[row] <= lastDay
                && lat[row] >= south
                && lat[row] <= north
                && (west <= east
                        ? lon[row] >= west && lon[row] <= east
                        : lon[row] >= west || lon[row] <= east);
    }
}
