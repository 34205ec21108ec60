package org.amnok.ui.look;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amnok.words.Messages;
import org.amnok.words.ResourceText;

/// The bundled font that has the letters of the window's language. The Latin one has no Hangul,
/// Hanzi or Kana, and JavaFX would look for them among the system's fonts only.
public final class LanguageFonts {
    private static final String LATIN = "Noto Sans";

    /// A rule that names one of the Latin fonts, on one line or as the first of its lines.
    private static final Pattern RULE =
            Pattern.compile(
                    "(?m)^([^{}\\n]+) \\{[^}]*-fx-font-family: \"Noto Sans( SemiBold| Medium)?\"");

    private LanguageFonts() {}

    /// The family for texts of the window.
    public static String family() {
        return switch (Messages.language()) {
            case "ko" -> "Noto Sans KR";
            case "zh" -> "Noto Sans SC";
            case "ja" -> "Noto Sans JP";
            default -> LATIN;
        };
    }

    /// Rules that give what a style sheet dresses in the Latin fonts the one of the window's
    /// language; empty for English.
    ///
    /// @param sheet the name of the style sheet in the program
    static String rules(String sheet) {
        if (family().equals(LATIN)) {
            return "";
        }
        return RULE.matcher(ResourceText.of(Fonts.class, sheet))
                .results()
                .map(rule -> rule(rule.group(1), " SemiBold".equals(rule.group(2))))
                .collect(Collectors.joining("\n"));
    }

    private static String rule(String selector, boolean isBold) {
        return selector
                + " { -fx-font-family: \""
                + family()
                + "\";"
                + (isBold ? " -fx-font-weight: bold;" : "")
                + " }";
    }
}
