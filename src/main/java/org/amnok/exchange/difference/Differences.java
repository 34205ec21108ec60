package org.amnok.exchange.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.difference.Difference.Change;
import org.amnok.exchange.difference.Difference.FoundBy;
import org.amnok.exchange.difference.Difference.Kind;
import org.amnok.geo.Geodesy;
import org.jspecify.annotations.Nullable;

/// What differs between the sightings of two files, in the order added, moved, changed, gone.
///
/// Two are one by their identifier. Of those that are left, which have none in common because a
/// file has no column of them, two are one when they alone of their sides have the same kind and
/// the same title and date, else place and date, else title. What is said of them says so.
///
/// @param same how many are alike in all that is said of them; places written with six decimals and
///   uncertainties in whole metres are
public record Differences(List<Difference> all, int same) {
    /// Compares two sides.
    ///
    /// @param sites what sites of both are called
    public static Differences of(
            Collection<Sighting> before, Collection<Sighting> after, Map<UUID, String> sites) {
        var comparison = new Comparison(before, after, sites);
        return new Differences(comparison.differences(), comparison.same);
    }

    /// How many there are of a kind.
    public long count(Kind kind) {
        return all.stream().filter(each -> each.kind() == kind).count();
    }

    /// A comparison under way.
    private static final class Comparison {
        private final Map<UUID, Sighting> before = new LinkedHashMap<>();
        private final Map<UUID, Sighting> after = new LinkedHashMap<>();
        private final Map<Kind, List<Difference>> found = new EnumMap<>(Kind.class);
        private final Map<UUID, String> sites;
        private int same;

        Comparison(
                Collection<Sighting> before, Collection<Sighting> after, Map<UUID, String> sites) {
            this.sites = sites;
            before.forEach(each -> this.before.put(each.uuid(), each));
            after.forEach(each -> this.after.put(each.uuid(), each));
        }

        List<Difference> differences() {
            match(FoundBy.IDENTIFIER, Sighting::uuid);
            match(FoundBy.TITLE_AND_DATE, Comparison::titleAndDate);
            match(FoundBy.PLACE_AND_DATE, Comparison::placeAndDate);
            match(FoundBy.TITLE, Comparison::title);
            after.values().forEach(each -> add(Kind.ADDED, null, each, List.of(), FoundBy.NOTHING));
            before.values().forEach(each -> add(Kind.GONE, each, null, List.of(), FoundBy.NOTHING));
            return found.values().stream().flatMap(List::stream).toList();
        }

        private static @Nullable Object titleAndDate(Sighting it) {
            var date = it.when().observed();
            return it.title().isBlank() || date == null
                    ? null
                    : List.of(it.kind(), it.title(), date);
        }

        private static @Nullable Object placeAndDate(Sighting it) {
            var date = it.when().observed();
            return it.place() instanceof Place.Located at && date != null
                    ? List.of(it.kind(), at.point(), date)
                    : null;
        }

        private static @Nullable Object title(Sighting it) {
            return it.title().isBlank() ? null : List.of(it.kind(), it.title());
        }

        /// Takes those out that have a key alone on both sides.
        private void match(FoundBy how, Function<Sighting, @Nullable Object> key) {
            var firsts = alone(before.values(), key);
            var seconds = alone(after.values(), key);
            firsts.forEach(
                    (of, first) -> {
                        var second = seconds.get(of);
                        if (first != null && second != null) {
                            before.remove(first.uuid());
                            after.remove(second.uuid());
                            compare(first, second, how);
                        }
                    });
        }

        /// By key; null for a key that several have.
        private static Map<Object, @Nullable Sighting> alone(
                Collection<Sighting> all, Function<Sighting, @Nullable Object> key) {
            var alone = new LinkedHashMap<Object, @Nullable Sighting>();
            var seen = new HashMap<Object, Boolean>();
            for (var each : all) {
                var of = key.apply(each);
                if (of != null) {
                    alone.put(of, seen.put(of, true) == null ? each : null);
                }
            }
            return alone;
        }

        private void compare(Sighting first, Sighting second, FoundBy how) {
            var changes =
                    FieldCatalogue.differences(first, second).stream()
                            .flatMap(
                                    field ->
                                            FieldWords.change(field, first, second, sites).stream())
                            .toList();
            if (changes.isEmpty()) {
                same++;
            } else {
                var kind =
                        WrittenPlace.isMoved(first.place(), second.place())
                                ? Kind.MOVED
                                : Kind.CHANGED;
                add(kind, first, second, changes, how);
            }
        }

        private void add(
                Kind kind,
                @Nullable Sighting first,
                @Nullable Sighting second,
                List<Change> changes,
                FoundBy how) {
            found.computeIfAbsent(kind, of -> new ArrayList<>())
                    .add(new Difference(kind, first, second, metres(first, second), changes, how));
        }
    }

    private static double metres(@Nullable Sighting first, @Nullable Sighting second) {
        return first != null
                        && second != null
                        && first.place() instanceof Place.Located from
                        && second.place() instanceof Place.Located to
                        && WrittenPlace.isMoved(from, to)
                ? Geodesy.distanceMetres(from.point(), to.point())
                : Double.NaN;
    }
}
