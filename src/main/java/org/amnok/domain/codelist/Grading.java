package org.amnok.domain.codelist;

import org.jspecify.annotations.Nullable;

/// The Admiralty system: two axes, judged apart.
///
/// @param reliability of the source, A (completely reliable) to F (cannot be judged); null = not
///   graded
/// @param credibility of the information, 1 (confirmed) to 6 (cannot be judged); null = not graded
public record Grading(@Nullable Reliability reliability, @Nullable Credibility credibility) {
    public static final Grading NONE = new Grading(null, null);

    /// True when the information is judged improbable or cannot be judged.
    public boolean isDoubtful() {
        return credibility != null && credibility.ordinal() >= Credibility.IMPROBABLE.ordinal();
    }

    public Grading with(@Nullable Reliability other) {
        return new Grading(other, credibility);
    }

    public Grading with(@Nullable Credibility other) {
        return new Grading(reliability, other);
    }

    /// Source reliability.
    public enum Reliability {
        A("completely reliable"),
        B("usually reliable"),
        C("fairly reliable"),
        D("not usually reliable"),
        E("unreliable"),
        F("cannot be judged");

        private final String meaning;

        Reliability(String meaning) {
            this.meaning = meaning;
        }

        public String meaning() {
            return meaning;
        }
    }

    /// Information credibility, 1 to 6.
    public enum Credibility {
        CONFIRMED("confirmed by other sources"),
        PROBABLE("probably true"),
        POSSIBLE("possibly true"),
        DOUBTFUL("doubtful"),
        IMPROBABLE("improbable"),
        UNJUDGED("cannot be judged");

        private final String meaning;

        Credibility(String meaning) {
            this.meaning = meaning;
        }

        public String meaning() {
            return meaning;
        }

        /// 1 to 6.
        public int number() {
            return ordinal() + 1;
        }
    }
}
