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
        return ProblemException.ofTexts(
                "exchange.the_shape_has_more_than",
                "exchange.simplify_it_with_the_program",
                MOST_POSITIONS);
    }

    public static ProblemException tooDeep() {
        return ProblemException.ofTexts(
                "exchange.the_file_is_nested_more_than",
                "exchange.it_is_damaged_or_made_to",
                DEEPEST);
    }

    public static ProblemException tooLong() {
        return ProblemException.ofTexts(
                "exchange.a_value_is_longer_than",
                "exchange.shorten_it_with_the_program",
                LONGEST_VALUE);
    }
}
