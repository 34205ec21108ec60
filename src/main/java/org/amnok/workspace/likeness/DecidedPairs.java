package org.amnok.workspace.likeness;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.likeness.LikePair;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.NotSame;
import org.amnok.domain.record.RestsOn;
import org.amnok.domain.record.SameAs;

/// The pairs of sightings of which somebody said what they are to each other: of the same event,
/// not of the same, or one a repetition of the other.
final class DecidedPairs {
    private final Set<Set<UUID>> pairs = new HashSet<>();
    private final Map<UUID, UUID> groups = new HashMap<>();

    DecidedPairs(ProjectContents contents) {
        contents.all(NotSame.class)
                .forEach(pair -> pairs.add(pair(pair.sightingUuid(), pair.otherUuid())));
        contents.all(RestsOn.class)
                .forEach(link -> pairs.add(pair(link.sightingUuid(), link.otherUuid())));
        contents.all(SameAs.class)
                .forEach(member -> groups.put(member.sightingUuid(), member.groupUuid()));
    }

    private static Set<UUID> pair(UUID one, UUID other) {
        return one.equals(other) ? Set.of(one) : Set.of(one, other);
    }

    boolean contains(UUID one, UUID other) {
        var group = groups.get(one);
        return pairs.contains(pair(one, other))
                || (group != null && group.equals(groups.get(other)));
    }

    boolean isOpen(LikePair pair) {
        return !contains(pair.sighting(), pair.other());
    }
}
