package org.amnok.domain.query;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amnok.domain.Count;
import org.amnok.domain.Facet;

/// The values that the numbers in an index stand for. Shared by all states of one project.
final class Dictionaries {
    private final Map<Facet, Dictionary<Set<String>>> facets = new EnumMap<>(Facet.class);
    private final Dictionary<List<Count>> counts = new Dictionary<>();

    Dictionaries() {
        for (var facet : Facet.values()) {
            facets.put(facet, new Dictionary<>());
        }
    }

    /// Sets of the values that one sighting has.
    Dictionary<Set<String>> of(Facet facet) {
        return java.util.Objects.requireNonNull(facets.get(facet));
    }

    Dictionary<List<Count>> counts() {
        return counts;
    }
}
