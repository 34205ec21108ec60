package org.amnok.release;

import org.amnok.domain.codelist.PrivacyLevel;

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

    /// What becomes of a place: "cell of 1.1 × 0.8 km", with what is made coarser along with it.
    public static String cell(PrivacyLevel level) {
        return switch (level) {
            case EXACT -> "as it was recorded";
            case STREET -> "cell of 111 × 84 m";
            case DISTRICT -> "cell of 1.1 × 0.8 km";
            case COUNTY -> "cell of 11 × 8 km; dates as whole months";
            case WITHHELD -> "no place, at most its province; dates as whole months";
        };
    }

    private static String place(PrivacyLevel level) {
        return switch (level) {
            case EXACT -> "the place leaves " + cell(level) + ".";
            case STREET, DISTRICT, COUNTY ->
                    "the place leaves as the middle of a "
                            + cell(level).replaceFirst("(?=;|$)", ", ±" + shortly(level) + " more")
                            + ".";
            case WITHHELD -> cell(level).replaceFirst("no place", "no place leaves") + ".";
        };
    }
}
