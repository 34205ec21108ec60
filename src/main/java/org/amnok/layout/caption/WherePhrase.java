package org.amnok.layout.caption;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amnok.domain.Names;
import org.amnok.release.ReleasedSighting;

/// Where it was seen, no finer than it was released: by towns for exact places, else by the
/// provinces that were released, else by the border.
///
/// @param places the most frequent first; empty when only the border can be named
/// @param towns true when they are towns, false when they are provinces
/// @param elsewhere true when some lie elsewhere
record WherePhrase(List<Names> places, boolean towns, boolean elsewhere) {
    private static final int MOST_NAMES = 3;
    private static final int NAMES_OF_MANY = 2;

    static WherePhrase of(
            List<ReleasedSighting> sightings, Towns towns, Map<String, Names> provinces) {
        var near = sightings.stream().map(towns::of).toList();
        if (near.stream().anyMatch(Optional::isPresent)) {
            return of(near, true);
        }
        return of(
                sightings.stream()
                        .map(s -> Optional.ofNullable(provinces.get(s.details().province())))
                        .toList(),
                false);
    }

    private static WherePhrase of(List<Optional<Names>> named, boolean towns) {
        var names = Tally.of(named.stream().flatMap(Optional::stream)).values();
        var many = names.size() > MOST_NAMES;
        var elsewhere = many || named.stream().anyMatch(Optional::isEmpty);
        return new WherePhrase(many ? names.subList(0, NAMES_OF_MANY) : names, towns, elsewhere);
    }

    boolean isBorderOnly() {
        return places.isEmpty();
    }

    /// "A, B and C"; empty when only the border can be named.
    String names(CaptionWords words) {
        return words.list(places.stream().map(words::place).toList());
    }

    String in(CaptionWords words) {
        if (isBorderOnly()) {
            return words.get("where.border");
        }
        var key = (towns ? "where.towns" : "where.provinces") + (elsewhere ? ".elsewhere" : "");
        // "A, B and elsewhere" has its own "and"; "A and B" asks for one.
        return words.get(
                key,
                elsewhere ? words.row(places.stream().map(words::place).toList()) : names(words));
    }
}
