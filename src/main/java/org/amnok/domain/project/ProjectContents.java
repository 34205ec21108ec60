package org.amnok.domain.project;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.amnok.domain.record.Camera;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Item;
import org.amnok.domain.record.PictureNote;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.jspecify.annotations.Nullable;

/// Everything a project holds at one moment. Immutable.
public final class ProjectContents {
    private static final SequencedMap<UUID, Item> NO_ITEMS = new LinkedHashMap<>();
    public static final ProjectContents EMPTY = new ProjectContents(List.of(), List.of());

    private final StoredSightings sightings;
    private final Map<Class<? extends Item>, SequencedMap<UUID, Item>> items;

    /// @param items of any kinds, in the order they were added
    public ProjectContents(Collection<Sighting> sightings, Collection<? extends Item> items) {
        this(SightingLayers.of(sightings), byClass(items));
    }

    private ProjectContents(
            StoredSightings sightings, Map<Class<? extends Item>, SequencedMap<UUID, Item>> items) {
        this.sightings = sightings;
        this.items = items;
    }

    private static Map<Class<? extends Item>, SequencedMap<UUID, Item>> byClass(
            Collection<? extends Item> items) {
        var classes = new HashMap<Class<? extends Item>, SequencedMap<UUID, Item>>();
        for (var item : items) {
            classes.computeIfAbsent(item.getClass(), c -> new LinkedHashMap<>())
                    .put(item.uuid(), item);
        }
        return classes;
    }

    /// The same items, with sightings that are kept elsewhere.
    public ProjectContents with(StoredSightings kept) {
        return new ProjectContents(kept, items);
    }

    /// In the order they were added. How many is known; to walk them may read the project file,
    /// some at a time: not for the FX thread.
    public Collection<Sighting> sightings() {
        return sightings.all();
    }

    /// All that is no sighting.
    public Stream<Item> items() {
        return items.values().stream().flatMap(some -> some.values().stream());
    }

    public Collection<Site> sites() {
        return all(Site.class);
    }

    public Collection<Camera> cameras() {
        return all(Camera.class);
    }

    /// Items of a class, in the order they were added.
    @SuppressWarnings("unchecked") // each class is the key of its own items only
    public <T extends Item> Collection<T> all(Class<T> type) {
        var found = items.get(type);
        return found == null
                ? List.of()
                : (Collection<T>) Collections.unmodifiableCollection(found.values());
    }

    /// Empty when the UUID is null or there is none.
    public <T extends Item> Optional<T> find(Class<T> type, @Nullable UUID uuid) {
        var found = items.get(type);
        return found == null || uuid == null
                ? Optional.empty()
                : Optional.ofNullable(type.cast(found.get(uuid)));
    }

    /// The camera that a sighting was seen through; the first when there are several.
    public Optional<Camera> cameraOf(UUID sightingUuid) {
        return cameras().stream().filter(c -> c.sightingUuid().equals(sightingUuid)).findFirst();
    }

    /// What a sighting rests on, in the order it was added.
    public List<Evidence> evidenceOf(UUID sightingUuid) {
        return all(Evidence.class).stream()
                .filter(e -> e.sightingUuid().equals(sightingUuid))
                .toList();
    }

    /// The notes on parts of a picture, in the order they were added.
    public List<PictureNote> notesOn(UUID evidenceUuid) {
        return all(PictureNote.class).stream()
                .filter(n -> n.evidenceUuid().equals(evidenceUuid))
                .toList();
    }

    /// May read the project file: not for the FX thread.
    public Optional<Sighting> sighting(UUID uuid) {
        return sightings.find(uuid);
    }

    /// Those that are there, in the order of the UUIDs. May read the project file: not for the FX
    /// thread.
    public List<Sighting> sightings(List<UUID> uuids) {
        return sightings.find(uuids);
    }

    /// A sighting that is in memory; there may be one when this is empty.
    public Optional<Sighting> known(UUID uuid) {
        return sightings.known(uuid);
    }

    /// True when there is such a sighting. Reads nothing.
    public boolean hasSighting(UUID uuid) {
        return sightings.contains(uuid);
    }

    public Optional<Site> site(@Nullable UUID uuid) {
        return find(Site.class, uuid);
    }

    /// The contents after an edit. An edit of what is not there changes nothing.
    public ProjectContents after(Edit edit) {
        var nextItems = new HashMap<Class<? extends Item>, SequencedMap<UUID, Item>>(items);
        apply(edit, nextItems);
        return new ProjectContents(sightings.after(edit), nextItems);
    }

    private static void apply(
            Edit edit, Map<Class<? extends Item>, SequencedMap<UUID, Item>> items) {
        switch (edit) {
            case Edit.Add _, Edit.Delete _, Edit.Replace _, Edit.Import _ -> {}
            case Edit.Set set -> apply(set, items);
            case Edit.Batch batch -> batch.edits().forEach(e -> apply(e, items));
        }
    }

    private static void apply(
            Edit.Set set, Map<Class<? extends Item>, SequencedMap<UUID, Item>> items) {
        var item = Objects.requireNonNull(set.after() == null ? set.before() : set.after());
        var changed = new LinkedHashMap<>(items.getOrDefault(item.getClass(), NO_ITEMS));
        if (set.after() == null) {
            changed.remove(item.uuid());
        } else {
            changed.put(item.uuid(), item);
        }
        items.put(item.getClass(), changed);
    }
}
