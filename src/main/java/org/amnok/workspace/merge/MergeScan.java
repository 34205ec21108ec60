package org.amnok.workspace.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.amnok.domain.Progress;
import org.amnok.domain.merge.Belongings;
import org.amnok.domain.merge.RecordFields;
import org.amnok.domain.merge.RecordMerge;
import org.amnok.domain.merge.RecordMerge.Presence;
import org.amnok.domain.merge.RecordMerging;
import org.amnok.domain.record.Item;
import org.amnok.domain.record.MergedProject;
import org.amnok.domain.record.Recorded;
import org.amnok.domain.record.Sighting;
import org.amnok.store.RecordVersions;
import org.amnok.words.Messages;
import org.amnok.workspace.WorkspaceState;
import org.jspecify.annotations.Nullable;

/// Compares all records of two projects, sightings some at a time. Used once.
final class MergeScan {
    private static final int PAGE = 500;

    private final WorkspaceState here;
    private final WorkspaceState there;
    private final RecordVersions versions;
    private final CommonKnowledge knowledge;
    private final Progress watch;
    private final List<RecordMerge> merges = new ArrayList<>();
    private final List<Sighting> added = new ArrayList<>();
    private int same;
    private int removed;

    MergeScan(
            WorkspaceState here,
            WorkspaceState there,
            RecordVersions versions,
            CommonKnowledge knowledge,
            Progress watch) {
        this.here = here;
        this.there = there;
        this.versions = versions;
        this.knowledge = knowledge;
        this.watch = watch;
    }

    /// What was found.
    ///
    /// @param added sightings that are new there
    /// @param merges of all other records that are not the same on both sides; of sightings that
    ///   are only here, only those that were deleted there
    /// @param same how many records are the same on both sides
    /// @param twins how many sightings of these are here under another UUID
    /// @param removed how many sightings are left out that were taken out here for good
    record Found(
            List<Sighting> added, List<RecordMerge> merges, int same, int twins, int removed) {}

    /// @throws CancellationException when the watch ends it
    Found find() {
        compareSightings();
        findSightingsOnlyHere();
        compareItems();
        var all = Belongings.awaited(merges);
        var others = new MergeTwins(here, added).others(all);
        var twins = added.size() - others.size();
        return new Found(others, all, same + twins, twins, removed);
    }

    private void compareSightings() {
        var all = there.contents().sightings();
        var page = new ArrayList<Sighting>(PAGE);
        var done = 0;
        for (var sighting : all) {
            page.add(sighting);
            if (page.size() == PAGE) {
                compare(page);
                done += page.size();
                report(Messages.text("workspace.comparing_sightings"), done, all.size());
                page.clear();
            }
        }
        compare(page);
    }

    private void compare(List<Sighting> page) {
        var ours = new HashMap<UUID, Sighting>();
        here.contents()
                .sightings(page.stream().map(Sighting::uuid).toList())
                .forEach(sighting -> ours.put(sighting.uuid(), sighting));
        for (var theirs : page) {
            compare(ours.get(theirs.uuid()), theirs);
        }
    }

    /// Of what is only here, nothing is of interest but what the other history knows: it was
    /// deleted there.
    private void findSightingsOnlyHere() {
        var index = here.index();
        var deleted = new ArrayList<UUID>();
        var done = 0;
        for (var row : index.all().toArray()) {
            var uuid = index.uuid(row);
            if (!there.contents().hasSighting(uuid) && knowledge.isKnownThere(uuid)) {
                deleted.add(uuid);
            }
            if (++done % PAGE == 0) {
                report(
                        Messages.text("workspace.looking_for_what_was_deleted"),
                        done,
                        index.sightings());
            }
        }
        here.contents().sightings(deleted).forEach(sighting -> compare(sighting, null));
    }

    private void compareItems() {
        for (var type : Item.class.getPermittedSubclasses()) {
            if (type != MergedProject.class) {
                compareItems(type.asSubclass(Item.class));
            }
        }
    }

    private <T extends Item> void compareItems(Class<T> type) {
        var theirs = byUuid(there.contents().all(type));
        var ours = byUuid(here.contents().all(type));
        Stream.concat(theirs.keySet().stream(), ours.keySet().stream())
                .distinct()
                .forEach(uuid -> compare(ours.get(uuid), theirs.get(uuid)));
        report(Messages.text("workspace.comparing_other_records"), 1, 1);
    }

    private static <T extends Item> Map<UUID, T> byUuid(Iterable<T> items) {
        var byUuid = new LinkedHashMap<UUID, T>();
        items.forEach(item -> byUuid.put(item.uuid(), item));
        return byUuid;
    }

    private void compare(@Nullable Recorded ours, @Nullable Recorded theirs) {
        if (ours != null && ours.equals(theirs)) {
            same++;
            return;
        }
        var mine = fields(ours);
        var others = fields(theirs);
        var key = Objects.requireNonNull(mine == null ? others : mine).key();
        if (mine == null && knowledge.wasRemovedHere(key)) {
            removed += theirs instanceof Sighting ? 1 : 0;
            return;
        }
        var merge = RecordMerging.of(mine, others, knowledge.of(key, mine, others));
        if (merge.presence() == Presence.BOTH && merge.fields().isEmpty()) {
            same++;
        } else if (theirs instanceof Sighting sighting && merge.presence() == Presence.NEW_THERE) {
            added.add(sighting);
        } else if (!(ours instanceof Sighting) || merge.presence() != Presence.NEW_HERE) {
            merges.add(merge);
        }
    }

    private @Nullable RecordFields fields(@Nullable Recorded recorded) {
        return recorded == null ? null : versions.fields(recorded);
    }

    private void report(String what, long done, long of) {
        watch.goOn(done, of, what);
    }
}
