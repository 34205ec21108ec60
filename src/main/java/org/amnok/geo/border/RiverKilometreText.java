package org.amnok.geo.border;

import java.util.Locale;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.jspecify.annotations.Nullable;

/// River kilometres as people read them.
public final class RiverKilometreText {
    private RiverKilometreText() {}

    /// Both ends: "km 631–728".
    public static String range(RiverStretch stretch) {
        return "km " + numbers(stretch);
    }

    /// "631–728".
    public static String numbers(RiverStretch stretch) {
        return number(stretch.from().kilometres()) + "–" + number(stretch.to().kilometres());
    }

    /// Both ends with what is known of their uncertainty: "Yalu, km 631 (±25) to 728 (±3)".
    public static String full(RiverStretch stretch) {
        return stretch.river().label() + ", km " + end(stretch.from()) + " to " + end(stretch.to());
    }

    /// "631 (±25)"; "631" when the uncertainty is not known.
    public static String end(RiverKilometre end) {
        var km = number(end.kilometres());
        return end.uncertaintyKilometres() == null
                ? km
                : km + " (±" + number(end.uncertaintyKilometres()) + ")";
    }

    /// At most three digits after the point, none that are 0; empty for null.
    public static String number(@Nullable Double kilometres) {
        return kilometres == null
                ? ""
                : String.format(Locale.ROOT, "%.3f", kilometres)
                        .replaceFirst("0+$", "")
                        .replaceFirst("\\.$", "");
    }
}
