package org.amnok.exchange.feature;

import org.amnok.domain.ProblemException;
import org.amnok.words.Messages;

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
                Messages.text("exchange.the_shape_has_more_than", MOST_POSITIONS),
                Messages.text("exchange.simplify_it_with_the_program"));
    }

    public static ProblemException tooDeep() {
        return ProblemException.of(
                Messages.text("exchange.the_file_is_nested_more_than", DEEPEST),
                Messages.text("exchange.it_is_damaged_or_made_to"));
    }

    public static ProblemException tooLong() {
        return ProblemException.of(
                Messages.text("exchange.a_value_is_longer_than", LONGEST_VALUE),
                Messages.text("exchange.shorten_it_with_the_program"));
    }
}
