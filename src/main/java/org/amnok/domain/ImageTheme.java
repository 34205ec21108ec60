package org.amnok.domain;

import java.util.Map;
import java.util.stream.Stream;
import org.amnok.words.Messages;

/// How the map is drawn where images of others lie below it: light on dark, or dark on light.
public enum ImageTheme {
    /// Dark where most of the view is a dark image, light where it is a bright one.
    AUTOMATIC,
    LIGHT,
    DARK;

    /// The setting of a project under which its name is kept.
    public static final String SETTING = "look.images";

    /// What a project keeps; automatic when it keeps none that is known.
    public static ImageTheme kept(Map<String, String> settings) {
        return Stream.of(values())
                .filter(theme -> theme.name().equals(settings.get(SETTING)))
                .findFirst()
                .orElse(AUTOMATIC);
    }

    /// The name in menus.
    public String title() {
        return Messages.word("codes.theme", this);
    }
}
