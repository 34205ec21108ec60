package org.amnok.geo.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads places told from one or two names: "between Hyesan and Linjiang", "from Kimhyongjik to
/// Pochon", "혜산에서 보천까지", "惠山与临江之间", "opposite Changbai", "장백 맞은편".
final class NamePairWords {
    private static final int LONGEST = 200;
    private static final String LEAD =
            "^(?:on |along |in )?(?:the )?(?:(?:stretch|section|river|yalu|amnok|border) )*";
    private static final List<Pattern> BETWEEN =
            Stream.of(
                            LEAD + "between (?<a>.+?) and (?<b>.+)$",
                            LEAD + "from (?<a>.+?) (?:up |down )?to (?<b>.+)$",
                            "^(?<a>.+?)(?:[와과]|에서|부터) ?(?<b>.+?) ?사이(?:의? ?(?:구간|지역))?$",
                            "^(?<a>.+?)(?:에서|부터) ?(?<b>.+?)까지(?:의? ?(?:구간|지역))?$",
                            "^(?:从|從|自)?(?<a>.+?)(?:到|至)(?<b>.+?)(?:之间|之間|一带|一帶|一段|段)?$",
                            "^(?<a>.+?)[和与與及](?<b>.+?)之?[间間]$",
                            "^(?<a>.+?)と(?<b>.+?)の間$",
                            "^(?<a>.+?) ?[-–—~〜∼] ?(?<b>.+?) ?(?:구간|区间|區間|区間| (?:stretch|section))$",
                            "^(?<a>.+?)から(?<b>.+?)まで(?:の間)?$")
                    .map(p -> Pattern.compile(p, Pattern.CASE_INSENSITIVE))
                    .toList();

    /// Also stands within names: both sides have to be names.
    private static final Pattern DASH = Pattern.compile(" to |\\s*[-–—~〜∼]\\s*");

    private static final List<Pattern> OPPOSITE =
            Stream.of(
                            "^(?:directly |just )?(?:opposite|facing|across (?:the (?:river|yalu|amnok) )?from)"
                                    + "(?: (?:to|from))? (?<a>.+)$",
                            "^(?<a>.+?)(?:의)? ?(?:맞은편|건너편|대안)$",
                            "^(?<a>.+?)(?:的|の)?(?:对岸|對岸|対岸|对面|對面|向かい側?)$")
                    .map(p -> Pattern.compile(p, Pattern.CASE_INSENSITIVE))
                    .toList();

    /// Behind a name: ", Ryanggang Province, North Korea".
    private static final Pattern PROVINCE =
            Pattern.compile(
                    "(?i),(?: (?:[\\w']+ ){1,2}province)?,?(?: (?:north korea|dprk|china))?,?$");

    private NamePairWords() {}

    /// What words may mean; of several readings the first whose names are known is meant.
    sealed interface Reading {
        /// @param isSaid true where words say that it lies between; false where there is but a dash
        record Between(String from, String to, boolean isSaid) implements Reading {}

        record Opposite(String name) implements Reading {}
    }

    /// Empty when the words tell no place from one or two names.
    static List<Reading> read(String text) {
        var words = text.strip();
        var found = new ArrayList<Reading>();
        if (words.length() > LONGEST) {
            return found;
        }
        for (var shape : BETWEEN) {
            var m = shape.matcher(words);
            if (m.matches()) {
                var from = PROVINCE.matcher(m.group("a").strip()).replaceFirst("");
                found.add(new Reading.Between(from, m.group("b").strip(), true));
            }
        }
        for (var shape : OPPOSITE) {
            var m = shape.matcher(words);
            if (m.matches()) {
                found.add(new Reading.Opposite(m.group("a").strip()));
            }
        }
        var dash = DASH.matcher(words);
        while (dash.find()) {
            found.add(
                    new Reading.Between(
                            words.substring(0, dash.start()).strip(),
                            words.substring(dash.end()).strip(),
                            false));
        }
        return found;
    }
}
