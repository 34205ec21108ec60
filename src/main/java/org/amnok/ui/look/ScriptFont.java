package org.amnok.ui.look;

import java.lang.Character.UnicodeScript;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.amnok.map.symbology.JapaneseLetters;
import org.amnok.words.Messages;

/// Gives a control the font that has its text's script: Korean where there is Hangul, else Japanese
/// where its letters are, else Chinese where there are Hanzi, Latin else.
public final class ScriptFont {
    private static final PseudoClass KOREAN = PseudoClass.getPseudoClass("korean");
    private static final PseudoClass CHINESE = PseudoClass.getPseudoClass("chinese");
    private static final PseudoClass JAPANESE = PseudoClass.getPseudoClass("japanese");

    private ScriptFont() {}

    public static <T extends Labeled> T follow(T control) {
        follow(control, control.textProperty());
        return control;
    }

    public static <T extends TextInputControl> T follow(T control) {
        follow(control, control.textProperty());
        return control;
    }

    private static void follow(Node node, ObservableValue<String> text) {
        text.subscribe(now -> dress(node, now == null ? "" : now));
    }

    private static void dress(Node node, String text) {
        var korean = has(text, UnicodeScript.HANGUL);
        node.pseudoClassStateChanged(KOREAN, korean);
        var japanese = !korean && isJapanese(text);
        node.pseudoClassStateChanged(JAPANESE, japanese);
        node.pseudoClassStateChanged(CHINESE, !korean && !japanese && has(text, UnicodeScript.HAN));
    }

    /// Where the window speaks Japanese, words that both languages could write are Japanese.
    private static boolean isJapanese(String text) {
        return JapaneseLetters.areIn(text)
                || Messages.language().equals("ja")
                        && has(text, UnicodeScript.HAN)
                        && !JapaneseLetters.areDeniedBy(text);
    }

    private static boolean has(String text, UnicodeScript script) {
        return text.codePoints().anyMatch(c -> UnicodeScript.of(c) == script);
    }
}
