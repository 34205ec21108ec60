package org.amnok.domain.project;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.amnok.domain.record.Sighting;
import org.jspecify.annotations.Nullable;

/// The sightings of a project by UUID, in the order they were added. Immutable: an edit copies the
/// few changes since all were last written together, not a million sightings.
///
/// @param base never changed; many states share it
/// @param replaced of the base, changed in their places
/// @param gone of the base, no longer there; or added again, at the end
record SightingLayers(
        Map<UUID, Sighting> base,
        Map<UUID, Sighting> replaced,
        Set<UUID> gone,
        Map<UUID, Sighting> added)
        implements StoredSightings {
    /// With more changes than that, all are written together.
    private static final int MOST_CHANGES = 1000;

    static SightingLayers of(Collection<Sighting> sightings) {
        var base = LinkedHashMap.<UUID, Sighting>newLinkedHashMap(sightings.size());
        sightings.forEach(each -> base.put(each.uuid(), each));
        return new SightingLayers(base, Map.of(), Set.of(), Map.of());
    }

    @Override
    public Optional<Sighting> find(UUID uuid) {
        return Optional.ofNullable(get(uuid));
    }

    @Override
    public List<Sighting> find(List<UUID> uuids) {
        return uuids.stream().map(this::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Optional<Sighting> known(UUID uuid) {
        return find(uuid);
    }

    @Override
    public boolean contains(UUID uuid) {
        return get(uuid) != null;
    }

    private @Nullable Sighting get(UUID uuid) {
        var late = added.get(uuid);
        if (late != null) {
            return late;
        }
        if (gone.contains(uuid)) {
            return null;
        }
        var changed = replaced.get(uuid);
        return changed == null ? base.get(uuid) : changed;
    }

    /// It cannot be changed.
    @Override
    public Collection<Sighting> all() {
        return new AbstractCollection<>() {
            @Override
            public Iterator<Sighting> iterator() {
                return inOrder().iterator();
            }

            @Override
            public int size() {
                return base.size() - gone.size() + added.size();
            }
        };
    }

    private Stream<Sighting> inOrder() {
        var early =
                gone.isEmpty() && replaced.isEmpty()
                        ? base.values().stream()
                        : base.values().stream()
                                .filter(each -> !gone.contains(each.uuid()))
                                .map(each -> replaced.getOrDefault(each.uuid(), each));
        return Stream.concat(early, added.values().stream());
    }

    @Override
    public SightingLayers after(Edit edit) {
        var changes = new Changes();
        changes.apply(edit);
        return changes.done();
    }

    /// Changes to a copy.
    private final class Changes {
        private final Map<UUID, Sighting> nowReplaced = new HashMap<>(replaced);
        private final Set<UUID> nowGone = new HashSet<>(gone);
        private final Map<UUID, Sighting> nowAdded = new LinkedHashMap<>(added);

        private boolean isInBase(UUID uuid) {
            return base.containsKey(uuid) && !nowGone.contains(uuid);
        }

        void apply(Edit edit) {
            switch (edit) {
                case Edit.Add(Sighting added) -> put(added);
                case Edit.Delete(Sighting gone) -> remove(gone.uuid());
                case Edit.Replace replace -> replace(replace.after());
                case Edit.Set _, Edit.Import _ -> {}
                case Edit.Batch batch -> batch.edits().forEach(this::apply);
            }
        }

        void put(Sighting sighting) {
            (isInBase(sighting.uuid()) ? nowReplaced : nowAdded).put(sighting.uuid(), sighting);
        }

        /// Does nothing when there is none.
        void replace(Sighting sighting) {
            if (isInBase(sighting.uuid()) || nowAdded.containsKey(sighting.uuid())) {
                put(sighting);
            }
        }

        /// Does nothing when there is none.
        void remove(UUID uuid) {
            if (isInBase(uuid)) {
                nowGone.add(uuid);
                nowReplaced.remove(uuid);
            } else {
                nowAdded.remove(uuid);
            }
        }

        SightingLayers done() {
            var next = new SightingLayers(base, nowReplaced, nowGone, nowAdded);
            var changes = nowReplaced.size() + nowGone.size() + nowAdded.size();
            return changes > MOST_CHANGES ? of(next.all()) : next;
        }
    }
}
