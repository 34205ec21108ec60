package org.amnok.exchange.parquet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.duckdb.ParquetEngine;

/// How many reports of a kind were in the same steps of time.
///
/// @param first the first day of the first step that a report may be of
/// @param last the first day of the last one
public record FolderDays(SightingKind kind, LocalDate first, LocalDate last, int reports) {
    static String sql(FolderColumns columns, String rows, FolderFilter filter, ChronoUnit step) {
        return """
        SELECT kind, CAST(date_trunc(%1$s, first_day) AS DATE) AS first_step,
          CAST(date_trunc(%1$s, last_day) AS DATE) AS last_step, count(*)
        FROM (SELECT %2$s AS kind, %3$s AS first_day, %4$s AS last_day FROM %5$s WHERE %6$s)
        WHERE first_day IS NOT NULL AND year(first_day) BETWEEN 1 AND 9999
          AND year(last_day) BETWEEN 1 AND 9999
        GROUP BY ALL"""
                .formatted(
                        ParquetEngine.literal(unit(step)),
                        columns.text("kind"),
                        columns.firstDay(),
                        columns.lastDay(),
                        rows,
                        filter.condition());
    }

    private static String unit(ChronoUnit step) {
        var plural = step.name().toLowerCase(Locale.ROOT);
        return plural.substring(0, plural.length() - 1);
    }

    static List<FolderDays> read(ResultSet found) throws SQLException {
        var all = new ArrayList<FolderDays>();
        while (found.next()) {
            all.add(
                    new FolderDays(
                            CellQuestion.kind(found.getString(1)),
                            found.getObject(2, LocalDate.class),
                            found.getObject(3, LocalDate.class),
                            Math.toIntExact(found.getLong(4))));
        }
        return all;
    }
}
