package org.amnok.exchange.parquet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.codelist.SightingKind;

/// How many reports of a kind were in the same steps of time.
///
/// @param first the first day of the first step that a report may be of
/// @param last the first day of the last one
public record FolderDays(SightingKind kind, LocalDate first, LocalDate last, int reports) {
    static String sql(FolderRows rows, FolderFilter filter, ChronoUnit step) {
        var columns = rows.columns();
        return """
        SELECT kind, %1$s AS first_step, %2$s AS last_step, %10$s
        FROM (SELECT %3$s AS kind, %4$s AS first_day, %5$s AS last_day%11$s FROM %6$s WHERE %7$s)
        WHERE %8$s AND %9$s
        GROUP BY ALL"""
                .formatted(
                        start("first_day", step),
                        start("last_day", step),
                        columns.text("kind"),
                        columns.firstDay(),
                        columns.lastDay(),
                        rows.from(),
                        filter.condition(),
                        FolderColumns.isOfCalendar("first_day"),
                        FolderColumns.isOfCalendar("last_day"),
                        rows.count(),
                        rows.weight());
    }

    /// The first day of the step of a day: taken off the day, which is quicker than `date_trunc`.
    static String start(String day, ChronoUnit step) {
        return switch (step) {
            case DAYS -> day;
            case WEEKS -> before(day, "isodow");
            case MONTHS -> before(day, "day");
            case YEARS -> before(day, "dayofyear");
            default -> throw new IllegalArgumentException(step.name());
        };
    }

    private static String before(String day, String number) {
        return "%1$s - CAST(%2$s(%1$s) - 1 AS INTEGER)".formatted(day, number);
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
