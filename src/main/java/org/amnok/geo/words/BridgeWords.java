package org.amnok.geo.words;

import java.util.Optional;
import java.util.regex.Pattern;
import org.amnok.domain.TextRange;
import org.amnok.geo.words.NamesInText.Found;

/// Bridges that are told by the two towns at their ends, which are no stretch of the river.
final class BridgeWords {
    private static final int LONGEST_BEFORE = 70;
    private static final int LONGEST_THING = 30;

    private static final Pattern BEFORE_TWO =
            Pattern.compile(
                    "(?i)\\b(?:(?:rail(?:way|road)?|road|connecting|friendship|international|border) )*bridge (?:between|(?:that )?(?:links?|connects?)|linking|connecting) (?:the )?$");

    /// "Bridge Changbai–Hyesan".
    private static final Pattern BEFORE_JOINED = Pattern.compile("(?i)\\bbridge $");

    private static final Pattern DASH = Pattern.compile("\\s*[-–—－]\\s*");

    private BridgeWords() {}

    /// 혜산-장백 국제다리, "the bridge between Manpo and Ji'an", "a railway bridge that connects Namyang
    /// with Tumen"; empty where no such bridge is known.
    ///
    /// @param gap what stands between the two
    static Optional<PlaceMention> between(
            String text, Found a, Found b, String gap, PlaceWords words) {
        return DASH.matcher(gap).matches()
                ? joined(text, a, b, words)
                : told(text, a, b, BEFORE_TWO, words);
    }

    private static Optional<PlaceMention> joined(String text, Found a, Found b, PlaceWords words) {
        var end = b.words().to();
        var thing =
                PlaceMentions.THING.matcher(
                        text.substring(end, Math.min(text.length(), end + LONGEST_THING)));
        if (!thing.find()) {
            return told(text, a, b, BEFORE_JOINED, words);
        }
        var range = new TextRange(a.words().from(), end + thing.end());
        return words.likely(range.of(text)).map(reading -> new PlaceMention(range, reading));
    }

    private static Optional<PlaceMention> told(
            String text, Found a, Found b, Pattern before, PlaceWords words) {
        var from = Math.max(0, a.words().from() - LONGEST_BEFORE);
        var bridge = before.matcher(text.substring(from, a.words().from()));
        if (!bridge.find()) {
            return Optional.empty();
        }
        var range = new TextRange(from + bridge.start(), b.words().to());
        return words.likely(a.words().of(text) + "–" + b.words().of(text) + " bridge")
                .map(reading -> new PlaceMention(range, reading));
    }
}
