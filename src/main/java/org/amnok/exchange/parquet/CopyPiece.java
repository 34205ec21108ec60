package org.amnok.exchange.parquet;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.amnok.duckdb.ParquetEngine;
import org.amnok.sqlite.Sql;

/// Rows of a folder that follow one another, few enough to be sorted in memory: some of its files,
/// or a part of one.
///
/// @param firstFile counted as the engine does
/// @param from the first row of the only file
/// @param to the row behind the last one
record CopyPiece(int firstFile, int lastFile, long from, long to) {
    private static final long ROWS = 1_000_000;

    /// Each piece looks into all files, which must not take longer than what it reads.
    private static final long ROWS_FOR_A_FILE = 1_000;

    /// All rows of a folder.
    ///
    /// @param rows of each file
    static List<CopyPiece> of(List<Long> rows) {
        var most = Math.max(ROWS, rows.size() * ROWS_FOR_A_FILE);
        var all = new ArrayList<CopyPiece>();
        var first = 0;
        while (first < rows.size()) {
            var last = first;
            var sum = rows.get(first);
            while (last + 1 < rows.size() && sum + rows.get(last + 1) <= most) {
                sum += rows.get(++last);
            }
            if (sum > most) {
                for (var from = 0L; from < sum; from += most) {
                    all.add(new CopyPiece(first, first, from, from + most));
                }
            } else {
                all.add(new CopyPiece(first, last, 0, most));
            }
            first = last + 1;
        }
        return all;
    }

    /// How many each file has.
    static List<Long> rows(ParquetEngine engine, Path folder) throws SQLException {
        var all = new ArrayList<Long>();
        Sql.each(
                engine.connection(),
                "SELECT file_index, count(*) FROM "
                        + ParquetEngine.rows(folder)
                        + " GROUP BY file_index ORDER BY file_index",
                row -> {
                    while (all.size() < row.getInt(1)) {
                        all.add(0L);
                    }
                    all.add(row.getLong(2));
                });
        return all;
    }

    /// True for them.
    String condition() {
        return "file_index BETWEEN %d AND %d AND file_row_number BETWEEN %d AND %d"
                .formatted(firstFile, lastFile, from, to - 1);
    }
}
