package org.amnok.ui.look;

import java.lang.Character.UnicodeScript;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

/// Gives a control the font that has its text's script: Korean where there is Hangul, Chinese where
/// there are Hanzi or Kana without it, Latin else.
public final class ScriptFont {
    private static final PseudoClass KOREAN = PseudoClass.getPseudoClass("korean");
    private static final PseudoClass CHINESE = PseudoClass.getPseudoClass("chinese");

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
        node.pseudoClassStateChanged(CHINESE, !korean && hasHanziOrKana(text));
    }

    private static boolean hasHanziOrKana(String text) {
        return has(text, UnicodeScript.HAN)
                || has(text, UnicodeScript.KATAKANA)
                || has(text, UnicodeScript.HIRAGANA);
    }

    private static boolean has(String text, UnicodeScript script) {
        return text.codePoints().anyMatch(c -> UnicodeScript.of(c) == script);
    }
}
