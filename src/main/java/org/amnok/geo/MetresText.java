package org.amnok.geo;

import java.util.Locale;
import org.amnok.domain.ProblemException;
import org.jspecify.annotations.Nullable;

/// Reads distances as people type them.
public final class MetresText {
    private static final double METRES_PER_KILOMETRE = 1000;

    private MetresText() {}

    /// Reads "300", "3,000 m", "±1.5 km"; null when the text is blank.
    ///
    /// @throws ProblemException when it is no distance
    public static @Nullable Double parse(String text) {
        var words = text.toLowerCase(Locale.ROOT).replaceAll("[\\s,±]", "");
        if (words.isEmpty()) {
            return null;
        }
        var kilometres = words.endsWith("km");
        var number = words.replaceFirst("(km|m)$", "");
        if (!number.matches("[0-9]{1,9}(\\.[0-9]{1,6})?")) {
            throw ProblemException.of(
                    "“" + text.strip() + "” is not a distance",
                    "Give metres, for example 300 or 3 km; leave it empty when not known.");
        }
        return Double.parseDouble(number) * (kilometres ? METRES_PER_KILOMETRE : 1);
    }
}
