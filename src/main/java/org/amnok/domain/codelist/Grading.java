package org.amnok.domain.codelist;

import org.amnok.words.Messages;
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
        A,
        B,
        C,
        D,
        E,
        F;

        public String meaning() {
            return Messages.word("codes.reliability", this);
        }
    }

    /// Information credibility, 1 to 6.
    public enum Credibility {
        CONFIRMED,
        PROBABLE,
        POSSIBLE,
        DOUBTFUL,
        IMPROBABLE,
        UNJUDGED;

        public String meaning() {
            return Messages.word("codes.credibility", this);
        }

        /// 1 to 6.
        public int number() {
            return ordinal() + 1;
        }
    }
}
