package org.amnok.ui.page;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.DateText;
import org.amnok.domain.date.When;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.record.SavedFilter;
import org.amnok.ui.filter.DateRangeText;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// The words of fields for sets of sightings that are counted: filters by the names under which the
/// project keeps them, their days apart.
///
/// @param filters that the project keeps
record SetWords(List<SavedFilter> filters, InstantSource clock) {
    /// All sightings, and each filter that is kept, without its days.
    List<SightingFilter> kept() {
        return Stream.concat(
                        Stream.of(SightingFilter.ALL),
                        filters.stream().map(saved -> plain(saved.filter())))
                .distinct()
                .toList();
    }

    /// Without its days.
    static SightingFilter plain(SightingFilter filter) {
        return filter.without(Criterion.During.SUBJECT);
    }

    /// @param filter without its days
    String name(SightingFilter filter) {
        return filter.isAll()
                ? Messages.text("page.all")
                : filters.stream()
                        .filter(saved -> plain(saved.filter()).equals(filter))
                        .map(SavedFilter::name)
                        .findFirst()
                        .orElse(Messages.text("page.as_when_the_page_was_made"));
    }

    /// @param days null for any, which is written as nothing
    static String days(@Nullable DateSpan days) {
        return days == null ? "" : DateText.of(days);
    }

    /// Days that are written in a field.
    ///
    /// @param words blank for any day
    /// @return empty when they are not understood; an empty one for any day
    Optional<Optional<DateSpan>> read(String words) {
        return words.isBlank()
                ? Optional.of(Optional.empty())
                : DateRangeText.read(words, When.today(clock)).map(Optional::of);
    }
}
