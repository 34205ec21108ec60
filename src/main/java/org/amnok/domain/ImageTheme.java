package org.amnok.domain;

import org.amnok.words.Messages;

/// How the map is drawn where images of others lie below it: light on dark, or dark on light.
public enum ImageTheme {
    /// Dark where most of the view is a dark image, light where it is a bright one.
    AUTOMATIC,
    LIGHT,
    DARK;

    /// The name in menus.
    public String title() {
        return Messages.word("codes.theme", this);
    }
}
