package org.amnok.domain;

/// How the map is drawn where images of others lie below it: light on dark, or dark on light.
public enum ImageTheme {
    /// Dark where most of the view is a dark image, light where it is a bright one.
    AUTOMATIC("Automatic"),
    LIGHT("Light"),
    DARK("Dark");

    private final String title;

    ImageTheme(String title) {
        this.title = title;
    }

    /// The English name in menus.
    public String title() {
        return title;
    }
}
