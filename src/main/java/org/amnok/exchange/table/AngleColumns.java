package org.amnok.exchange.table;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Minutes and seconds in columns of their own, beside one of whole degrees: “Lat_deg, Lat_min,
/// Lat_sec”, 위도(도), 위도(분), 위도(초). Without them the degrees alone are tens of kilometres off.
public final class AngleColumns {
    private static final Pattern DEGREES = Pattern.compile("(?:deg(?:rees?)?|d|°|도|度)$");
    private static final String MINUTES = "m(?:in(?:s|utes?)?)?|['′]|분|分";
    private static final String SECONDS = "s(?:ec(?:s|onds?)?)?|\"|['′]{2}|초|秒";
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,3}(?:\\.0+)? ?°?");
    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,3}(?:[.,]\\d{1,10})? ?(?:['′\"″]|'')?");

    private static final double MOST = 0.6;

    private AngleColumns() {}

    /// Takes them only where most cells of the first rows are such numbers, and where their names
    /// do not mean the least beside the most. A number that is no minute rejects its row.
    ///
    /// @param rows the first ones of the table
    public static ColumnMapping in(ColumnMapping named, List<List<String>> rows) {
        var withLatitude =
                beside(
                        SightingColumn.LAT,
                        SightingColumn.LAT_MINUTES,
                        SightingColumn.LAT_SECONDS,
                        named,
                        rows);
        return beside(
                SightingColumn.LON,
                SightingColumn.LON_MINUTES,
                SightingColumn.LON_SECONDS,
                withLatitude,
                rows);
    }

    private static ColumnMapping beside(
            SightingColumn degrees,
            SightingColumn minutes,
            SightingColumn seconds,
            ColumnMapping named,
            List<List<String>> rows) {
        var place = named.places().get(degrees);
        if (place == null || !hold(rows, place, WHOLE.asMatchPredicate())) {
            return named.without(Set.of(minutes, seconds));
        }
        var angle = DEGREES.matcher(folded(named.name(degrees))).replaceFirst("");
        var isLeast = named.columns().stream().anyMatch(name -> folded(name).equals(angle + "max"));
        var withMinutes = isLeast ? named : with(minutes, angle, MINUTES, named, rows);
        return withMinutes.has(minutes) ? with(seconds, angle, SECONDS, withMinutes, rows) : named;
    }

    private static ColumnMapping with(
            SightingColumn meaning,
            String angle,
            String unit,
            ColumnMapping named,
            List<List<String>> rows) {
        var name = Pattern.compile(Pattern.quote(angle) + "(?:" + unit + ")").asMatchPredicate();
        return IntStream.range(0, named.columns().size())
                .filter(i -> named.meaning(i).isEmpty() && !named.has(meaning))
                .filter(i -> name.test(folded(named.columns().get(i))))
                .filter(i -> hold(rows, i, NUMBER.asMatchPredicate()))
                .mapToObj(i -> named.with(meaning, i))
                .findFirst()
                .orElse(named);
    }

    private static boolean hold(List<List<String>> rows, int column, Predicate<String> what) {
        var cells = ContentGuess.cells(rows, column);
        return !cells.isEmpty() && cells.stream().filter(what).count() >= MOST * cells.size();
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_.,/()\\[\\]-]", "");
    }
}
