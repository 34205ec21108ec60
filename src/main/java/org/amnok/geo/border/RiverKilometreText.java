package org.amnok.geo.border;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.amnok.words.Messages;
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

    /// Both ends with what is known of their uncertainty: "Yalu, km 631 (±25)–728 (±3)".
    public static String full(RiverStretch stretch) {
        return stretch.river().label() + ", km " + end(stretch.from()) + "–" + end(stretch.to());
    }

    /// All that say both ends, in each language of the window, also in words of older versions.
    public static Set<String> all(RiverStretch stretch) {
        var all = new LinkedHashSet<String>();
        all.add(range(stretch));
        all.addAll(Messages.inEach(() -> full(stretch)));
        all.addAll(Messages.inEach(() -> full(stretch).replace("–", " to ")));
        return all;
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
