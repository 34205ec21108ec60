package org.amnok.workspace;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amnok.domain.likeness.LikeReason;
import org.amnok.domain.likeness.LikeReports;
import org.amnok.domain.likeness.Likeness;
import org.amnok.domain.project.SameAsEdits;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.NotSame;
import org.amnok.domain.record.Sighting;
import org.amnok.index.LikeRows;

/// Finds sightings that may tell of the event of another. One that may be of its place and days
/// needs something more in common than its kind; one with the same original needs nothing else.
public final class LikeSightings {
    /// Of so many the words are compared, the likeliest by place and day.
    private static final int COMPARED = 200;

    private LikeSightings() {}

    /// The strongest first, without those that are known to be the same or not. Reads the project:
    /// not for the FX thread.
    public static List<Likeness> of(WorkspaceState state, Sighting asked) {
        var contents = state.contents();
        var known = new HashSet<>(SameAsEdits.othersOf(asked.uuid(), contents));
        var reasons = new HashMap<UUID, Set<LikeReason>>();
        withSameOriginal(state, asked)
                .forEach(other -> reasons.put(other, EnumSet.of(LikeReason.SAME_ORIGINAL)));
        var row = state.index().row(asked.uuid());
        if (row.isPresent()) {
            var near = LikeRows.of(state.index(), row.getAsInt(), COMPARED);
            for (var other : state.sightings(near)) {
                var its = LikeReports.reasons(asked, other);
                if (reasons.containsKey(other.uuid()) || isMoreThanKind(its)) {
                    its.addAll(EnumSet.of(LikeReason.PLACE, LikeReason.DAYS));
                    reasons.computeIfAbsent(other.uuid(), u -> EnumSet.noneOf(LikeReason.class))
                            .addAll(its);
                }
            }
        }
        contents.all(NotSame.class).forEach(pair -> addOther(pair, asked.uuid(), known));
        return reasons.entrySet().stream()
                .filter(each -> !known.contains(each.getKey()))
                .map(each -> new Likeness(each.getKey(), each.getValue()))
                .sorted(Likeness.STRONGEST_FIRST)
                .toList();
    }

    private static void addOther(NotSame pair, UUID one, Set<UUID> known) {
        if (pair.sightingUuid().equals(one)) {
            known.add(pair.otherUuid());
        } else if (pair.otherUuid().equals(one)) {
            known.add(pair.sightingUuid());
        }
    }

    private static boolean isMoreThanKind(Set<LikeReason> reasons) {
        return reasons.stream().anyMatch(reason -> reason != LikeReason.KIND);
    }

    private static Set<UUID> withSameOriginal(WorkspaceState state, Sighting asked) {
        var contents = state.contents();
        var originals =
                contents.evidenceOf(asked.uuid()).stream()
                        .map(each -> each.original().sha256())
                        .collect(Collectors.toSet());
        return originals.isEmpty()
                ? Set.of()
                : contents.all(Evidence.class).stream()
                        .filter(each -> originals.contains(each.original().sha256()))
                        .map(Evidence::sightingUuid)
                        .filter(other -> !other.equals(asked.uuid()))
                        .filter(contents::hasSighting)
                        .collect(Collectors.toSet());
    }
}
