package org.amnok.exchange.parquet;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.tabulation.Dimension;

/// Reports that are alike for some questions, counted beforehand as a table of a copy.
enum FolderSum {
    /// In the same cell of the map.
    CELLS(Set.of(Facet.KIND, Facet.STATUS), false),
    /// Of the same days.
    DAYS(Set.of(Facet.KIND, Facet.STATUS), true),
    /// On the same kilometres of a river in the same months.
    KILOMETRES(Set.of(Facet.KIND), false),
    /// With the same values of all facets.
    VALUES(
            Set.of(
                    Facet.KIND,
                    Facet.STATUS,
                    Facet.RELIABILITY,
                    Facet.CREDIBILITY,
                    Facet.BANK,
                    Facet.PROVINCE,
                    Facet.LOCATED),
            false);

    private final Set<Facet> facets;
    private final boolean hasDays;

    FolderSum(Set<Facet> facets, boolean hasDays) {
        this.facets = facets;
        this.hasDays = hasDays;
    }

    /// As a name in SQL.
    String table() {
        return "sums_" + ordinal();
    }

    /// True when such a filter asks for nothing else.
    boolean answers(SightingFilter filter) {
        return filter.criteria().stream().allMatch(this::answers);
    }

    private boolean answers(Criterion criterion) {
        return switch (criterion) {
            case Criterion.AnyOf(var facet, _) -> facets.contains(facet);
            case Criterion.NoneOf(var facet, _) -> facets.contains(facet);
            case Criterion.During _ -> hasDays;
            default -> false;
        };
    }

    /// True when a table by this can be counted of [#DAYS].
    static boolean isOfDays(Dimension dimension) {
        return switch (dimension) {
            case ALL, KIND, STATUS, MONTH, QUARTER, YEAR -> true;
            default -> false;
        };
    }

    /// Counts the reports of a copy.
    ///
    /// @param of what the columns of the copy say
    String sql(FolderColumns of, String reports) {
        var kind = of.text("kind") + " AS kind";
        var status = of.text("status") + " AS status";
        return switch (this) {
            case CELLS -> cells(of, kind + ", " + status, reports);
            case DAYS ->
                    "SELECT %s, %s, date_start, date_end, count(*) AS reports FROM %s GROUP BY ALL"
                            .formatted(kind, status, reports);
            case KILOMETRES ->
                    FolderKilometres.counted(
                            of, reports, "true", kind + ", " + retracted(of) + ", ");
            case VALUES ->
                    Arrays.stream(Facet.values())
                                    .filter(facets::contains)
                                    .map(f -> FolderFilter.text(f, of) + " AS " + f.code())
                                    .collect(
                                            Collectors.joining(
                                                    ", ", "SELECT ", ", count(*) AS reports"))
                            + " FROM "
                            + reports
                            + " GROUP BY ALL";
        };
    }

    private static String cells(FolderColumns of, String values, String reports) {
        return """
        SELECT %s, CAST(floor(lon * %2$d) AS INTEGER) AS column_,
          CAST(floor(lat * %2$d) AS INTEGER) AS row_, count(*) AS reports,
          sum(lon) AS lon, sum(lat) AS lat, max(%3$s) AS metres
        FROM %4$s WHERE lon BETWEEN -180 AND 180 AND lat BETWEEN -90 AND 90
        GROUP BY ALL"""
                .formatted(
                        values,
                        FolderView.ALL.cellsPerDegree(),
                        of.number("uncertainty_m"),
                        reports);
    }

    /// Of all statuses only what every filter but one leaves out.
    private static String retracted(FolderColumns of) {
        return "CASE %1$s WHEN '%2$s' THEN '%2$s' ELSE '' END AS status"
                .formatted(of.text("status"), SightingStatus.RETRACTED.code());
    }
}
