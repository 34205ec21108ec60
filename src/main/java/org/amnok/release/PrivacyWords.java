package org.amnok.release;

import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.words.Messages;

/// What the levels of privacy mean for a release, in the words of the people who choose them. Says
/// what [ReleaseGate] does with place and dates; when one changes, so does the other.
public final class PrivacyWords {

    private PrivacyWords() {}

    /// Few letters for a row of buttons: "exact", "70 m", "withheld".
    public static String shortly(PrivacyLevel level) {
        return level.label().replace("about ", "");
    }

    /// "Level 2: the place leaves as the middle of a cell of 1.1 × 0.8 km, ±700 m more. …".
    public static String meaning(PrivacyLevel level) {
        return Messages.text(
                "release.level",
                level.number(),
                place(level),
                Messages.text("release.a_release_may_be_coarser"));
    }

    /// What becomes of a place: "cell of 1.1 × 0.8 km", with what is made coarser along with it.
    public static String cell(PrivacyLevel level) {
        return switch (level) {
            case EXACT -> Messages.text("release.as_it_was_recorded");
            case STREET -> Messages.text("release.cell_of_111_84_m");
            case DISTRICT -> Messages.text("release.cell_of_1_1_0_8");
            case COUNTY -> Messages.text("release.cell_of_11_8_km_dates");
            case WITHHELD -> Messages.text("release.no_place_at_most_its_province");
        };
    }

    private static String place(PrivacyLevel level) {
        return switch (level) {
            case EXACT -> Messages.text("release.the_place_leaves", cell(level));
            case STREET, DISTRICT, COUNTY ->
                    Messages.text(
                            "release.the_place_leaves_as_the_middle",
                            cell(level).replaceFirst("(?=;|$)", ", ±" + shortly(level) + " more"));
            case WITHHELD -> cell(level).replaceFirst("no place", "no place leaves") + ".";
        };
    }
}
