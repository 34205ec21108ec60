package org.amnok.layout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.amnok.release.ReleasedSighting;

/// Rows of a table set below one another, and on into the next column where one is full. Of very
/// many rows only those are set that have room.
final class TableFlow {
    /// Of a heading with its rule, and above it where something stands there, px.
    static final double HEADING_HEIGHT = 21;

    private static final double GROUP_GAP = 10;

    /// Between columns, and the least width of one, mm.
    private static final double GUTTER = 6;

    private static final double LEAST_COLUMN = 62;

    /// One sighting.
    record Row(ReleasedSighting sighting, List<String> title, double height) {}

    /// Rows below one another, and the heading above them.
    ///
    /// @param heading empty where they go on from the column before
    /// @param y of the heading
    /// @param top of the first row
    record Part(String heading, double x, double y, double top, List<Row> rows) {}

    private final List<Part> parts = new ArrayList<>();
    private final double width;
    private final double height;
    private final int columns;
    private final double line;
    private int column;
    private double y;
    private int set;
    private int left;
    private boolean isCut;

    /// @param whole its width, px
    /// @param line what a line takes that counts the rows without room
    TableFlow(double whole, double height, int columns, double line) {
        width = (whole + gutter()) / columns - gutter();
        this.height = height;
        this.columns = columns;
        this.line = line;
    }

    private static double gutter() {
        return Paper.px(GUTTER);
    }

    /// How many columns have room in a width, mm at the size of letters on A4.
    static int columns(double width) {
        return Math.max(1, (int) ((width + GUTTER) / (LEAST_COLUMN + GUTTER)));
    }

    /// Of a column.
    double width() {
        return width;
    }

    List<Part> parts() {
        return parts;
    }

    /// How many rows are not set.
    int left() {
        return left;
    }

    /// False when some had no room.
    boolean fits() {
        return !isCut;
    }

    /// Where the last row ends.
    double end() {
        return y;
    }

    /// @param most how many rows are set at most
    TableFlow with(List<TableGroups.Group> groups, int most, Function<ReleasedSighting, Row> row) {
        left = groups.stream().mapToInt(group -> group.rows().size()).sum();
        for (var group : groups) {
            if (!begin(group.heading())) {
                isCut = set < most;
                return this;
            }
            for (var sighting : group.rows()) {
                if (set >= most || !put(row.apply(sighting))) {
                    isCut = set < most;
                    dropHeading();
                    return this;
                }
            }
        }
        return this;
    }

    /// Of a group of which no row has room.
    private void dropHeading() {
        if (parts.size() > 1 && parts.getLast().rows().isEmpty()) {
            var last = parts.removeLast();
            y = last.y() > 0 ? last.y() - GROUP_GAP : 0;
        }
    }

    /// @return false when below other rows there is no room for its heading, without which its own
    ///   would be taken for theirs
    private boolean begin(String heading) {
        var least = HEADING_HEIGHT + 2 * line;
        if (!heading.isEmpty() && y > 0) {
            y += GROUP_GAP;
            if (y + least >= height && column < columns - 1) {
                next();
            }
        }
        var isHeaded = !heading.isEmpty() && y + least < height;
        if (!isHeaded && !heading.isEmpty() && y > 0) {
            y -= GROUP_GAP;
            return false;
        }
        var top = isHeaded ? y + HEADING_HEIGHT - 1 : y;
        parts.add(new Part(isHeaded ? heading : "", x(), y, top, new ArrayList<>()));
        y = top;
        return true;
    }

    /// @return false when there is no room for it
    private boolean put(Row row) {
        if (!hasRoom(row) && column < columns - 1) {
            var heading = parts.getLast().rows().isEmpty() ? parts.removeLast().heading() : "";
            next();
            y = heading.isEmpty() ? 0 : HEADING_HEIGHT - 1;
            parts.add(new Part(heading, x(), 0, y, new ArrayList<>()));
        }
        if (!hasRoom(row)) {
            return false;
        }
        parts.getLast().rows().add(row);
        y += row.height();
        set++;
        left--;
        return true;
    }

    /// The last column has room below it for the number of those left out.
    private boolean hasRoom(Row row) {
        var below = left == 1 || column < columns - 1 ? 0 : line;
        return y + row.height() + below <= height + 1;
    }

    private void next() {
        column++;
        y = 0;
    }

    private double x() {
        return column * (width + gutter());
    }
}
