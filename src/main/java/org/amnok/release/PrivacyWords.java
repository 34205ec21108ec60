package org.amnok.release;

import org.amnok.domain.PrivacyLevel;

/// What the levels of privacy mean for a release, in the words of the people who choose them. Says
/// what [ReleaseGate] does with place and dates; when one changes, so does the other.
public final class PrivacyWords {
    private static final String AFTERWARDS =
            " A release may be coarser, never finer; its policy says which details leave.";

    private PrivacyWords() {}

    /// Few letters for a row of buttons: "exact", "70 m", "withheld".
    public static String shortly(PrivacyLevel level) {
        return level.label().replace("about ", "");
    }

    /// "Level 2: the place leaves as the middle of a cell of 1.1 × 0.8 km, ±700 m more. …".
    public static String meaning(PrivacyLevel level) {
        return "Level " + level.number() + ": " + place(level) + AFTERWARDS;
    }

    private static String place(PrivacyLevel level) {
        return switch (level) {
            case EXACT -> "the place leaves as it was recorded.";
            case STREET -> "the place leaves as the middle of a cell of 111 × 84 m, ±70 m more.";
            case DISTRICT ->
                    "the place leaves as the middle of a cell of 1.1 × 0.8 km, ±700 m more.";
            case COUNTY ->
                    "the place leaves as the middle of a cell of 11 × 8 km, ±7 km more; dates as"
                            + " whole months.";
            case WITHHELD -> "no place leaves, at most its province; dates as whole months.";
        };
    }
}
