package org.amnok.map.styling;

import org.amnok.words.Messages;

/// How the range of a number is cut into classes.
public enum Breaks {
    /// All classes are equally wide.
    EQUAL_INTERVAL,
    /// All classes hold equally many, as nearly as ties allow.
    QUANTILE,
    /// Classes whose members differ least from their mean: Jenks' natural breaks.
    JENKS;

    /// The name in forms.
    public String title() {
        return Messages.word("codes.breaks", this);
    }
}
