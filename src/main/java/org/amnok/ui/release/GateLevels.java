package org.amnok.ui.release;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.record.Sighting;

/// At which levels sightings of a release would leave by themselves: by their records and the
/// policy, before a person makes all of them coarser.
final class GateLevels {
    private final Map<PrivacyLevel, Long> counts = new EnumMap<>(PrivacyLevel.class);
    private final Map<PrivacyLevel, Sighting> first = new EnumMap<>(PrivacyLevel.class);

    void add(Sighting sighting, PrivacyLevel level) {
        counts.merge(level, 1L, Long::sum);
        first.putIfAbsent(level, sighting);
    }

    long at(PrivacyLevel level) {
        return counts.getOrDefault(level, 0L);
    }

    /// How many have a place at all.
    long placed() {
        return counts.values().stream().mapToLong(Long::longValue).sum()
                - at(PrivacyLevel.WITHHELD);
    }

    /// The first sighting that was found at a level.
    Optional<Sighting> first(PrivacyLevel level) {
        return Optional.ofNullable(first.get(level));
    }

    /// The strictest of those that leave with a place: one map, one precision. Exact when there are
    /// none.
    PrivacyLevel strictest() {
        return counts.keySet().stream()
                .filter(level -> level != PrivacyLevel.WITHHELD)
                .reduce(PrivacyLevel.EXACT, PrivacyLevel::coarser);
    }

    /// How many at each level, the exact ones first.
    Map<PrivacyLevel, Long> byLevel() {
        return Collections.unmodifiableMap(counts);
    }
}
