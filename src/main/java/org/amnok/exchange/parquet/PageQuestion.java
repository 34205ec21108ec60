package org.amnok.exchange.parquet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.amnok.domain.LatLon;
import org.amnok.domain.date.DateSpan;
import org.jspecify.annotations.Nullable;

/// Some reports in an order, as one question in SQL: one more than is wanted, to see whether there
/// are more. Where a page begins is said by the report before it, not by its number, so that no
/// page takes longer than another.
///
/// @param isStated leaves out reports that do not state what the order goes by: they are the last
///   ones, and what is compared with one day or text is found sooner
record PageQuestion(FolderRows rows, FolderPage.Wanted wanted, boolean isStated) {
    private static final int LONGEST_CELL = 2000;

    /// Columns whose cells are told: those of files that Amnok writes.
    static final List<String> CELLS =
            List.of(
                    ("code title kind date_edtf river river_km_from river_km_to near_river river_km"
                                    + " bank province site counts count_class count_min count_max"
                                    + " reliability credibility status doubtful disputed outlet"
                                    + " source_title url note")
                            .split(" "));

    /// Columns before the cells.
    private static final int BEFORE = 8;

    private FolderColumns columns() {
        return rows.columns();
    }

    private List<String> cells() {
        return CELLS.stream().filter(columns()::has).toList();
    }

    private String key() {
        return wanted.order().by().sql(columns());
    }

    String sql() {
        var cells =
                cells().stream()
                        .map(
                                column ->
                                        ", left("
                                                + columns().text(column)
                                                + ", "
                                                + LONGEST_CELL
                                                + ")")
                        .collect(Collectors.joining());
        return """
        SELECT file_index, file_row_number, %1$s AS sort_key, %2$s, %3$s, %4$s, %5$s, %6$s%7$s
        FROM %8$s WHERE %9$s
        ORDER BY sort_key %10$s NULLS LAST, file_index, file_row_number LIMIT %11$d"""
                .formatted(
                        key(),
                        columns().calendarDay(columns().firstDay()),
                        columns().calendarDay(columns().lastDay()),
                        columns().lon(),
                        columns().lat(),
                        columns().number("uncertainty_m"),
                        cells,
                        rows.from(),
                        conditions(),
                        wanted.order().isDescending() ? "DESC" : "ASC",
                        wanted.most() + 1);
    }

    private String conditions() {
        var all = new ArrayList<String>();
        all.add(FolderFilter.of(wanted.filter(), columns()).condition());
        var cells = wanted.cells();
        if (cells != null) {
            all.add(cells.sql(columns()));
        }
        if (wanted.isPlaceless()) {
            all.add(columns().placeless());
        }
        wanted.start().ifPresent(start -> all.add(behind(start)));
        return String.join(" AND ", all);
    }

    private String behind(FolderPage.Start start) {
        var later = "(file_index > ? OR file_index = ? AND file_row_number > ?)";
        var isDescending = wanted.order().isDescending();
        if (start.key() == null) {
            return "(" + key() + " IS NULL AND " + later + ")";
        }
        return isStated
                ? "%1$s %2$s ? AND (%1$s <> ? OR %3$s)"
                        .formatted(key(), isDescending ? "<=" : ">=", later)
                : "(%1$s %2$s ? OR %1$s = ? AND %3$s OR %1$s IS NULL)"
                        .formatted(key(), isDescending ? "<" : ">", later);
    }

    List<Object> values() {
        var all = new ArrayList<>(FolderFilter.of(wanted.filter(), columns()).values());
        var cells = wanted.cells();
        if (cells != null) {
            all.addAll(cells.values());
        }
        wanted.start()
                .ifPresent(
                        start -> {
                            var key = start.key();
                            if (key != null) {
                                all.add(key);
                                all.add(key);
                            }
                            all.addAll(List.of(start.file(), start.file(), start.row()));
                        });
        return all;
    }

    FolderPage read(ResultSet found) throws SQLException {
        var reports = new ArrayList<FolderReport>();
        Optional<FolderPage.Start> last = Optional.empty();
        var cells = cells();
        while (found.next()) {
            if (reports.size() == wanted.most()) {
                return new FolderPage(reports, last);
            }
            var next = report(found, cells);
            reports.add(next);
            last = Optional.of(new FolderPage.Start(key(found), next.file(), next.row()));
        }
        return new FolderPage(reports, Optional.empty());
    }

    private @Nullable Object key(ResultSet found) throws SQLException {
        return wanted.order().by() == ReportOrder.By.FIRST_DAY
                ? found.getObject(3, LocalDate.class)
                : found.getObject(3);
    }

    private static FolderReport report(ResultSet found, List<String> cells) throws SQLException {
        var texts = new LinkedHashMap<String, String>();
        for (var i = 0; i < cells.size(); i++) {
            var text = found.getString(BEFORE + 1 + i);
            if (text != null && !text.isEmpty()) {
                texts.put(cells.get(i), text);
            }
        }
        var first = found.getObject(4, LocalDate.class);
        var last = found.getObject(5, LocalDate.class);
        var metres = found.getDouble(8);
        return new FolderReport(
                found.getInt(1),
                found.getLong(2),
                texts,
                first == null || last == null ? null : new DateSpan(first, last),
                point(found),
                found.getObject(8) == null ? OptionalDouble.empty() : OptionalDouble.of(metres));
    }

    private static @Nullable LatLon point(ResultSet found) throws SQLException {
        var lon = found.getDouble(6);
        var lat = found.getDouble(7);
        return found.getObject(6) == null
                        || found.getObject(7) == null
                        || !(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)
                ? null
                : new LatLon(lat, lon);
    }
}
