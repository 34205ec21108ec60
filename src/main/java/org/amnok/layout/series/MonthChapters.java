package org.amnok.layout.series;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.domain.ProblemException;
import org.amnok.domain.date.DateSpan;
import org.amnok.layout.caption.MonthTitle;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;
import org.jspecify.annotations.Nullable;

/// A page a month: each shows what may have been in it, by the dates that were released.
public final class MonthChapters {
    private static final UnaryOperator<YearMonth> NEXT = month -> month.plusMonths(1);

    private final ReleasedSightings sightings;
    private final Language language;
    private final DateSpan asked;

    /// @param days that are asked for; null for any. No other month has a page.
    public MonthChapters(ReleasedSightings sightings, Language language, @Nullable DateSpan days) {
        this.sightings = sightings;
        this.language = language;
        asked = days == null ? new DateSpan(DateSpan.OPEN_START, DateSpan.OPEN_END) : days;
    }

    /// The months that something may have been in, the first one first.
    ///
    /// @throws ProblemException when nothing is dated
    public List<Chapter> dated() {
        return chapters(
                month -> sightings.sightings().stream().anyMatch(its -> its.mayBeOf(days(month))));
    }

    /// Every month from the first to the last one, empty ones too, as time goes by.
    ///
    /// @throws ProblemException when nothing is dated
    public List<Chapter> every() {
        return chapters(_ -> true);
    }

    /// One more than a series may have, at most.
    private List<Chapter> chapters(Predicate<YearMonth> chosen) {
        var months = months();
        var end = YearMonth.from(months.latest());
        return Stream.iterate(YearMonth.from(months.earliest()), month -> !month.isAfter(end), NEXT)
                .filter(chosen)
                .limit(SeriesOutput.MOST_PAGES + 1L)
                .map(this::chapter)
                .toList();
    }

    /// From the first day that a sighting is of to the last one.
    private DateSpan months() {
        var spans =
                sightings.sightings().stream()
                        .map(ReleasedSighting::dates)
                        .filter(Objects::nonNull)
                        .filter(span -> span.overlaps(asked))
                        .map(span -> span.within(asked))
                        .toList();
        var first =
                spans.stream()
                        .filter(span -> !span.isOpenBackwards())
                        .map(DateSpan::earliest)
                        .min(LocalDate::compareTo);
        var last =
                spans.stream()
                        .filter(span -> !span.isOpenForwards())
                        .map(DateSpan::latest)
                        .max(LocalDate::compareTo);
        if (first.isEmpty() || last.isEmpty()) {
            throw ProblemException.ofTexts(
                    "layout.no_sighting_that_may_leave_has", "layout.choose_another_series_or");
        }
        return last.get().isBefore(first.get())
                ? new DateSpan(last.get(), first.get()) // both open: until that day, from this one
                : new DateSpan(first.get(), last.get());
    }

    /// How many months are asked for, with a page or without: those of the days, and where these
    /// are open, to the first or the last that something was in.
    ///
    /// @throws ProblemException when nothing is dated
    public int asked() {
        var first = asked.isOpenBackwards() ? months().earliest() : asked.earliest();
        var last = asked.isOpenForwards() ? months().latest() : asked.latest();
        return (int) ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) + 1;
    }

    private DateSpan days(YearMonth month) {
        return new DateSpan(month.atDay(1), month.atEndOfMonth()).within(asked);
    }

    private Chapter chapter(YearMonth month) {
        var days = days(month);
        return new Chapter(
                MonthTitle.of(month, language),
                null,
                days,
                sightings.only(each -> each.mayBeOf(days)));
    }
}
