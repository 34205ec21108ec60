package org.amnok.domain;

import org.jspecify.annotations.Nullable;

/// Numbers as files and settings of others hold them: with a point, and blanks around, also those
/// of Chinese and Japanese.
public final class NumberText {
    private NumberText() {}

    /// @param otherwise where the text is null, no number, or none that is finite
    public static double finite(@Nullable String text, double otherwise) {
        try {
            var number = text == null ? otherwise : Double.parseDouble(text.strip());
            return Double.isFinite(number) ? number : otherwise;
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }
}
