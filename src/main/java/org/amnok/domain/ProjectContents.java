package org.amnok.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Everything a project holds at one moment. Immutable.
public final class ProjectContents {
    public static final ProjectContents EMPTY = new ProjectContents(List.of(), List.of());

    private final SequencedMap<UUID, Sighting> sightings;
    private final SequencedMap<UUID, Site> sites;
    private final SequencedMap<UUID, Camera> cameras;

    public ProjectContents(
            Collection<Sighting> sightings, Collection<Site> sites, Collection<Camera> cameras) {
        this(
                byUuid(sightings, Sighting::uuid),
                byUuid(sites, Site::uuid),
                byUuid(cameras, Camera::uuid));
    }

    /// Without cameras.
    public ProjectContents(Collection<Sighting> sightings, Collection<Site> sites) {
        this(sightings, sites, List.of());
    }

    private ProjectContents(
            SequencedMap<UUID, Sighting> sightings,
            SequencedMap<UUID, Site> sites,
            SequencedMap<UUID, Camera> cameras) {
        this.sightings = Collections.unmodifiableSequencedMap(sightings);
        this.sites = Collections.unmodifiableSequencedMap(sites);
        this.cameras = Collections.unmodifiableSequencedMap(cameras);
    }

    private static <T> SequencedMap<UUID, T> byUuid(Collection<T> all, Function<T, UUID> uuid) {
        var map = new LinkedHashMap<UUID, T>();
        all.forEach(each -> map.put(uuid.apply(each), each));
        return map;
    }

    /// In the order they were added.
    public Collection<Sighting> sightings() {
        return sightings.values();
    }

    public Collection<Site> sites() {
        return sites.values();
    }

    public Collection<Camera> cameras() {
        return cameras.values();
    }

    /// The camera that a sighting was seen through; the first when there are several.
    public Optional<Camera> cameraOf(UUID sightingUuid) {
        return cameras.values().stream()
                .filter(c -> c.sightingUuid().equals(sightingUuid))
                .findFirst();
    }

    public Optional<Sighting> sighting(UUID uuid) {
        return Optional.ofNullable(sightings.get(uuid));
    }

    public Optional<Site> site(@Nullable UUID uuid) {
        return uuid == null ? Optional.empty() : Optional.ofNullable(sites.get(uuid));
    }

    /// The contents after an edit. An edit of what is not there changes nothing.
    public ProjectContents after(Edit edit) {
        var nextSightings = new LinkedHashMap<>(sightings);
        var nextCameras = new LinkedHashMap<>(cameras);
        apply(edit, nextSightings, nextCameras);
        return new ProjectContents(nextSightings, sites, nextCameras);
    }

    private static void apply(Edit edit, Map<UUID, Sighting> into, Map<UUID, Camera> cameras) {
        switch (edit) {
            case Edit.Add(Sighting added) -> into.put(added.uuid(), added);
            case Edit.Delete(Sighting gone) -> into.remove(gone.uuid());
            case Edit.Replace replace -> into.replace(replace.after().uuid(), replace.after());
            case Edit.SetCamera set -> apply(set, cameras);
            case Edit.Batch batch -> batch.edits().forEach(e -> apply(e, into, cameras));
        }
    }

    private static void apply(Edit.SetCamera set, Map<UUID, Camera> cameras) {
        if (set.after() != null) {
            cameras.put(set.after().uuid(), set.after());
        } else if (set.before() != null) {
            cameras.remove(set.before().uuid());
        }
    }
}
