package org.amnok.geo.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amnok.domain.River;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.jspecify.annotations.Nullable;

/// Reads river kilometres: "river km 612", "Yalu km 612–692", "Yalu, km 631 (±25) to 728 (±3)",
/// "압록강 612~692km", "鸭绿江612至692公里".
final class RiverWords {
    private static final String NUMBER = "(\\d{1,4}(?:\\.\\d{1,3})?)";
    private static final String UNCERTAIN =
            "\\s*(?:\\(?\\s*(?:±|\\+/-)\\s*" + NUMBER + "\\s*\\)?)?";
    private static final String RIVER =
            "(?<river>yalu|amnok|tumen|duman|압록강|두만강|鸭绿江|鴨緑江|鴨綠江|图们江|圖們江|豆満江)?"
                    + "(?: river)?(?:의|の)?[,\\s]*(?:river|강|河)?\\s*";
    private static final String UNIT = "(?:km|kilomet(?:re|er)s?|kp|킬로미터|킬로|公里|千米|キロメートル|キロ)";
    private static final String TO = "\\s*(?:-|–|—|~|〜|to|and|에서|부터|至|到|から)\\s*";
    private static final String TAIL = "(?:\\s*(?:까지|まで|구간|段|지점|地点|处|point|stretch))*";
    private static final Pattern BEFORE =
            Pattern.compile(
                    "^"
                            + RIVER
                            + UNIT
                            + "\\.?\\s*"
                            + NUMBER
                            + UNCERTAIN
                            + "(?:"
                            + TO
                            + "(?:"
                            + UNIT
                            + ")?\\s*"
                            + NUMBER
                            + UNCERTAIN
                            + ")?"
                            + TAIL
                            + "$");
    private static final Pattern AFTER =
            Pattern.compile(
                    "^"
                            + RIVER
                            + "(?:하구에서|하구로부터|距河口|河口から)?\\s*"
                            + NUMBER
                            + UNCERTAIN
                            + "(?:"
                            + UNIT
                            + ")?(?:"
                            + TO
                            + NUMBER
                            + UNCERTAIN
                            + ")?\\s*"
                            + UNIT
                            + TAIL
                            + "$");

    /// "12 km above the mouth of the Yalu".
    private static final Pattern ABOVE_THE_MOUTH =
            Pattern.compile(
                    "(?<=[km\\d]) ?(?:above|from|up ?(?:stream|river)? (?:of|from)) the (?:river'?s? )?mouth(?: of the (?<river>yalu|amnok|tumen|duman))?(?: river)?$");

    private static final Pattern MOUTH =
            Pattern.compile(
                    "^(?:at |in |near )?(?:the )?(?:(?:river )?(?:mouth|estuary) of the (?:yalu|amnok)(?: river)?|(?:yalu|amnok)(?: river)?(?:'s)? (?:mouth|estuary)"
                            + "|압록강의? ?(?:하구|어귀)|(?:鸭绿江|鴨緑江|鴨綠江)(?:入海|出海|河)?の?(?:口|河口))$");

    /// Up to where the map draws the sea with the river.
    private static final RiverKilometre END_OF_MOUTH = new RiverKilometre(30, null);

    private RiverWords() {}

    /// One kilometre, or two.
    ///
    /// @param to null for a single place
    record Reading(River river, RiverKilometre from, @Nullable RiverKilometre to) {
        RiverStretch stretch(RiverKilometre end) {
            return from.kilometres() <= end.kilometres()
                    ? new RiverStretch(river, from, end)
                    : new RiverStretch(river, end, from);
        }
    }

    /// Empty when the text tells no river kilometre. A lone "3 km" without river or mouth does not.
    ///
    /// @throws ProblemException when it tells an impossible one
    static Optional<Reading> read(String text) {
        var words =
                Normalizer.normalize(text.replace("±", " ± "), Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .strip();
        if (MOUTH.matcher(words).matches()) {
            var sea = new RiverKilometre(0, null);
            return Optional.of(new Reading(River.YALU, sea, END_OF_MOUTH));
        }
        var above = ABOVE_THE_MOUTH.matcher(words);
        if (above.find()) {
            var river = above.group("river") == null ? "river" : above.group("river");
            return read(river + " " + words.substring(0, above.start()));
        }
        var before = BEFORE.matcher(words);
        if (before.matches()) {
            return Optional.of(reading(before));
        }
        var after = AFTER.matcher(words);
        return after.matches()
                        && words.matches(
                                "^(?:river|강|河|距河口|하구|河口).*|.*(?:강|江|yalu|amnok|tumen|duman).*")
                ? Optional.of(reading(after))
                : Optional.empty();
    }

    private static Reading reading(Matcher m) {
        var to = m.group(4) == null ? null : end(m.group(4), m.group(5));
        return new Reading(river(m.group("river")), end(m.group(2), m.group(3)), to);
    }

    private static RiverKilometre end(String kilometre, @Nullable String uncertainty) {
        return new RiverKilometre(
                Double.parseDouble(kilometre),
                uncertainty == null ? null : Double.valueOf(uncertainty));
    }

    private static River river(@Nullable String name) {
        return name != null && name.matches("tumen|duman|두만강|图们江|圖們江|豆満江")
                ? River.TUMEN
                : River.YALU;
    }
}
