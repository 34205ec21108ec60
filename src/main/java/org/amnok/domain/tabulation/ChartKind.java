package org.amnok.domain.tabulation;

import org.amnok.domain.Coded;
import org.amnok.words.Messages;

/// How counts are drawn.
public enum ChartKind implements Coded {
    /// A dot for what is certain, a ring for what is at most, a bar between them; along time, or
    /// row by row where there is one column.
    DOTS,
    /// Bars of the columns: filled for certain, outlined for possible.
    BARS,
    /// The same, in parts of the rows.
    STACKED,
    /// Two lines with a band between them.
    LINES,
    /// Rows and columns: a filled square for certain in an outlined one for possible.
    MATRIX,
    /// Of two sets beside each other: by how much B is more or less than A, row by row.
    DIFFERENCE;

    /// For people.
    public String title() {
        return Messages.word("counts.chart", this);
    }
}
