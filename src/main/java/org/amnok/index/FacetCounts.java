package org.amnok.index;

import java.util.Collections;
import java.util.Map;
import org.amnok.domain.filter.Facet;

/// How many sightings have each value of each facet, of those that meet the criteria about all
/// else: what would be shown if that value was chosen.
///
/// @param counts values that no sighting has are not in it
public record FacetCounts(Map<Facet, Map<String, Integer>> counts) {
    public FacetCounts {
        counts = Collections.unmodifiableMap(counts);
    }

    /// The values of a facet with their numbers, the most frequent first.
    public Map<String, Integer> of(Facet facet) {
        return counts.getOrDefault(facet, Map.of());
    }

    /// 0 when no sighting has the value.
    public int of(Facet facet, String value) {
        return of(facet).getOrDefault(value, 0);
    }
}
