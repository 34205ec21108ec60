package org.amnok.ui.look;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Labels in the sizes of the look.
public final class Text {
    private Text() {}

    /// A label of a style class, in the font of its script.
    public static Label of(String text, String... styleClasses) {
        return Fx.styled(ScriptFont.follow(new Label(text)), styleClasses);
    }

    /// A label that breaks its text into lines.
    public static Label wrapped(String text, String... styleClasses) {
        var label = of(text, styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A choice or other control with its name above.
    public static VBox labelled(String name, Node control) {
        control.setAccessibleText(name);
        return Fx.column("field", of(name, "field-label"), control);
    }

    /// Words that begin a line: "road bridge" is "Road bridge". What has no capitals stays.
    public static String capital(String words) {
        return words.isEmpty()
                ? words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// Takes the space that is left in a row.
    public static Region spring() {
        return Fx.growing(new Region());
    }
}
