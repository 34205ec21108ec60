package org.amnok.workspace.likeness;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.likeness.LikeReason;
import org.amnok.domain.likeness.Likeness;
import org.amnok.domain.likeness.ReportFeatures;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Sighting;
import org.amnok.index.LikeRows;
import org.amnok.workspace.WorkspaceState;

/// Finds sightings that may tell of the event of another. One that may be of its place and days
/// needs something more in common than its kind; one with the same picture or file needs nothing
/// else.
public final class LikeSightings {
    /// Of so many the words are compared, the likeliest by place and day.
    private static final int COMPARED = 200;

    private LikeSightings() {}

    /// The strongest first, without those of which somebody said what they are to each other. Reads
    /// the project: not for the FX thread.
    public static List<Likeness> of(WorkspaceState state, PictureHashes pictures, Sighting asked) {
        var known = new DecidedPairs(state.contents());
        var reasons = new HashMap<UUID, Set<LikeReason>>();
        withSamePicture(state, pictures, asked, reasons);
        var row = state.index().row(asked.uuid());
        if (row.isPresent()) {
            var near = state.sightings(LikeRows.of(state.index(), row.getAsInt(), COMPARED));
            var outlets = ReportFeatures.outlets(near);
            outlets.addAll(ReportFeatures.outlets(List.of(asked)));
            var its = ReportFeatures.of(asked, outlets);
            for (var other : near) {
                var alike = ReportFeatures.of(other, outlets).reasons(its);
                if (isMoreThanKind(alike) || reasons.containsKey(other.uuid())) {
                    of(other.uuid(), reasons).addAll(alike);
                    of(other.uuid(), reasons).addAll(PLACE_AND_DAYS);
                }
            }
        }
        return reasons.entrySet().stream()
                .filter(each -> !known.contains(asked.uuid(), each.getKey()))
                .map(each -> new Likeness(each.getKey(), each.getValue()))
                .sorted(Likeness.STRONGEST_FIRST)
                .toList();
    }

    static final Set<LikeReason> PLACE_AND_DAYS = Set.of(LikeReason.PLACE, LikeReason.DAYS);

    static boolean isMoreThanKind(Set<LikeReason> reasons) {
        return reasons.stream().anyMatch(reason -> reason != LikeReason.KIND);
    }

    private static Set<LikeReason> of(UUID sighting, Map<UUID, Set<LikeReason>> reasons) {
        return reasons.computeIfAbsent(sighting, _ -> EnumSet.noneOf(LikeReason.class));
    }

    private static void withSamePicture(
            WorkspaceState state,
            PictureHashes pictures,
            Sighting asked,
            Map<UUID, Set<LikeReason>> reasons) {
        var contents = state.contents();
        var its = contents.evidenceOf(asked.uuid()).stream().map(Evidence::original);
        var mine = its.map(pictures::seen).toList();
        if (mine.isEmpty()) {
            return;
        }
        for (var other : contents.all(Evidence.class)) {
            if (!other.sightingUuid().equals(asked.uuid())
                    && contents.hasSighting(other.sightingUuid())) {
                var seen = pictures.seen(other.original());
                mine.forEach(
                        each ->
                                each.likeness(seen)
                                        .ifPresent(
                                                reason ->
                                                        of(other.sightingUuid(), reasons)
                                                                .add(reason)));
            }
        }
    }
}
