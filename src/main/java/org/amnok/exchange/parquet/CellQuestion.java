package org.amnok.exchange.parquet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.map.marker.CountedMarkers;
import org.locationtech.jts.geom.Envelope;

/// How many reports of each kind lie in each cell of a grid of degrees, as one question in SQL.
record CellQuestion(FolderRows rows, FolderFilter filter, FolderView view) {
    /// More places are not drawn; then they are counted less finely.
    static final int MOST = 300_000;

    private static final Map<String, SightingKind> KINDS =
            Stream.of(SightingKind.values())
                    .collect(Collectors.toMap(SightingKind::code, Function.identity()));

    /// What others call a kind is another one.
    static SightingKind kind(String code) {
        return KINDS.getOrDefault(code, SightingKind.OTHER);
    }

    String sql() {
        return rows.isSummed() ? ofSums() : ofReports();
    }

    /// Of cells that were counted for all reports, some of which are one here.
    private String ofSums() {
        return """
        SELECT CAST(floor(column_ / %1$d.0) AS INTEGER) AS column_of,
          CAST(floor(row_ / %1$d.0) AS INTEGER) AS row_of, kind, %2$s, sum(lon), sum(lat),
          max(metres)
        FROM %3$s WHERE %4$s
        GROUP BY column_of, row_of, kind ORDER BY column_of, row_of LIMIT %5$d"""
                .formatted(
                        FolderView.ALL.cellsPerDegree() / view.cellsPerDegree(),
                        rows.count(),
                        rows.from(),
                        filter.condition(),
                        limit());
    }

    private int limit() {
        return view.isCoarsest() ? Integer.MAX_VALUE : MOST + 1;
    }

    private String ofReports() {
        var columns = rows.columns();
        return """
        SELECT column_, row_, kind, count(*) AS reports, sum(lon), sum(lat), max(metres)
        FROM (SELECT lon, lat, kind, metres,
            CAST(floor(lon * %1$d) AS INTEGER) AS column_,
            CAST(floor(lat * %1$d) AS INTEGER) AS row_
          FROM (SELECT %2$s AS lon, %3$s AS lat, %4$s AS kind, %5$s AS metres
            FROM %6$s WHERE %7$s AND %9$s)
          WHERE lon BETWEEN ? AND ? AND lat BETWEEN ? AND ?)
        GROUP BY column_, row_, kind ORDER BY column_, row_ LIMIT %8$d"""
                .formatted(
                        view.cellsPerDegree(),
                        columns.lon(),
                        columns.lat(),
                        columns.text("kind"),
                        columns.number("uncertainty_m"),
                        rows.from(),
                        filter.condition(),
                        limit(),
                        SortedCells.around(columns, degrees()));
    }

    private Envelope degrees() {
        var asked = view.degrees();
        return asked == null ? new Envelope(-180, 180, -90, 90) : asked;
    }

    List<Object> values() {
        if (rows.isSummed()) {
            return filter.values();
        }
        var degrees = degrees();
        var all = new ArrayList<>(filter.values());
        all.addAll(
                List.of(
                        degrees.getMinX(),
                        degrees.getMaxX(),
                        degrees.getMinY(),
                        degrees.getMaxY()));
        return all;
    }

    /// One mark for each kind in each cell, in the middle of all reports there.
    CountedMarkers read(ResultSet found) throws SQLException {
        var marks = new Marks();
        while (found.next()) {
            marks.add(found);
        }
        return marks.all(view.cellsPerDegree());
    }

    /// Marks that are read cell by cell.
    private static final class Marks {
        private double[] lon = new double[1024];
        private double[] lat = new double[1024];
        private double[] metres = new double[1024];
        private int[] reports = new int[1024];
        private SightingKind[] kinds = new SightingKind[1024];
        private int size;

        /// The cell that is read now: where its marks begin, and what they add up to.
        private int start;

        private int column;
        private int row;
        private double lonSum;
        private double latSum;
        private long sum;

        void add(ResultSet found) throws SQLException {
            if (size == reports.length) {
                grow(2 * size);
            }
            var nextColumn = found.getInt(1);
            var nextRow = found.getInt(2);
            if (nextColumn != column || nextRow != row) {
                endCell();
                column = nextColumn;
                row = nextRow;
            }
            kinds[size] = kind(found.getString(3));
            reports[size] = Math.toIntExact(found.getLong(4));
            sum += reports[size];
            lonSum += found.getDouble(5);
            latSum += found.getDouble(6);
            var widest = found.getDouble(7);
            metres[size] = found.wasNull() ? Double.NaN : widest;
            size++;
        }

        private void endCell() {
            if (size > start) {
                Arrays.fill(lon, start, size, lonSum / sum);
                Arrays.fill(lat, start, size, latSum / sum);
            }
            start = size;
            lonSum = 0;
            latSum = 0;
            sum = 0;
        }

        private void grow(int to) {
            lon = Arrays.copyOf(lon, to);
            lat = Arrays.copyOf(lat, to);
            metres = Arrays.copyOf(metres, to);
            reports = Arrays.copyOf(reports, to);
            kinds = Arrays.copyOf(kinds, to);
        }

        CountedMarkers all(int cellsPerDegree) {
            endCell();
            grow(size);
            var places = new CountedMarkers.Places(lon, lat, cellsPerDegree);
            return new CountedMarkers(places, kinds, reports, metres);
        }
    }
}
