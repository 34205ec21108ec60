package org.amnok.exchange.parquet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.locationtech.jts.geom.Envelope;

/// Cells of a grid of degrees in which reports were counted.
///
/// @param degrees the box around all of them
/// @param numbers of the cells
public record MapCells(int cellsPerDegree, Envelope degrees, long... numbers) {
    private static final long OF_A_ROW = 1L << 32;

    /// The cells in which some places lie.
    ///
    /// @param lon and lat: of each, in degrees
    public static MapCells of(int cellsPerDegree, double[] lon, double[] lat) {
        var degrees = new Envelope();
        var numbers = new long[lon.length];
        for (var i = 0; i < lon.length; i++) {
            var x = Math.floor(lon[i] * cellsPerDegree);
            var y = Math.floor(lat[i] * cellsPerDegree);
            numbers[i] = (long) y * OF_A_ROW + (long) x;
            degrees.expandToInclude(x / cellsPerDegree, y / cellsPerDegree);
            degrees.expandToInclude((x + 1) / cellsPerDegree, (y + 1) / cellsPerDegree);
        }
        return new MapCells(
                cellsPerDegree, degrees, LongStream.of(numbers).distinct().sorted().toArray());
    }

    /// True for reports in them: a condition with the values that [#values] has.
    String sql(FolderColumns columns) {
        return """
        %1$s BETWEEN ? AND ? AND %2$s BETWEEN ? AND ?
          AND CAST(floor(%2$s * %3$d) AS BIGINT) * %4$d + CAST(floor(%1$s * %3$d) AS BIGINT)
          IN (SELECT unnest(CAST(string_split(?, ' ') AS BIGINT[])))
          AND %5$s"""
                .formatted(
                        columns.lon(),
                        columns.lat(),
                        cellsPerDegree,
                        OF_A_ROW,
                        SortedCells.around(columns, degrees));
    }

    List<Object> values() {
        return List.of(
                degrees.getMinX(),
                degrees.getMaxX(),
                degrees.getMinY(),
                degrees.getMaxY(),
                LongStream.of(numbers).mapToObj(Long::toString).collect(Collectors.joining(" ")));
    }
}
