package org.amnok.ui.look;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amnok.words.Messages;

/// Labels in the sizes of the look. Those whose text is a key of the bundles are [#label] and
/// [#paragraph].
public final class Text {
    private Text() {}

    /// A label of a style class, in the font of its script.
    public static Label of(String text, String... styleClasses) {
        return Fx.styled(ScriptFont.follow(new Label(text)), styleClasses);
    }

    /// A label whose text is a key of the bundles.
    public static Label label(String key, String... styleClasses) {
        return of(Messages.text(key), styleClasses);
    }

    /// A label that breaks its text, a key of the bundles, into lines.
    public static Label paragraph(String key, String... styleClasses) {
        return wrapped(Messages.text(key), styleClasses);
    }

    /// A label that breaks its text into lines.
    public static Label wrapped(String text, String... styleClasses) {
        var label = of(text, styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A choice or other control with its name, a key of the bundles, above.
    public static VBox titled(String key, Node control) {
        return titledSaying(Messages.text(key), control);
    }

    /// Likewise, with a name that is no key.
    public static VBox titledSaying(String name, Node control) {
        control.setAccessibleText(name);
        return Fx.column("field", of(name, "field-label"), control);
    }

    /// Takes the space that is left in a row.
    public static Region spring() {
        return Fx.growing(new Region());
    }
}
