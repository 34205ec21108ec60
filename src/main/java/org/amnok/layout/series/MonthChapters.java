package org.amnok.layout.series;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
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
        return every().stream().filter(c -> !c.sightings().sightings().isEmpty()).toList();
    }

    /// Every month from the first to the last one, empty ones too, as time goes by.
    ///
    /// @throws ProblemException when nothing is dated
    public List<Chapter> every() {
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
        var end = YearMonth.from(last.get());
        return Stream.iterate(YearMonth.from(first.get()), month -> !month.isAfter(end), NEXT)
                .limit(SeriesOutput.MOST_PAGES + 1L)
                .map(this::chapter)
                .toList();
    }

    /// How many months are asked for, with a page or without: those of the days, and where these
    /// are open as many as [#every] has.
    ///
    /// @throws ProblemException when nothing is dated
    public int asked() {
        if (asked.isOpenBackwards() || asked.isOpenForwards()) {
            return every().size();
        }
        var first = YearMonth.from(asked.earliest());
        return (int) ChronoUnit.MONTHS.between(first, YearMonth.from(asked.latest())) + 1;
    }

    private Chapter chapter(YearMonth month) {
        var days = new DateSpan(month.atDay(1), month.atEndOfMonth()).within(asked);
        return new Chapter(
                MonthTitle.of(month, language),
                null,
                days,
                sightings.only(each -> each.mayBeOf(days)));
    }
}
