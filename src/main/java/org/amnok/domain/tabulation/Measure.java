package org.amnok.domain.tabulation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.words.Messages;

/// What a cell of a table says of its reports.
public enum Measure {
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

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The heading.
    public String title() {
        return Messages.word("counts.measure", this);
    }

    public static Optional<Measure> ofCode(String code) {
        return Stream.of(values()).filter(m -> m.code().equals(code)).findFirst();
    }
}
