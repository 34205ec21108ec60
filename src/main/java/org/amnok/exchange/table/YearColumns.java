package org.amnok.exchange.table;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Year, month and day in columns of their own: “Year, Month, Day”, 연도, 월, 일.
final class YearColumns {
    private static final String BEFORE = "(?:(?:event|date|incident|sighting|관찰|목격|발생)[ _]?)?";
    private static final Pattern YEAR_NAME = name("year|yyyy|연도|년도|년|年|年份");
    private static final Pattern MONTH_NAME = name("month|mm|월|月|月份");
    private static final Pattern DAY_NAME = name("day|dd|일|日");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d\\s?[년年]?");
    private static final Pattern MONTH =
            Pattern.compile(
                    "(?i)(?:0?[1-9]|1[0-2])\\s?[월月]?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?");
    private static final Pattern DAY = Pattern.compile("(?:0?[1-9]|[12]\\d|3[01])\\s?[일日号]?");

    private YearColumns() {}

    private static Pattern name(String words) {
        return Pattern.compile(BEFORE + "(?:" + words + ")");
    }

    /// The year as the date, with the month and perhaps the day beside it; empty where another
    /// column says when, or there are none.
    ///
    /// @param named what names and parts of them say
    /// @param rows the first ones of the table
    static Map<SightingColumn, Integer> in(ColumnMapping named, List<List<String>> rows) {
        var isDated =
                named.has(SightingColumn.DATE)
                        || named.has(SightingColumn.DATE_START)
                        || named.has(SightingColumn.DATE_END)
                        || named.has(SightingColumn.DATE_EDTF);
        var year = column(YEAR_NAME, YEAR, named, rows);
        var month = column(MONTH_NAME, MONTH, named, rows);
        var day = column(DAY_NAME, DAY, named, rows);
        if (isDated || year.isEmpty() || month.isEmpty()) {
            return Map.of();
        }
        return day.isEmpty()
                ? Map.of(
                        SightingColumn.DATE,
                        year.getAsInt(),
                        SightingColumn.DATE_MONTH,
                        month.getAsInt())
                : Map.of(
                        SightingColumn.DATE,
                        year.getAsInt(),
                        SightingColumn.DATE_MONTH,
                        month.getAsInt(),
                        SightingColumn.DATE_DAY,
                        day.getAsInt());
    }

    private static OptionalInt column(
            Pattern name, Pattern cell, ColumnMapping named, List<List<String>> rows) {
        return IntStream.range(0, named.columns().size())
                .filter(i -> named.meaning(i).isEmpty())
                .filter(i -> name.matcher(folded(named.columns().get(i))).matches())
                .filter(i -> NameParts.isMostly(rows, i, cell.asMatchPredicate()))
                .findFirst();
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
