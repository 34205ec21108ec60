package org.amnok.exchange.parquet;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amnok.domain.ProblemException;
import org.amnok.domain.date.DateSpan;
import org.amnok.duckdb.ParquetEngine;

/// What the columns of a folder of reports say in SQL, as far as it has them.
///
/// @param names of its columns, which are those of files that Amnok writes
/// @param lon and lat: of a point in degrees, NULL where there is none
/// @param isCopy true of a copy ([FolderCopy]), which has what is asked most in columns of its own
/// @param tests by which places are looked at
record FolderColumns(Set<String> names, String lon, String lat, boolean isCopy, PlaceTests tests) {
    static final String EDTF = "date_edtf";

    /// How EDTF ends, or begins, of what is open or unknown there, in sets too.
    private static final List<String> OPEN_ENDS = List.of("%/", "%..", "%..]", "%..}");

    private static final List<String> OPEN_STARTS = List.of("/%", "..%", "[..%", "{..%");

    /// A box of that many degrees is a point whose corners were rounded.
    private static final String POINT = "0.0001";

    /// @throws ProblemException when no places can be read
    static FolderColumns of(ParquetEngine engine, Path folder, PlaceTests tests)
            throws SQLException {
        var all = ParquetColumn.of(engine, folder);
        var names = all.stream().map(ParquetColumn::name).collect(Collectors.toSet());
        if (names.contains("lat") && names.contains("lon")) {
            return new FolderColumns(
                    names, "TRY_CAST(lon AS DOUBLE)", "TRY_CAST(lat AS DOUBLE)", false, tests);
        }
        var geo = GeoMetadata.of(engine, folder);
        if (geo == null || geo.covering().isEmpty() || !geo.crs().isWgs84()) {
            throw ProblemException.ofPlace(
                    folder.toString(), "parquet.no_places", "parquet.save_places_as");
        }
        var box = ParquetEngine.name(geo.covering());
        return new FolderColumns(names, middle(box, "x"), middle(box, "y"), false, tests);
    }

    /// The same of a copy.
    FolderColumns ofCopy() {
        return new FolderColumns(names, "lon", "lat", true, tests);
    }

    private static String middle(String box, String axis) {
        return "CASE WHEN %1$s.xmax - %1$s.xmin < %3$s AND %1$s.ymax - %1$s.ymin < %3$s THEN (%1$s.%2$smin + %1$s.%2$smax) / 2 END"
                .formatted(box, axis, POINT);
    }

    boolean has(String column) {
        return names.contains(column);
    }

    /// Text of a column; empty where it is not stated or there is no such column.
    String text(String column) {
        return has(column)
                ? "coalesce(CAST(" + ParquetEngine.name(column) + " AS VARCHAR), '')"
                : "''";
    }

    /// A number of a column; NULL where it is not stated or there is no such column.
    String number(String column) {
        return has(column)
                ? "TRY_CAST(" + ParquetEngine.name(column) + " AS DOUBLE)"
                : "CAST(NULL AS DOUBLE)";
    }

    /// The first day that a report may be of.
    String firstDay() {
        return isCopy ? "date_start" : "least(" + day("date_start") + ", " + day("date_end") + ")";
    }

    String lastDay() {
        return isCopy ? "date_end" : "greatest(" + day("date_start") + ", " + day("date_end") + ")";
    }

    /// The first day as tables have it.
    String listedDay() {
        return isCopy ? "listed_day" : calendarDay(firstDay());
    }

    /// A day of a year that calendars have; NULL for others.
    String calendarDay(String day) {
        return "CASE WHEN " + isOfCalendar(day) + " THEN " + day + " END";
    }

    static String isOfCalendar(String day) {
        return day + " BETWEEN DATE '0001-01-01' AND DATE '9999-12-31'";
    }

    /// How a report is located, as filters know it.
    String located() {
        if (isCopy) {
            return "located";
        }
        return """
        CASE WHEN %s BETWEEN -180 AND 180 AND %s BETWEEN -90 AND 90 THEN 'point'
          WHEN %s IS NOT NULL THEN 'stretch' ELSE 'none' END"""
                .formatted(lon, lat, number("river_km_from"));
    }

    /// True for what lies neither at a point nor along a stretch of river.
    String placeless() {
        return located() + " = 'none'";
    }

    /// The river along which a report has a kilometre; empty where it has none.
    String river() {
        return "coalesce(nullif(" + text("river") + ", ''), " + text("near_river") + ")";
    }

    /// The kilometre nearest to the mouth that a report may be at: of a stretch its end, of a point
    /// itself, each as far as it may be off.
    String lowest() {
        return """
        greatest(0, CASE WHEN %1$s IS NULL AND %2$s IS NULL THEN %5$s - %6$s
          WHEN %1$s IS NULL OR %2$s < %1$s THEN %2$s - %4$s ELSE %1$s - %3$s END)"""
                .formatted(ends());
    }

    String highest() {
        return """
        CASE WHEN %1$s IS NULL AND %2$s IS NULL THEN %5$s + %6$s
          WHEN %2$s IS NULL OR %2$s < %1$s THEN %1$s + %3$s ELSE %2$s + %4$s END"""
                .formatted(ends());
    }

    /// Both ends of a stretch and how far off they may be, and the same of a point.
    private Object[] ends() {
        return new Object[] {
            number("river_km_from"),
            number("river_km_to"),
            "coalesce(" + number("river_km_from_uncertainty") + ", 0)",
            "coalesce(" + number("river_km_to_uncertainty") + ", 0)",
            number("river_km"),
            uncertainty()
        };
    }

    private String uncertainty() {
        return "coalesce(" + number("uncertainty_m") + ", 0) / 1000.0";
    }

    /// What is not stated is passed over by `least` and `greatest`.
    private String day(String column) {
        return has(column)
                ? orOpen("TRY_CAST(" + ParquetEngine.name(column) + " AS DATE)", column, has(EDTF))
                : "CAST(NULL AS DATE)";
    }

    /// A day that is not stated where its end is open, which the EDTF says.
    static String orOpen(String day, String column, boolean hasEdtf) {
        if (!hasEdtf) {
            return day;
        }
        var isEnd = column.equals("date_end");
        return (isEnd ? OPEN_ENDS : OPEN_STARTS)
                .stream()
                        .map(pattern -> "CAST(date_edtf AS STRING) LIKE '" + pattern + "'")
                        .collect(
                                Collectors.joining(
                                        " OR ",
                                        "CASE WHEN " + day + " IS NULL AND (",
                                        ") THEN DATE '"
                                                + (isEnd ? DateSpan.OPEN_END : DateSpan.OPEN_START)
                                                + "' ELSE "
                                                + day
                                                + " END"));
    }
}
