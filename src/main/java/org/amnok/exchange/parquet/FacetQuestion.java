package org.amnok.exchange.parquet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;

/// How many reports have each value of some facets, as one question in SQL: those facets together
/// that the same criteria are asked for.
///
/// @param facets whose answers are rows: the number of the facet, the value, how many
record FacetQuestion(List<Facet> facets, FolderFilter filter) {
    /// More values are not listed.
    private static final int MOST = 10_000;

    /// What has to be asked for all facets that are in a column.
    static List<FacetQuestion> of(SightingFilter filter, FolderColumns columns) {
        var together = new LinkedHashMap<FolderFilter, List<Facet>>();
        for (var facet : FolderFilter.facets(columns)) {
            var others = filter.without(facet.code()).without(Criterion.NoneOf.subject(facet));
            var asked =
                    facet == Facet.STATUS
                            ? FolderFilter.withRetracted(others, columns)
                            : FolderFilter.of(others, columns);
            together.computeIfAbsent(asked, _ -> new ArrayList<>()).add(facet);
        }
        return together.entrySet().stream()
                .map(each -> new FacetQuestion(each.getValue(), each.getKey()))
                .toList();
    }

    String sql(FolderRows rows) {
        var columns = rows.columns();
        return """
        SELECT CASE %s END AS facet, coalesce(%s) AS value, reports
        FROM (SELECT %s, %s AS reports, grouping_id(%s) AS missing
          FROM (SELECT %s%s FROM %s WHERE %s) GROUP BY GROUPING SETS (%s))
        ORDER BY reports DESC, value LIMIT %d"""
                .formatted(
                        numbered("WHEN missing = %2$d THEN %1$d", " "),
                        numbered("f%1$d", ", "),
                        numbered("f%1$d", ", "),
                        rows.count(),
                        numbered("f%1$d", ", "),
                        IntStream.range(0, facets.size())
                                .mapToObj(
                                        i ->
                                                FolderFilter.text(facets.get(i), columns)
                                                        + " AS f"
                                                        + i)
                                .collect(Collectors.joining(", ")),
                        rows.weight(),
                        rows.from(),
                        filter.condition(),
                        numbered("(f%1$d)", ", "),
                        MOST);
    }

    /// Words for each facet: its number, and the bits of all facets but it.
    private String numbered(String words, String between) {
        var size = facets.size();
        return IntStream.range(0, size)
                .mapToObj(i -> words.formatted(i, (1 << size) - 1 - (1 << size - 1 - i)))
                .collect(Collectors.joining(between));
    }
}
