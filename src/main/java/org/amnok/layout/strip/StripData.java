package org.amnok.layout.strip;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amnok.domain.Bank;
import org.amnok.domain.coverage.BankObservation;
import org.amnok.domain.coverage.Coverage;
import org.amnok.domain.coverage.CoverageCount;
import org.amnok.domain.coverage.CoverageQuestion;
import org.amnok.domain.date.DateSpan;
import org.amnok.map.stretch.RiverPlaces;
import org.jspecify.annotations.Nullable;

/// What a strip shows.
///
/// @param question what the rows of results are about, as a brush marks it
/// @param looks of the project, of any river and kind
/// @param marks the sightings, when they are few enough to be told apart
/// @param density the sightings, when they are many; null when there are marks
/// @param riverMetres how long the river is
/// @param places by which it is known
public record StripData(
        CoverageQuestion question,
        List<BankObservation> looks,
        List<StripMark> marks,
        @Nullable StripDensity density,
        int riverMetres,
        RiverPlaces places) {
    /// More marks would hide each other and what lies below them.
    public static final int MOST_MARKS = 600;

    public StripData {
        if (marks.size() > MOST_MARKS) {
            density = StripDensity.of(marks, riverMetres);
            marks = List.of();
        }
        looks = List.copyOf(looks);
        marks = List.copyOf(marks);
    }

    /// Those at the river, for the kind that is asked about, the older before the newer.
    List<BankObservation> shown() {
        return looks.stream()
                .filter(look -> look.river() == question.river())
                .filter(look -> look.kinds().contains(question.kind()))
                .sorted(BankObservation.BY_AGE)
                .toList();
    }

    /// From the first to the last day that a look or the question is of; without looks those of
    /// sightings.
    ///
    /// @param otherwise the day when there is none
    public DateSpan days(LocalDate otherwise) {
        var looked = shown().stream().map(BankObservation::days).toList();
        var seen = looked.isEmpty() ? seen() : looked;
        var all =
                Stream.concat(seen.stream(), Stream.of(question.period()))
                        .filter(days -> !days.earliest().equals(DateSpan.OPEN_START))
                        .filter(days -> !days.latest().equals(DateSpan.OPEN_END))
                        .toList();
        var first = all.stream().map(DateSpan::earliest).min(Comparator.naturalOrder());
        var last = all.stream().map(DateSpan::latest).max(Comparator.naturalOrder());
        return new DateSpan(first.orElse(otherwise), last.orElse(otherwise));
    }

    private List<DateSpan> seen() {
        return density == null
                ? marks.stream().map(StripMark::days).toList()
                : List.of(density.days());
    }

    /// The answer for each bank, the Korean one first.
    List<Coverage> results() {
        return Stream.of(Bank.DPRK, Bank.PRC)
                .map(bank -> CoverageCount.of(question.of(Set.of(bank)), looks))
                .toList();
    }
}
