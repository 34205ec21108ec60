package org.amnok.domain.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amnok.domain.merge.RecordMerge.Presence;
import org.jspecify.annotations.Nullable;

/// Keeps records together with what belongs to them: a camera, evidence or a source of a sighting,
/// a note on a picture, an observation of a site.
public final class Belongings {
    private final Map<RecordKey, RecordMerge> merges = new HashMap<>();
    private final Function<Question, Side> decisions;

    /// @param all as [#awaited] gives them
    /// @param decisions asked for conflicts only
    public Belongings(Collection<RecordMerge> all, Function<Question, Side> decisions) {
        all.forEach(merge -> merges.put(merge.key(), merge));
        this.decisions = decisions;
    }

    /// The same, but where something new on one side belongs to what the other deleted: that was
    /// changed, and a person decides about it.
    public static List<RecordMerge> awaited(List<RecordMerge> all) {
        var belongings = new Belongings(all, question -> Side.HERE);
        all.forEach(belongings::awaken);
        return all.stream()
                .map(merge -> belongings.merges.getOrDefault(merge.key(), merge))
                .toList();
    }

    private void awaken(RecordMerge merge) {
        switch (merge.presence()) {
            case NEW_THERE, CHANGED_THERE ->
                    awakenOwners(merge, Presence.DELETED_HERE, Presence.CHANGED_THERE);
            case NEW_HERE, CHANGED_HERE ->
                    awakenOwners(merge, Presence.DELETED_THERE, Presence.CHANGED_HERE);
            case BOTH, DELETED_HERE, DELETED_THERE -> {}
        }
    }

    private void awakenOwners(RecordMerge merge, Presence asleep, Presence awake) {
        for (var owner : owners(merge).toList()) {
            if (owner.presence() == asleep) {
                var awakened = owner.with(awake);
                merges.put(owner.key(), awakened);
                awaken(awakened);
            }
        }
    }

    private Stream<RecordMerge> owners(RecordMerge merge) {
        return merge.owners().map(merges::get).filter(Objects::nonNull);
    }

    /// The record as it is then; null when there is none, also because what it belongs to is gone.
    /// What one side deleted together with its owner stays or goes with that.
    public @Nullable RecordFields result(RecordMerge merge) {
        if (owners(merge).anyMatch(owner -> result(owner) == null)) {
            return null;
        }
        return isTold(merge) && owners(merge).anyMatch(this::isAsked)
                ? merge.either()
                : merge.result(decisions);
    }

    /// True when a person decides whether the record is there, or about what it belongs to.
    private boolean isAsked(RecordMerge merge) {
        return merge.presence().isConflict()
                || isTold(merge) && owners(merge).anyMatch(this::isAsked);
    }

    private static boolean isTold(RecordMerge merge) {
        return merge.presence() == Presence.DELETED_HERE
                || merge.presence() == Presence.DELETED_THERE;
    }
}
