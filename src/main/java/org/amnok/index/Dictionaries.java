package org.amnok.index;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.count.Count;
import org.amnok.domain.filter.Facet;

/// The values that the numbers in an index stand for. Shared by all states of one project.
final class Dictionaries {
    private final Map<Facet, Dictionary<Set<String>>> facets = new EnumMap<>(Facet.class);
    private final Dictionary<List<Count>> counts = new Dictionary<>();
    private final Constants<SightingKind> kinds;
    private final Constants<SightingStatus> statuses;

    Dictionaries() {
        for (var facet : Facet.values()) {
            facets.put(facet, new Dictionary<>());
        }
        kinds =
                new Constants<>(
                        of(Facet.KIND),
                        SightingKind.values(),
                        SightingKind::code,
                        SightingKind.OTHER);
        statuses =
                new Constants<>(
                        of(Facet.STATUS),
                        SightingStatus.values(),
                        SightingStatus::code,
                        SightingStatus.DRAFT);
    }

    /// Sets of the values that one sighting has.
    Dictionary<Set<String>> of(Facet facet) {
        return java.util.Objects.requireNonNull(facets.get(facet));
    }

    /// By numbers of [Facet#KIND].
    Constants<SightingKind> kinds() {
        return kinds;
    }

    /// By numbers of [Facet#STATUS].
    Constants<SightingStatus> statuses() {
        return statuses;
    }

    Dictionary<List<Count>> counts() {
        return counts;
    }
}
