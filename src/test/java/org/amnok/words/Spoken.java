package org.amnok.words;

import java.util.Locale;

/// The language that a system speaks.
public final class Spoken {
    private Spoken() {}

    /// Reads the texts of another language from now on. What is shown already stays as it is.
    ///
    /// @param language `en`, `ko`, `zh` or `ja`
    public static void speak(String language) {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.of(language));
    }
}
