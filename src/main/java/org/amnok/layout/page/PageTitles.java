package org.amnok.layout.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.date.DateSpan;
import org.amnok.geo.UncertaintyText;
import org.amnok.geo.border.RiverKilometreText;
import org.amnok.layout.PrintedWords;
import org.amnok.release.Publication;
import org.amnok.release.ReleasedSighting;
import org.jspecify.annotations.Nullable;

/// Title and standfirst that follow from the records of a page, where a person gave none: how many,
/// of when, and how many name only the town.
final class PageTitles {
    /// Circles so wide reach far beyond any town.
    private static final double WIDE_METRES = 10_000;

    private final TownNames towns;
    private final Language language;
    private final PrintedWords words;

    PageTitles(TownNames towns, Language language) {
        this.towns = towns;
        this.language = language;
        words = new PrintedWords(language);
    }

    /// What is left of a span in the months that were asked for: a record that is told as a month
    /// is not of a day because a day was asked for.
    static DateSpan within(DateSpan span, @Nullable DateSpan asked) {
        return asked == null || !span.overlaps(asked) ? span : span.within(asked.inWholeMonths());
    }

    /// @param middle of the map; null of a page without one
    String title(List<ReleasedSighting> shown, @Nullable LatLon middle) {
        var key = isAroundAtBest(shown) ? "title.around" : "title.place";
        return towns.around(shown, middle, language)
                .map(town -> shown.isEmpty() ? town : words.get(key, town, shown.size()))
                .or(() -> along(shown).map(it -> words.get("title.place", it, shown.size())))
                .orElseGet(() -> words.get("title.any", "", shown.size()));
    }

    /// True when most of them may as well lie far outside the town in their middle.
    private static boolean isAroundAtBest(List<ReleasedSighting> shown) {
        var wide =
                shown.stream()
                        .map(ReleasedSighting::uncertaintyMetres)
                        .filter(metres -> metres != null && metres >= WIDE_METRES)
                        .count();
        return wide > shown.size() / 2.0;
    }

    /// The stretch of river that all of them are along.
    private Optional<String> along(List<ReleasedSighting> shown) {
        var stretch = shown.isEmpty() ? null : shown.getFirst().stretch();
        return stretch == null || !shown.stream().allMatch(each -> stretch.equals(each.stretch()))
                ? Optional.empty()
                : Optional.of(
                        words.get(
                                "stretch." + stretch.river().code(),
                                RiverKilometreText.number(stretch.from().kilometres()),
                                RiverKilometreText.number(stretch.to().kilometres())));
    }

    /// Of a page that compares: the sides, not what both of them add up to.
    ///
    /// @param sides the days of both; fewer where these do not tell them apart
    String compared(List<ReleasedSighting> shown, @Nullable LatLon middle, List<String> sides) {
        var place =
                towns.around(shown, middle, language).orElseGet(() -> words.get("title.border"));
        return sides.size() == 2
                ? words.get("title.periods", place, sides.getFirst(), sides.getLast())
                : words.get("title.compared", place);
    }

    /// @param near how many may lie in the map although none is placed in it
    /// @param days that were asked for; null for all
    String standfirst(List<ReleasedSighting> shown, int near, @Nullable DateSpan days) {
        if (shown.isEmpty()) {
            return words.get("stand.none", near);
        }
        var first = dated(shown, days);
        return towns.mostNamed(shown, language)
                .map(
                        town ->
                                first
                                        + (language == Language.ZH || language == Language.JA
                                                ? ""
                                                : " ")
                                        + words.get(
                                                "stand.town",
                                                town.sightings().size(),
                                                town.name(),
                                                UncertaintyText.of(town.uncertaintyMetres())
                                                        .replace(' ', '\u00a0')))
                .orElse(first);
    }

    /// How many there are and of when: days are told of none that is not dated.
    private String dated(List<ReleasedSighting> shown, @Nullable DateSpan days) {
        var undated = shown.stream().filter(sighting -> sighting.dates() == null).count();
        return span(shown)
                .map(span -> new SpanWords(language).of(within(span, days)))
                .map(
                        span ->
                                words.get(
                                        undated > 0 ? "stand.partly" : "stand.span",
                                        shown.size(),
                                        span,
                                        published(shown),
                                        shown.size() - undated,
                                        undated))
                .orElseGet(() -> words.get("stand.undated", shown.size(), published(shown)));
    }

    /// Open at an end at which one is: it lasts until nobody knows when, or nothing is known of how
    /// early any was.
    private static Optional<DateSpan> span(List<ReleasedSighting> shown) {
        var all =
                shown.stream()
                        .map(ReleasedSighting::dates)
                        .filter(Objects::nonNull)
                        .reduce(DateSpan::hull);
        return all.map(
                        hull ->
                                TextFields.span(shown)
                                        .map(s -> new DateSpan(s.earliest(), hull.latest()))
                                        .orElse(hull))
                .filter(span -> !span.isOpenBackwards() || !span.isOpenForwards());
    }

    /// How many of them a published report tells of, behind the number of all; empty where nothing
    /// is said of any.
    private String published(List<ReleasedSighting> shown) {
        var numbers = new EnumMap<Publication, Integer>(Publication.class);
        for (var each : shown) {
            numbers.merge(each.details().publication(), 1, Integer::sum);
        }
        if (numbers.size() > 1) {
            return words.get(
                    "stand.parts",
                    numbers.entrySet().stream()
                            .map(e -> words.get(key(e.getKey()) + ".part", e.getValue()))
                            .collect(Collectors.joining(words.get("stand.between"))));
        }
        var only = numbers.keySet().iterator().next();
        return only == Publication.NOT_SAID ? "" : words.get(key(only), shown.size());
    }

    private static String key(Publication publication) {
        return switch (publication) {
            case PUBLISHED -> "stand.published";
            case NOT_PUBLISHED -> "stand.unpublished";
            case NOT_SAID -> "stand.unsaid";
        };
    }
}
