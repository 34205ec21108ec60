package org.amnok.geo.border;

import java.util.List;
import java.util.regex.Pattern;
import org.amnok.words.Messages;

/// Why a bank is not known, in the language of the window. Projects keep the reason in English.
enum BankNotes {
    NO_MAP("there is no map to tell it by"),
    NOT_SAID("how exact the place is was not said"),
    /// Earlier versions kept that the border is 0 m away.
    ON_LINE("it lies on the line of the border|.*the border,? (?:which )?is 0 m away.*"),
    CROSSES("its circle of ±(.+) crosses the border, which is (.+) away"),
    NO_BETTER("the border is (.+) away, and the map shows it no better than ±(.+)"),
    ISLAND("it may be on (.+) or off it"),
    NEITHER("it lies neither in China nor in North Korea"),
    STRETCH("a stretch of river has both banks");

    private final Pattern kept;

    BankNotes(String kept) {
        this.kept = Pattern.compile(kept);
    }

    /// The note as it is kept when it is none of these.
    static String shown(String note) {
        for (var each : values()) {
            var found = each.kept.matcher(note);
            if (found.matches()) {
                var values =
                        found.groupCount() == 0
                                ? List.<String>of()
                                : List.of(found.group(1), found.group(found.groupCount()));
                return Messages.text(
                        "geo.bank_" + each.name().toLowerCase(java.util.Locale.ROOT),
                        values.toArray());
            }
        }
        return note;
    }
}
