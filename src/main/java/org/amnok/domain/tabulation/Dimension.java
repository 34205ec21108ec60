package org.amnok.domain.tabulation;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.domain.filter.Facet;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// What the rows or the columns of a table are.
public enum Dimension {
    /// One row or column for everything.
    ALL,
    KIND,
    SITE,
    /// Sites at which the river is crossed.
    CROSSING,
    TOWN,
    STRETCH_10,
    STRETCH_25,
    STRETCH_50,
    BANK,
    PROVINCE,
    OUTLET,
    /// Of the source, `A` to `F`.
    RELIABILITY,
    /// Of the information, `1` to `6`.
    CREDIBILITY,
    STATUS,
    EVIDENCE,
    MONTH,
    QUARTER,
    YEAR,
    WEEKDAY;

    /// Stretches of river, the shortest first.
    public static final List<Dimension> STRETCHES = List.of(STRETCH_10, STRETCH_25, STRETCH_50);

    /// The word in files and commands: `stretch-10`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The heading.
    public String title() {
        var facet = facet();
        return facet == null || this == CROSSING
                ? Messages.word("counts.dimension", this)
                : facet.title();
    }

    public static Optional<Dimension> ofCode(String code) {
        return Stream.of(values()).filter(d -> d.code().equals(code)).findFirst();
    }

    /// True for steps of time that follow one another.
    public boolean isTime() {
        return this == MONTH || this == QUARTER || this == YEAR;
    }

    /// True for what follows from where something was.
    boolean isPlace() {
        return isOfSites() || this == TOWN || stretchKilometres() > 0;
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
        return switch (this) {
            case KIND -> Facet.KIND;
            case BANK -> Facet.BANK;
            case PROVINCE -> Facet.PROVINCE;
            case RELIABILITY -> Facet.RELIABILITY;
            case CREDIBILITY -> Facet.CREDIBILITY;
            case STATUS -> Facet.STATUS;
            case EVIDENCE -> Facet.EVIDENCE;
            case SITE, CROSSING -> Facet.SITE;
            case ALL,
                    TOWN,
                    STRETCH_10,
                    STRETCH_25,
                    STRETCH_50,
                    OUTLET,
                    MONTH,
                    QUARTER,
                    YEAR,
                    WEEKDAY ->
                    null;
        };
    }
}
