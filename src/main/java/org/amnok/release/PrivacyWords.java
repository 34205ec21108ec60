package org.amnok.release;

import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.words.Messages;

/// What the levels of privacy mean for a release, in the words of the people who choose them. Says
/// what [ReleaseGate] does with place and dates; when one changes, so does the other.
public final class PrivacyWords {

    private PrivacyWords() {}

    /// Few letters for a row of buttons: "exact", "70 m", "withheld".
    public static String shortly(PrivacyLevel level) {
        return Messages.word("release.shortly", level);
    }

    /// "Level 2: the location is released as the middle of a cell of 1.1 × 0.8 km, ±700 m more. …".
    public static String meaning(PrivacyLevel level) {
        return Messages.word("release.meaning", level);
    }
}
