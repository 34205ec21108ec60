package org.amnok.ui.filter;

import java.util.Optional;
import java.util.regex.Pattern;
import org.amnok.domain.River;
import org.amnok.domain.filter.Criterion;

/// Reads a range of river kilometres: "612–692", "Tumen 10 to 40.5", "km 700".
final class RiverRangeText {
    private static final Pattern RANGE =
            Pattern.compile(
                    "(?i)(?:(yalu|amnok|tumen|duman)\\s*)?(?:river\\s*)?(?:km\\s*)?"
                            + "(\\d{1,4}(?:\\.\\d{1,3})?)"
                            + "(?:\\s*(?:-|–|—|to)\\s*(?:km\\s*)?(\\d{1,4}(?:\\.\\d{1,3})?))?"
                            + "(?:\\s*km)?");

    private RiverRangeText() {}

    /// The Yalu where no river is named; ends in any order. Empty when not understood.
    static Optional<Criterion.AlongRiver> read(String text) {
        var found = RANGE.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var name = found.group(1) == null ? "" : found.group(1).toLowerCase(java.util.Locale.ROOT);
        var river = name.equals("tumen") || name.equals("duman") ? River.TUMEN : River.YALU;
        var from = Double.parseDouble(found.group(2));
        var to = found.group(3) == null ? from : Double.parseDouble(found.group(3));
        return Optional.of(new Criterion.AlongRiver(river, Math.min(from, to), Math.max(from, to)));
    }

    static String of(Criterion.AlongRiver along) {
        return along.river().label()
                + " "
                + plain(along.fromKilometre())
                + "–"
                + plain(along.toKilometre());
    }

    private static String plain(double kilometres) {
        return kilometres == Math.rint(kilometres)
                ? Long.toString((long) kilometres)
                : Double.toString(kilometres);
    }
}
