package org.amnok.domain.tabulation;

import org.amnok.words.Messages;

/// A number that is known as a range: at least so many for certain, at most so many.
///
/// @param certain not below 0
/// @param possible not below `certain`
public record Interval(int certain, int possible) {
    public static final Interval NONE = new Interval(0, 0);

    /// @throws IllegalArgumentException when more are certain than are possible
    public Interval {
        if (certain < 0 || possible < certain) {
            throw new IllegalArgumentException(certain + " of " + possible);
        }
    }

    /// True when nothing is possible.
    public boolean isNone() {
        return possible == 0;
    }

    /// `3–7`, or `3` when both ends are one number.
    public String text() {
        return certain == possible ? "%d".formatted(certain) : "%d–%d".formatted(certain, possible);
    }

    /// "3–7 reports", "one report".
    public String reports() {
        return certain == 1 && possible == 1
                ? Messages.text("counts.one_report")
                : Messages.text("counts.reports_of", text());
    }

    public Interval plus(Interval other) {
        return new Interval(certain + other.certain, possible + other.possible);
    }

    /// By how much this may differ from another: the least and the greatest difference.
    public Difference minus(Interval other) {
        return new Difference(certain - other.possible, possible - other.certain);
    }

    /// A difference that is known as a range.
    ///
    /// @param least not above `most`
    public record Difference(int least, int most) {
        /// "+6", "−2", "0".
        public String leastText() {
            return signed(least);
        }

        /// The same of the most.
        public String mostText() {
            return signed(most);
        }

        /// "+6 to +11", or "+6" when both ends are one number.
        public String text() {
            return least == most
                    ? leastText()
                    : Messages.text("counts.from_to", leastText(), mostText());
        }

        /// A number with its sign, as differences have it.
        public static String signed(int number) {
            return number > 0 ? "+" + number : number < 0 ? "−" + -number : "0";
        }

        /// True when it may be nothing, or of either sign.
        public boolean mayBeNone() {
            return least <= 0 && most >= 0;
        }
    }
}
