package org.amnok.ui.look;

import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import org.amnok.words.Messages;

/// Buttons that are made in one call. What they say is a key of the bundles, unless it is said
/// otherwise.
public final class Buttons {
    private Buttons() {}

    public static Button of(String key, Runnable act, String... styleClasses) {
        return saying(Messages.text(key), act, styleClasses);
    }

    /// A button with an identifier.
    public static Button named(String id, String key, Runnable act, String... styleClasses) {
        return Fx.named(id, of(key, act, styleClasses));
    }

    /// The same with an icon before its words.
    ///
    /// @param size of the icon, px
    public static Button named(String id, String icon, double size, String key, Runnable act) {
        var button = named(id, key, act);
        button.setGraphic(new Icon(icon, size));
        return button;
    }

    /// A button of words that are no key.
    public static Button saying(String words, Runnable act, String... styleClasses) {
        var button = Fx.styled(new Button(words), styleClasses);
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// A small button without words.
    ///
    /// @param size of the icon, px
    /// @param key of what explains it
    public static Button tool(String icon, double size, String key, Runnable act) {
        return toolSaying(icon, size, Messages.text(key), act);
    }

    /// Likewise, with an identifier.
    public static Button tool(String id, String icon, double size, String key, Runnable act) {
        return Fx.named(id, tool(icon, size, key, act));
    }

    /// A small button that words explain which are no key.
    public static Button toolSaying(String icon, double size, String words, Runnable act) {
        var button = saying("", act, "small-tool");
        button.setGraphic(new Icon(icon, size));
        return Tooltips.saying(button, words);
    }

    /// A line of a menu; an underscore in its words stays one.
    public static MenuItem menuItem(String words, Runnable act) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> act.run());
        return item;
    }
}
