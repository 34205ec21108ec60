package org.amnok.workspace.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amnok.domain.TextRange;
import org.amnok.domain.codelist.Confidence;

/// Finds words by which a report says how sure it is.
final class SurenessMentions {
    private static final Map<Confidence, Pattern> WORDS = words();

    private SurenessMentions() {}

    record Mention(Confidence confidence, TextRange words) {}

    private static Map<Confidence, Pattern> words() {
        var words = new LinkedHashMap<Confidence, Pattern>();
        put(
                words,
                Confidence.UNVERIFIED,
                "(?:could|can) ?not (?:be )?(?:independently )?(?:be )?(?:verif\\w+|confirm\\w+)|unconfirmed|unverified|not (?:been )?(?:verified|confirmed)|rumou?r(?:s|ed)?\\b"
                        + "|확인되지 ?않|미확인|소문|未经证实|未經證實|未证实|无法核实|未確認|確認されていない|噂");
        put(
                words,
                Confidence.LOW,
                "suspected|possibl[ey]|reportedly|allegedly|appears? to be|추정|의심|疑似|据称|可能是|と見られる|とみられる|疑い");
        put(
                words,
                Confidence.HIGH,
                "(?:satellite )?(?:images?|imagery) confirms?|confirmed by|위성 ?사진으로 확인|卫星图像证实|衛星画像で確認");
        return words;
    }

    private static void put(Map<Confidence, Pattern> words, Confidence means, String pattern) {
        words.put(means, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }

    /// The first of a sentence, the least sure one before others.
    static Optional<Mention> in(String text, TextRange sentence) {
        for (var each : WORDS.entrySet()) {
            var at = each.getValue().matcher(text).region(sentence.from(), sentence.to());
            if (at.find()) {
                return Optional.of(new Mention(each.getKey(), new TextRange(at.start(), at.end())));
            }
        }
        return Optional.empty();
    }
}
