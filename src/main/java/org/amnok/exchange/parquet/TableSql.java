package org.amnok.exchange.parquet;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amnok.domain.Bank;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.words.ResourceText;
import org.jspecify.annotations.Nullable;

/// A table of certain and possible numbers of reports as one question in SQL, over rows with the
/// columns of files that Amnok writes.
///
/// Reports that are alike for the table are counted together first: the same values, first and last
/// month, first and last stretch, and all days of the period or not. There are few of these,
/// however many reports there are. Then each of them is in every cell where it may be, and for
/// certain where it can be in no other. Totals are counted, not added.
///
/// A file says no more of a bank or a province than that it is not certain: what has a place may
/// then be on each that the file has.
///
/// @param dialect of the engine
/// @param rows as the engine reads them
/// @param columns that the rows have
/// @param period that is asked for; null for none
record TableSql(
        SqlDialect dialect,
        String rows,
        Set<String> columns,
        Dimension down,
        Dimension across,
        @Nullable DateSpan period) {
    private static final List<String> PLACES =
            List.of("geometry", "lat", "river_km", "river_km_from");
    private static final String NOTHING = "NULL";
    private static final String SINGLE = "true";
    private static final String ENDS = "coalesce(river_km_from, river_km_to)";

    /// True when a table can have such rows or columns: which sites a place may be near stands in
    /// no column, and weekdays are no steps of months.
    static boolean isAsked(Dimension dimension) {
        return dimension == Dimension.ALL
                || dimension.isTime()
                || dimension.stretchKilometres() > 0
                || !column(dimension).isEmpty();
    }

    /// Empty for what is in no single column.
    static String column(Dimension dimension) {
        return switch (dimension) {
            case KIND, SITE, BANK, PROVINCE, OUTLET, RELIABILITY, CREDIBILITY, STATUS ->
                    dimension.code();
            case ALL,
                    CROSSING,
                    TOWN,
                    STRETCH_10,
                    STRETCH_25,
                    STRETCH_50,
                    EVIDENCE,
                    MONTH,
                    QUARTER,
                    YEAR,
                    WEEKDAY ->
                    "";
        };
    }

    /// A question whose answers are: key of the row, of the column (either null for all), how many
    /// reports are certainly and how many are possibly there.
    ///
    /// @param count how many reports some rows are
    String text(String count) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("rows", rows);
        parts.put("count", count);
        parts.put("weight", count.equals(FolderRows.ONE_EACH) ? "" : ", reports");
        parts.put("down_value", value(down));
        parts.put("across_value", value(across));
        days(parts);
        places(parts);
        parts.put("each_month", isTimed() ? dialect.each("first_listed", "last_listed") : NOTHING);
        parts.put(
                "each_stretch",
                stretch() > 0 ? dialect.each("from_stretch", "to_stretch") : NOTHING);
        sides(parts);
        parts.put("down_key", key(down, "down_value"));
        parts.put("down_certain", isCertain(down, "down_value"));
        parts.put("across_key", key(across, "across_value"));
        parts.put("across_certain", isCertain(across, "across_value"));
        var text = ResourceText.of(TableSql.class, "table.sql");
        for (var part : parts.entrySet()) {
            text = text.replace("{" + part.getKey() + "}", part.getValue());
        }
        return text;
    }

    private boolean has(String column) {
        return columns.contains(column);
    }

    private static String value(Dimension dimension) {
        var column = column(dimension);
        if (column.isEmpty()) {
            return NOTHING;
        }
        var text = "coalesce(CAST(" + column + " AS STRING), '')";
        return dimension == Dimension.BANK
                ? "coalesce(nullif(" + text + ", '" + Bank.UNKNOWN.code() + "'), '')"
                : text;
    }

    /// What the map told of most reports, and all that it may be of the others.
    private void sides(Map<String, String> parts) {
        var side = down.isOnMap() ? "down_value" : across.isOnMap() ? "across_value" : NOTHING;
        var isOnMap = !side.equals(NOTHING);
        parts.put("is_placed", isOnMap ? placed() : NOTHING);
        parts.put("known_side", isOnMap ? side : "''");
        parts.put(
                "may_be_at",
                isOnMap ? side + " = side OR is_placed AND " + side + " = ''" : SINGLE);
    }

    /// True in SQL of what has a place.
    private String placed() {
        var places =
                PLACES.stream()
                        .filter(this::has)
                        .map(column -> column + " IS NOT NULL")
                        .collect(Collectors.joining(" OR "));
        return places.isEmpty() ? SINGLE : "(" + places + ")";
    }

    private boolean isTimed() {
        return down.isTime() || across.isTime();
    }

    /// Kilometres of the stretches asked for; 0 for none.
    private int stretch() {
        return Math.max(down.stretchKilometres(), across.stretchKilometres());
    }

    private void days(Map<String, String> parts) {
        var asked = period;
        var start = openDay("date_start");
        var end = has("date_end") ? openDay("date_end") : start;
        parts.put("first_day", "least(" + start + ", " + end + ")");
        parts.put("last_day", "greatest(" + start + ", " + end + ")");
        parts.put(
                "from_day",
                asked == null ? "first_day" : "greatest(first_day, " + day(asked.earliest()) + ")");
        parts.put(
                "to_day",
                asked == null ? "last_day" : "least(last_day, " + day(asked.latest()) + ")");
        parts.put(
                "inside",
                asked == null
                        ? SINGLE
                        : "first_day >= %s AND last_day <= %s"
                                .formatted(day(asked.earliest()), day(asked.latest())));
        parts.put(
                "asked",
                asked == null
                        ? SINGLE
                        : "last_day >= %s AND first_day <= %s"
                                .formatted(day(asked.earliest()), day(asked.latest())));
        parts.put("from_month", isTimed() ? month("from_day") : NOTHING);
        parts.put("to_month", isTimed() ? month("to_day") : NOTHING);
        parts.put("open_start", month(day(DateSpan.OPEN_START)));
        parts.put("open_end", month(day(DateSpan.OPEN_END)));
    }

    private String openDay(String column) {
        return FolderColumns.orOpen(
                "CAST(" + column + " AS DATE)", column, has(FolderColumns.EDTF));
    }

    private static String day(LocalDate day) {
        return "DATE '" + day + "'";
    }

    /// Months since the year 0.
    private static String month(String day) {
        return "year(%1$s) * 12 + month(%1$s) - 1".formatted(day);
    }

    /// As far along the river as a report may be: of a stretch its ends, of a point itself, each as
    /// far as it may be off.
    private void places(Map<String, String> parts) {
        var isAlong = stretch() > 0;
        parts.put("river", isAlong ? first("nullif(river, '')", "near_river") : NOTHING);
        parts.put("lowest", isAlong ? first(lowestEnd(), lowestOfPoint()) : NOTHING);
        parts.put("highest", isAlong ? first(highestEnd(), highestOfPoint()) : NOTHING);
        parts.put("from_stretch", isAlong ? alongRiver("floor(lowest / %1$d)") : NOTHING);
        parts.put(
                "to_stretch",
                isAlong
                        ? alongRiver(
                                """
                                CASE WHEN highest > lowest THEN ceil(highest / %1$d) - 1 \
                                ELSE floor(highest / %1$d) END""")
                        : NOTHING);
    }

    private String alongRiver(String number) {
        return "CASE WHEN river_code IS NOT NULL THEN CAST(%s AS BIGINT) END"
                .formatted(number.formatted(stretch()));
    }

    /// What is not stated is passed over by `greatest`, and would be 0.
    private static String lowestOf(String stated, String kilometre) {
        return "CASE WHEN %s IS NOT NULL THEN greatest(0, %s) END".formatted(stated, kilometre);
    }

    private String lowestEnd() {
        return lowestOf(
                ENDS,
                "CASE WHEN river_km_from IS NULL OR river_km_to < river_km_from THEN river_km_to - "
                        + off("river_km_to_uncertainty")
                        + " ELSE river_km_from - "
                        + off("river_km_from_uncertainty")
                        + " END");
    }

    private String highestEnd() {
        return "CASE WHEN %s IS NOT NULL THEN least(%s, %s) END"
                .formatted(
                        ENDS,
                        RiverKilometre.LONGEST,
                        "CASE WHEN river_km_to IS NULL OR river_km_to < river_km_from"
                                + " THEN river_km_from + "
                                + off("river_km_from_uncertainty")
                                + " ELSE river_km_to + "
                                + off("river_km_to_uncertainty")
                                + " END");
    }

    private String lowestOfPoint() {
        return lowestOf("river_km", "river_km - " + off("uncertainty_m") + " / 1000.0");
    }

    private String highestOfPoint() {
        return "river_km + " + off("uncertainty_m") + " / 1000.0";
    }

    private String off(String column) {
        return has(column) ? "coalesce(" + column + ", 0)" : "0";
    }

    /// What a stretch says, and else what a point does, as far as there are columns for them.
    private String first(String ofStretch, String ofPoint) {
        var hasStretch = has("river_km_from") && has("river_km_to") && has("river");
        var hasPoint = has("river_km") && has("near_river");
        if (hasStretch && hasPoint) {
            return "coalesce(" + ofStretch + ", " + ofPoint + ")";
        }
        return hasStretch ? ofStretch : hasPoint ? ofPoint : NOTHING;
    }

    private String key(Dimension dimension, String value) {
        if (dimension.stretchKilometres() > 0) {
            return "coalesce(river_code || ':' || at_stretch * %1$d || '-' || (at_stretch + 1) * %1$d, '')"
                    .formatted(dimension.stretchKilometres());
        }
        if (dimension.isOnMap()) {
            return "side";
        }
        return dimension.isTime()
                ? dialect.step(dimension)
                : dimension == Dimension.ALL ? "''" : value;
    }

    /// True in SQL where what is alike is in one row, or column, alone.
    private static String isCertain(Dimension dimension, String value) {
        if (dimension.isOnMap()) {
            return value + " <> '' OR NOT is_placed";
        }
        if (dimension.stretchKilometres() > 0) {
            return "from_stretch IS NULL OR from_stretch = to_stretch";
        }
        var months =
                switch (dimension) {
                    case MONTH -> 1;
                    case QUARTER -> 3;
                    case YEAR -> 12;
                    default -> 0;
                };
        return months == 0
                ? SINGLE
                : "first_listed IS NULL OR floor(from_month / %1$d.0) = floor(to_month / %1$d.0)"
                        .formatted(months);
    }
}
