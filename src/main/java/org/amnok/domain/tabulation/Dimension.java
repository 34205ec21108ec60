package org.amnok.domain.tabulation;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import org.amnok.domain.Coded;
import org.amnok.domain.ProblemException;
import org.amnok.domain.filter.Facet;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// What the rows or the columns of a table are.
public enum Dimension implements Coded {
    /// One row or column for everything.
    ALL(null),
    KIND(Facet.KIND),
    SITE(Facet.SITE),
    /// Sites at which the river is crossed.
    CROSSING(Facet.SITE),
    TOWN(null),
    STRETCH_10(null),
    STRETCH_25(null),
    STRETCH_50(null),
    BANK(Facet.BANK),
    PROVINCE(Facet.PROVINCE),
    OUTLET(null),
    /// Of the source, `A` to `F`.
    RELIABILITY(Facet.RELIABILITY),
    /// Of the information, `1` to `6`.
    CREDIBILITY(Facet.CREDIBILITY),
    STATUS(Facet.STATUS),
    EVIDENCE(Facet.EVIDENCE),
    MONTH(null),
    QUARTER(null),
    YEAR(null),
    WEEKDAY(null);

    /// Stretches of river, the shortest first.
    public static final List<Dimension> STRETCHES = List.of(STRETCH_10, STRETCH_25, STRETCH_50);

    private final @Nullable Facet facet;

    Dimension(@Nullable Facet facet) {
        this.facet = facet;
    }

    /// The word in files and commands: `stretch-10`.
    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The heading.
    public String title() {
        return facet == null || this == CROSSING
                ? Messages.word("counts.dimension", this)
                : facet.title();
    }

    /// True for steps of time that follow one another.
    public boolean isTime() {
        return this == MONTH || this == QUARTER || this == YEAR;
    }

    /// True for what follows from where something was.
    boolean isPlace() {
        return isOfSites() || this == TOWN || isOnMap() || stretchKilometres() > 0;
    }

    /// True for what the map tells of most reports.
    public boolean isOnMap() {
        return this == BANK || this == PROVINCE;
    }

    /// Which site goes with which stretch is not a matter of counting.
    ///
    /// @throws ProblemException when rows and columns both follow from the place
    public static void requireOnePlace(Dimension rows, Dimension columns) {
        if (rows.isPlace() && columns.isPlace()) {
            throw ProblemException.ofTexts(
                    "counts.both_are_places",
                    "counts.choose_one_place",
                    rows.title(),
                    columns.title());
        }
    }

    /// True for sites of any kind.
    public boolean isOfSites() {
        return this == SITE || this == CROSSING;
    }

    /// The key of the month, the quarter or the year of a day: keys follow one another as time
    /// does.
    ///
    /// @throws IllegalStateException when it is no time
    public String step(LocalDate day) {
        return switch (this) {
            case MONTH -> day.toString().substring(0, 7);
            case QUARTER -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> Integer.toString(day.getYear());
            default -> throw new IllegalStateException(name());
        };
    }

    /// Length of the stretches of river; 0 for what is none.
    public int stretchKilometres() {
        return switch (this) {
            case STRETCH_10 -> 10;
            case STRETCH_25 -> 25;
            case STRETCH_50 -> 50;
            default -> 0;
        };
    }

    /// The facet with whose values it goes; null for what is worked out from days and places, and
    /// for outlets.
    public @Nullable Facet facet() {
        return facet;
    }
}
