package org.amnok.exchange.parquet;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.River;
import org.amnok.domain.filter.Criterion;
import org.amnok.duckdb.ParquetEngine;

/// Conditions in SQL about places and words, which call functions in Java: what is in an area, near
/// something or in a text is the same as in a project.
final class FolderPlaces {
    private static final String POINT_TEST = "amnok_point";
    private static final String STRETCH_TEST = "amnok_stretch";
    private static final String FOLDED = "amnok_folded";

    /// The column of a copy that has them.
    static final String FOLDED_TEXTS = "folded";

    /// Columns in which words are looked for.
    private static final List<String> TEXTS =
            List.of("code", "title", "note", "outlet", "source_title", "site");

    private FolderPlaces() {}

    /// Lets an engine call the functions.
    ///
    /// @param tests that are asked about places
    static void define(ParquetEngine engine, PlaceTests tests) throws SQLException {
        engine.define(FOLDED, Criterion.Words::folded);
        engine.defineTests(POINT_TEST, tests::points);
        engine.defineTests(STRETCH_TEST, tests::stretches);
    }

    /// True of a point or a stretch that passes the test of a number. Only points in a box are
    /// looked at closer.
    static String passes(FolderColumns columns, int number) {
        return there(columns, number)
                + " AND "
                + """
                CASE WHEN %1$s IS NOT NULL AND %2$s IS NOT NULL
            THEN CASE WHEN %3$s THEN %4$s(%5$d, %1$s, %2$s, %6$s) ELSE false END
          WHEN %7$s IS NOT NULL AND %8$s IN (%9$s)
            THEN %10$s(%5$d, CASE %8$s%11$s END, %12$s, %13$s)
          ELSE false END"""
                        .formatted(
                                columns.lon(),
                                columns.lat(),
                                isNear(columns, number),
                                POINT_TEST,
                                number,
                                columns.number("uncertainty_m"),
                                columns.number("river_km_from"),
                                columns.river(),
                                Stream.of(River.values())
                                        .map(River::code)
                                        .map(ParquetEngine::literal)
                                        .collect(Collectors.joining(", ")),
                                STRETCH_TEST,
                                riverNumbers(),
                                columns.lowest(),
                                columns.highest());
    }

    /// Passes over what a copy keeps elsewhere.
    private static String there(FolderColumns columns, int number) {
        var box = columns.tests().box(number);
        return columns.tests().isArea(number)
                ? SortedCells.around(columns, box)
                : SortedCells.aroundOrInexact(columns, box);
    }

    private static String isNear(FolderColumns columns, int number) {
        var box = columns.tests().box(number);
        var isInBox =
                "%s BETWEEN %s AND %s AND %s BETWEEN %s AND %s"
                        .formatted(
                                columns.lon(),
                                box.getMinX(),
                                box.getMaxX(),
                                columns.lat(),
                                box.getMinY(),
                                box.getMaxY());
        return columns.tests().isArea(number)
                ? isInBox
                : "coalesce(%s, 0) > %s OR %s"
                        .formatted(
                                columns.number("uncertainty_m"), PlaceTests.USUAL_METRES, isInBox);
    }

    private static String riverNumbers() {
        return Stream.of(River.values())
                .map(
                        river ->
                                " WHEN "
                                        + ParquetEngine.literal(river.code())
                                        + " THEN "
                                        + river.ordinal())
                .collect(Collectors.joining());
    }

    /// True of reports in whose texts every word occurs, or in the name of whose kind.
    static String words(Criterion.Words words, FolderColumns columns, Collection<Object> values) {
        var folded = columns.isCopy() ? FOLDED_TEXTS : folded(columns);
        return words.each().stream()
                .map(word -> "(" + word(word, folded, columns, values) + ")")
                .collect(Collectors.joining(" AND "));
    }

    /// The texts in which words are looked for. Only what has other letters needs a closer look.
    static String folded(FolderColumns columns) {
        var text =
                TEXTS.stream()
                        .filter(columns::has)
                        .map(column -> ", " + columns.text(column))
                        .collect(Collectors.joining("", "concat_ws(chr(10), ''", ")"));
        return "CASE WHEN strlen(%1$s) = length(%1$s) THEN lower(%1$s) ELSE %2$s(%1$s) END"
                .formatted(text, FOLDED);
    }

    private static String word(
            String word, String folded, FolderColumns columns, Collection<Object> values) {
        values.add(word);
        var kinds =
                Criterion.Words.kindsWith(word).stream()
                        .map(kind -> ParquetEngine.literal(kind.code()))
                        .collect(Collectors.joining(", "));
        var isInText = "contains(" + folded + ", ?)";
        return kinds.isEmpty()
                ? isInText
                : isInText + " OR " + columns.text("kind") + " IN (" + kinds + ")";
    }
}
