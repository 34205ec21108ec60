package org.amnok.exchange.parquet;

import org.locationtech.jts.geom.Envelope;

/// Cells of degrees by which the reports of a copy are sorted, so that those of a place lie
/// together and a question about one hardly reads others.
final class SortedCells {
    private static final String COLUMN = "cell_column";
    private static final String ROW = "cell_row";

    /// How reports are sorted.
    static final String ORDER = COLUMN + ", " + ROW;

    private static final int PER_DEGREE = 512;

    /// More than any cell of the earth has.
    private static final int FARTHEST = 100_000;

    /// Added where a place is less exact than [PlaceTests#USUAL_METRES].
    private static final int INEXACT = 1_000_000;

    private SortedCells() {}

    /// Columns of a copy: NULL where there is no point on the earth.
    static String columns(FolderColumns ofFiles) {
        return """
        CASE WHEN %1$s BETWEEN -180 AND 180 AND %2$s BETWEEN -90 AND 90
            THEN CAST(floor(%1$s * %3$d) AS INTEGER) + %4$s END AS %5$s,
          CASE WHEN %1$s BETWEEN -180 AND 180 AND %2$s BETWEEN -90 AND 90
            THEN CAST(floor(%2$s * %3$d) AS INTEGER) + %4$s END AS %6$s"""
                .formatted(
                        ofFiles.lon(),
                        ofFiles.lat(),
                        PER_DEGREE,
                        "CASE WHEN %s > %s THEN %d ELSE 0 END"
                                .formatted(
                                        ofFiles.number("uncertainty_m"),
                                        PlaceTests.USUAL_METRES,
                                        INEXACT),
                        COLUMN,
                        ROW);
    }

    /// True for every point in a box and for what has no point on the earth; of a copy hardly for
    /// others, of files for all.
    static String around(FolderColumns columns, Envelope degrees) {
        return columns.isCopy()
                ? both(degrees, "%1$s BETWEEN %2$d AND %3$d OR %1$s BETWEEN %4$d AND %5$d")
                : "true";
    }

    /// The same, and true for all points that are less exact than [PlaceTests#USUAL_METRES].
    static String aroundOrInexact(FolderColumns columns, Envelope degrees) {
        return columns.isCopy()
                ? both(degrees, "%1$s BETWEEN %2$d AND %3$d OR %1$s > " + FARTHEST)
                : "true";
    }

    private static String both(Envelope degrees, String test) {
        return one(COLUMN, degrees.getMinX(), degrees.getMaxX(), test)
                + " AND "
                + one(ROW, degrees.getMinY(), degrees.getMaxY(), test);
    }

    private static String one(String name, double from, double to, String test) {
        var first = cell(from);
        var last = cell(to);
        return ("(" + test + " OR %1$s IS NULL)")
                .formatted(name, first, last, first + INEXACT, last + INEXACT);
    }

    private static int cell(double degrees) {
        return (int) Math.clamp(Math.floor(degrees * PER_DEGREE), -FARTHEST, FARTHEST);
    }
}
