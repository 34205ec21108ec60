package org.amnok.exchange.table;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.amnok.exchange.table.NameParts.Words;

/// Two columns of days that are where a span begins and ends: “Date from, Date to”, 开始时间 and 结束时间,
/// “First seen, Last seen”, “Date, Until”. The first of them alone would be a day.
final class SpanColumns {
    private static final Words START =
            Words.of("from|start|begin|first|since", "부터|시작|최초|开始|開始|起始");
    private static final Words END =
            Words.of("to|until|till|through|end|last", "까지|종료|마지막|结束|結束|終了|截止|最后");

    private SpanColumns() {}

    /// Both of them, or the end alone where the beginning is known; empty where there are none, and
    /// where they stand beside a day that is neither of them.
    ///
    /// @param named what names and parts of them say
    /// @param rows the first ones of the table
    static Map<SightingColumn, Integer> in(ColumnMapping named, List<List<String>> rows) {
        return named.has(SightingColumn.DATE_END) || named.has(SightingColumn.DATE_EDTF)
                ? Map.of()
                : IntStream.range(0, named.columns().size())
                        .filter(end -> isOf(END, end, named, rows))
                        .mapToObj(end -> span(end, named, rows))
                        .filter(span -> !span.isEmpty())
                        .findFirst()
                        .orElse(Map.of());
    }

    private static boolean isOf(
            Words words, int column, ColumnMapping named, List<List<String>> rows) {
        var name = named.columns().get(column);
        return words.isIn(name)
                && !NameParts.isOfWriting(words.rest(name))
                && named.meaning(column).map(SightingColumn.DATE::equals).orElse(true)
                && NameParts.holdsDays(rows, column);
    }

    private static Map<SightingColumn, Integer> span(
            int end, ColumnMapping named, List<List<String>> rows) {
        var rest = END.rest(named.columns().get(end));
        var known =
                named.places()
                        .getOrDefault(
                                SightingColumn.DATE_START, named.places().get(SightingColumn.DATE));
        var start =
                IntStream.range(0, named.columns().size())
                        .filter(i -> i != end && isOf(START, i, named, rows))
                        .filter(i -> START.rest(named.columns().get(i)).equals(rest))
                        .boxed()
                        .findFirst();
        if (known != null && known != end) {
            var ofKnown = START.rest(named.columns().get(known));
            if (!rest.isEmpty() && !rest.equals(ofKnown)) {
                return Map.of();
            }
            if (isOf(START, known, named, rows)) {
                return Map.of(SightingColumn.DATE_START, known, SightingColumn.DATE_END, end);
            }
            return start.isPresent() ? Map.of() : Map.of(SightingColumn.DATE_END, end);
        }
        return start.map(
                        its -> Map.of(SightingColumn.DATE_START, its, SightingColumn.DATE_END, end))
                .orElse(Map.of());
    }
}
