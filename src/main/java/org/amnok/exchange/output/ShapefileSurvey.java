package org.amnok.exchange.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amnok.exchange.table.ReleasedColumn;
import org.amnok.release.ReleasedSighting;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// What the heads of a shapefile must say before its first row: how many there are, how long their
/// texts, and where they lie.
final class ShapefileSurvey implements CellSink {
    static final int LONGEST_TEXT = 254;
    private static final int UUID_LENGTH = 36;

    private final int[] widths = new int[ReleasedColumn.values().size()];
    private final Envelope extent = new Envelope();
    private final Omissions omissions;
    private int rows;
    private int points;

    ShapefileSurvey(Omissions omissions) {
        this.omissions = omissions;
    }

    /// @param point none or one
    void add(ReleasedSighting sighting, List<Coordinate> point, ReleasedCells cells)
            throws IOException {
        rows++;
        points += point.size();
        point.forEach(extent::expandToInclude);
        cells.report(sighting, this);
    }

    int rows() {
        return rows;
    }

    int points() {
        return points;
    }

    /// Null when there is no point.
    Envelope extent() {
        return extent;
    }

    /// Those that some row has; always at least one.
    List<ReleasedColumn> columns() {
        return ReleasedColumn.values().stream()
                .filter(column -> column == ReleasedColumn.UUID || widths[column.ordinal()] > 0)
                .toList();
    }

    /// In bytes.
    int width(ReleasedColumn column) {
        return Math.max(1, widths[column.ordinal()]);
    }

    long tableBytes() {
        return rows * (1L + columns().stream().mapToInt(this::width).sum());
    }

    private void widen(ReleasedColumn column, int width) {
        var at = column.ordinal();
        widths[at] = Math.max(widths[at], Math.min(LONGEST_TEXT, width));
    }

    @Override
    public void uuid(UUID value) {
        widen(ReleasedColumn.UUID, UUID_LENGTH);
    }

    @Override
    public void text(ReleasedColumn column, String words) {
        var length = words.getBytes(StandardCharsets.UTF_8).length;
        if (length > LONGEST_TEXT) {
            omissions.addText();
        }
        widen(column, length);
    }

    @Override
    public void code(ReleasedColumn column, String word) {
        widen(column, word.length());
    }

    @Override
    public void whole(ReleasedColumn column, int value) {
        widen(column, DbfTable.WHOLE_WIDTH);
    }

    @Override
    public void decimal(ReleasedColumn column, double value) {
        widen(column, DbfTable.DECIMAL_WIDTH);
    }

    @Override
    public void day(ReleasedColumn column, LocalDate day) {
        widen(column, DbfTable.DAY_WIDTH);
    }
}
