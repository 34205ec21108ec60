package org.amnok.domain.tabulation;

import org.amnok.domain.Coded;
import org.amnok.words.Messages;

/// What a cell of a table says of its reports.
public enum Measure implements Coded {
    /// How many they are.
    REPORTS,
    /// Of how many events they are.
    EVENTS,
    /// How many of them rest on nothing that another one rests on.
    ORIGINS,
    /// What was counted in them.
    COUNTS,
    /// From the first to the last day.
    DAYS;

    /// The heading.
    public String title() {
        return Messages.word("counts.measure", this);
    }
}
