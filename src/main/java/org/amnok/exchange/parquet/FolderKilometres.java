package org.amnok.exchange.parquet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// How many reports may be on the same kilometres of a river in the same months.
///
/// @param from the first kilometre, from the mouth
/// @param to the last one
/// @param first the first day of the first month
/// @param last the first day of the last one
public record FolderKilometres(int from, int to, LocalDate first, LocalDate last, int reports) {
    /// The river is a value after those of the filter.
    static String sql(FolderRows rows, FolderFilter filter) {
        return rows.isSummed()
                ? "SELECT from_km, to_km, first_month, last_month, %s FROM %s WHERE %s AND river_code = ? GROUP BY ALL"
                        .formatted(rows.count(), rows.from(), filter.condition())
                : "SELECT from_km, to_km, first_month, last_month, reports FROM (%s) WHERE river_code = ?"
                        .formatted(counted(rows.columns(), rows.from(), filter.condition(), ""));
    }

    /// @param also columns more by which reports are told apart
    static String counted(FolderColumns columns, String rows, String condition, String also) {
        return """
        SELECT * EXCLUDE (lowest, highest, first_day, last_day),
          CAST(floor(lowest) AS INTEGER) AS from_km, CAST(floor(highest) AS INTEGER) AS to_km,
          %s AS first_month, %s AS last_month, count(*) AS reports
        FROM (SELECT %s%s AS river_code, %s AS lowest, %s AS highest, %s AS first_day,
            %s AS last_day
          FROM %s WHERE %s)
        WHERE river_code <> '' AND lowest BETWEEN 0 AND 100000 AND highest BETWEEN 0 AND 100000
          AND %s AND %s
        GROUP BY ALL"""
                .formatted(
                        FolderDays.start("first_day", ChronoUnit.MONTHS),
                        FolderDays.start("last_day", ChronoUnit.MONTHS),
                        also,
                        columns.river(),
                        columns.lowest(),
                        columns.highest(),
                        columns.firstDay(),
                        columns.lastDay(),
                        rows,
                        condition,
                        FolderColumns.isOfCalendar("first_day"),
                        FolderColumns.isOfCalendar("last_day"));
    }

    static List<FolderKilometres> read(ResultSet found) throws SQLException {
        var all = new ArrayList<FolderKilometres>();
        while (found.next()) {
            all.add(
                    new FolderKilometres(
                            found.getInt(1),
                            found.getInt(2),
                            found.getObject(3, LocalDate.class),
                            found.getObject(4, LocalDate.class),
                            Math.toIntExact(found.getLong(5))));
        }
        return all;
    }
}
