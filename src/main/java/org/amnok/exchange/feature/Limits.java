package org.amnok.exchange.feature;

import org.amnok.domain.ProblemException;

/// How much is read of an untrusted file. Each limit has its own message when it is passed.
public final class Limits {
    /// Columns of a table.
    public static final int MOST_COLUMNS = 500;

    /// Objects in objects, folders in folders, collections in collections.
    public static final int DEEPEST = 64;

    /// Positions of one feature's shape.
    public static final int MOST_POSITIONS = 1_000_000;

    /// Characters of one value.
    public static final int LONGEST_VALUE = 1_000_000;

    /// Characters of a name.
    public static final int LONGEST_NAME = 1_000;

    /// Characters of all values of one feature together.
    public static final int LONGEST_FEATURE = 4_000_000;

    private Limits() {}

    public static ProblemException tooManyPositions() {
        return ProblemException.of(
                "The shape has more than " + MOST_POSITIONS + " positions",
                "Simplify it with the program that made it.");
    }

    public static ProblemException tooDeep() {
        return ProblemException.of(
                "The file is nested more than " + DEEPEST + " deep",
                "It is damaged or made to do harm: get it again from where it came.");
    }

    public static ProblemException tooLong() {
        return ProblemException.of(
                "A value is longer than " + LONGEST_VALUE + " characters",
                "Shorten it with the program that made the file.");
    }
}
