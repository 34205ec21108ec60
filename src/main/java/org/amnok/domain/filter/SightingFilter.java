package org.amnok.domain.filter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Certainty;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.date.DateSpan;
import org.jspecify.annotations.Nullable;

/// Which sightings are shown: those that meet every criterion. The same filter drives map, table,
/// timeline, counts and exports. Retracted sightings are shown only when a criterion asks for that
/// status.
///
/// @param criteria one at most about each subject, in one order whatever the order of choosing, so
///   that filters that ask the same are equal
public record SightingFilter(List<Criterion> criteria) {
    public static final SightingFilter ALL = new SightingFilter(List.of());

    private static final List<String> ORDER =
            Stream.of(
                            Stream.of(Criterion.Words.SUBJECT),
                            Stream.of(Facet.values()).map(Facet::code),
                            Stream.of(
                                    Criterion.During.SUBJECT,
                                    Criterion.AlongRiver.SUBJECT,
                                    Criterion.AtLeast.SUBJECT,
                                    Criterion.InArea.SUBJECT,
                                    Criterion.Within.SUBJECT,
                                    Criterion.NotLookedSince.SUBJECT),
                            Stream.of(Facet.values()).map(Criterion.NoneOf::subject))
                    .flatMap(subjects -> subjects)
                    .toList();

    /// @throws IllegalArgumentException when two criteria are about one subject
    public SightingFilter {
        criteria =
                criteria.stream()
                        .filter(c -> !(c instanceof Criterion.Words(var text) && text.isEmpty()))
                        .sorted(Comparator.comparing(c -> ORDER.indexOf(c.subject())))
                        .toList();
        if (criteria.stream().map(Criterion::subject).distinct().count() != criteria.size()) {
            throw new IllegalArgumentException("Two criteria about one subject");
        }
    }

    /// True when nothing is filtered out.
    public boolean isAll() {
        return criteria.isEmpty();
    }

    /// With this criterion instead of the one about the same.
    public SightingFilter with(Criterion criterion) {
        var next = new ArrayList<>(without(criterion.subject()).criteria);
        next.add(criterion);
        return new SightingFilter(next);
    }

    /// @param subject of the criterion that goes
    public SightingFilter without(String subject) {
        return new SightingFilter(
                criteria.stream().filter(c -> !c.subject().equals(subject)).toList());
    }

    /// With these values of a facet only; with any value when null.
    public SightingFilter withValues(Facet facet, @Nullable Collection<String> values) {
        return values == null
                ? without(facet.code())
                : with(new Criterion.AnyOf(facet, Set.copyOf(values)));
    }

    /// The values of a facet that pass; empty when any does.
    public Optional<Set<String>> values(Facet facet) {
        return find(Criterion.AnyOf.class, facet.code()).map(Criterion.AnyOf::values);
    }

    /// The criterion of a class; of [Criterion.AnyOf] the first.
    public <T extends Criterion> Optional<T> find(Class<T> type) {
        return criteria.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private <T extends Criterion> Optional<T> find(Class<T> type, String subject) {
        return criteria.stream()
                .filter(c -> c.subject().equals(subject))
                .map(type::cast)
                .findFirst();
    }

    /// True when retracted sightings may pass.
    public boolean showsRetracted() {
        return values(Facet.STATUS)
                .filter(v -> v.contains(SightingStatus.RETRACTED.code()))
                .isPresent();
    }

    /// The words that must occur; empty for any.
    public String text() {
        return find(Criterion.Words.class).map(Criterion.Words::text).orElse("");
    }

    /// What a person typed in it: the words, and what a place is called.
    public Stream<String> typed() {
        return criteria.stream()
                .flatMap(
                        criterion ->
                                switch (criterion) {
                                    case Criterion.Words(var words) -> Stream.of(words);
                                    case Criterion.Within(Around.OfShape(_, var name), _, _) ->
                                            Stream.of(name);
                                    default -> Stream.<String>empty();
                                });
    }

    public SightingFilter withText(String text) {
        return with(new Criterion.Words(text));
    }

    /// The kinds that do not pass.
    public Set<SightingKind> hiddenKinds() {
        var hidden = EnumSet.noneOf(SightingKind.class);
        values(Facet.KIND)
                .ifPresent(
                        shown ->
                                Stream.of(SightingKind.values())
                                        .filter(kind -> !shown.contains(kind.code()))
                                        .forEach(hidden::add));
        return hidden;
    }

    public SightingFilter hiding(Set<SightingKind> kinds) {
        return withValues(
                Facet.KIND,
                kinds.isEmpty()
                        ? null
                        : Stream.of(SightingKind.values())
                                .filter(kind -> !kinds.contains(kind))
                                .map(SightingKind::code)
                                .collect(Collectors.toSet()));
    }

    /// The days that a sighting may or must be of; null for any.
    public @Nullable DateSpan dates() {
        return find(Criterion.During.class).map(Criterion.During::days).orElse(null);
    }

    /// What may have been on these days; any when null.
    public SightingFilter possiblyDuring(@Nullable DateSpan days) {
        return days == null
                ? without(Criterion.During.SUBJECT)
                : with(new Criterion.During(days, Certainty.POSSIBLE));
    }

    /// The same demands, met only by what meets them whatever day it was and whatever the number:
    /// what passes is certain to be meant, as far as days and counts go.
    public SightingFilter strict() {
        return new SightingFilter(criteria.stream().map(SightingFilter::strict).toList());
    }

    private static Criterion strict(Criterion criterion) {
        return switch (criterion) {
            case Criterion.During(var days, _) -> new Criterion.During(days, Certainty.CERTAIN);
            case Criterion.AtLeast(var of, var number, _) ->
                    new Criterion.AtLeast(of, number, Certainty.CERTAIN);
            case Criterion.AlongRiver(var river, var from, var to, var bank, _) ->
                    new Criterion.AlongRiver(river, from, to, bank, Certainty.CERTAIN);
            case Criterion.Within(var around, var metres, _) ->
                    new Criterion.Within(around, metres, Certainty.CERTAIN);
            case Criterion.NotLookedSince(var day, _) ->
                    new Criterion.NotLookedSince(day, Certainty.CERTAIN);
            case Criterion.Words _, Criterion.AnyOf _, Criterion.NoneOf _, Criterion.InArea _ ->
                    criterion;
        };
    }
}
