package org.amnok.workspace.merge;

import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.amnok.domain.merge.Conflict;
import org.amnok.domain.merge.FieldMerge;
import org.amnok.domain.merge.RecordMerge;
import org.amnok.domain.merge.RecordMerge.Presence;
import org.amnok.domain.record.MergedProject;
import org.amnok.domain.record.Sighting;
import org.amnok.workspace.WorkspaceState;
import org.jspecify.annotations.Nullable;

/// What a merge would do, before anything is done.
///
/// @param file the name of the other project's file
/// @param state of this project that it was made for
/// @param added sightings that come
/// @param merges of all other records that are not the same on both sides
/// @param conflicts what a person must decide
/// @param same how many records are the same on both sides
/// @param mark remembers this merge when everything is decided; null when the other project has no
///   history to be remembered
/// @param marksThere merges that the other project remembers and this one does not
/// @param notes what a person should know of the other project
public record MergePlan(
        String file,
        WorkspaceState state,
        List<Sighting> added,
        List<RecordMerge> merges,
        List<Conflict> conflicts,
        int same,
        @Nullable MergedProject mark,
        List<MergedProject> marksThere,
        List<String> notes) {
    public MergePlan {
        added = List.copyOf(added);
        merges = List.copyOf(merges);
        conflicts = List.copyOf(conflicts);
        marksThere = List.copyOf(marksThere);
        notes = List.copyOf(notes);
    }

    /// How many records of each layer are new, by the name of the layer.
    public SequencedMap<String, Integer> newByLayer() {
        var counts = counts(merge -> merge.presence() == Presence.NEW_THERE);
        if (!added.isEmpty()) {
            counts.merge("sighting", added.size(), Integer::sum);
        }
        return counts;
    }

    /// Of how many records of each layer something is taken without asking.
    public SequencedMap<String, Integer> takenByLayer() {
        return counts(merge -> merge.fields().stream().anyMatch(FieldMerge::isTaken));
    }

    /// What was deleted on one side and not changed on the other: it stays as it is here.
    public List<RecordMerge> deletedOnOneSide() {
        return merges.stream()
                .filter(
                        merge ->
                                merge.presence() == Presence.DELETED_HERE
                                        || merge.presence() == Presence.DELETED_THERE)
                .toList();
    }

    /// True when nothing would change and nothing is asked.
    public boolean changesNothing() {
        return newByLayer().isEmpty() && takenByLayer().isEmpty() && conflicts.isEmpty();
    }

    private SequencedMap<String, Integer> counts(Predicate<RecordMerge> wanted) {
        var counts = new TreeMap<String, Integer>();
        merges.stream()
                .filter(wanted)
                .forEach(merge -> counts.merge(merge.layer(), 1, Integer::sum));
        return counts;
    }
}
