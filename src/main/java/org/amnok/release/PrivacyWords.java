package org.amnok.release;

import org.amnok.domain.PrivacyLevel;

/// What the levels of privacy mean for a release, in the words of the people who choose them. Says
/// what [ReleaseGate] does; when one changes, so does the other.
public final class PrivacyWords {
    private static final String STAYS = " Title, counts, grades and status stay here.";

    private PrivacyWords() {}

    /// Two or three letters for a row of buttons: "exact", "70 m", "withheld".
    public static String shortly(PrivacyLevel level) {
        return level.label().replace("about ", "");
    }

    /// A sentence or two: what leaves this machine, and how coarse.
    public static String meaning(PrivacyLevel level) {
        return "Level "
                + level.number()
                + ": "
                + switch (level) {
                    case EXACT ->
                            "the place leaves as it was recorded, with title, dates, counts,"
                                    + " grades and status.";
                    case STREET ->
                            "the place leaves as the middle of a cell of 111 × 84 m, ±70 m more."
                                    + STAYS;
                    case DISTRICT ->
                            "the place leaves as the middle of a cell of 1.1 × 0.8 km, ±700 m"
                                    + " more."
                                    + STAYS;
                    case COUNTY ->
                            "the place leaves as the middle of a cell of 11 × 8 km, ±7 km more;"
                                    + " dates as whole months."
                                    + STAYS;
                    case WITHHELD -> "no place leaves, only the kind and whole months." + STAYS;
                };
    }
}
