package org.amnok.workspace.report;

import java.util.regex.Pattern;
import org.amnok.domain.TextRange;

/// The place somebody looked from, which is not where things were: "seen from Changbai", 長白から見ると,
/// 장백에서 바라본, 从长白看.
final class Viewpoint {
    private static final int BESIDE = 40;

    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?i)\\b(?:seen|viewed|visible|observed|watched|photographed|filmed|taken|shot|looking)"
                            + " from (?:across )?(?:the )?(?:[\\w-]+ (?:of |in )?){0,3}$");

    private static final Pattern AFTER =
            Pattern.compile(
                    "^(?:[市県県县縣郡]|시|군|현)?(?:側| ?쪽)?(?:の?(?:展望台|川岸)| ?(?:전망대|강변|강둑))?"
                            + "(?:から(?:見|望|眺|撮)|에서 ?(?:바라[본보]|본 |보면|보니|촬영|찍))");

    private static final Pattern CHINESE = Pattern.compile("^[^，。；]{0,6}[看望眺拍]");

    private Viewpoint() {}

    static boolean is(String text, TextRange place) {
        var before = text.substring(Math.max(0, place.from() - BESIDE), place.from());
        var after = text.substring(place.to(), Math.min(text.length(), place.to() + BESIDE));
        return BEFORE.matcher(before).find()
                || AFTER.matcher(after).find()
                || (before.endsWith("从") && CHINESE.matcher(after).find());
    }
}
