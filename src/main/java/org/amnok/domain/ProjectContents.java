package org.amnok.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Everything a project holds at one moment. Immutable.
public final class ProjectContents {
    public static final ProjectContents EMPTY = new ProjectContents(List.of(), List.of());

    private final SequencedMap<UUID, Sighting> sightings;
    private final SequencedMap<UUID, Site> sites;

    public ProjectContents(Collection<Sighting> sightings, Collection<Site> sites) {
        var byUuid = new LinkedHashMap<UUID, Sighting>();
        sightings.forEach(s -> byUuid.put(s.uuid(), s));
        var sitesByUuid = new LinkedHashMap<UUID, Site>();
        sites.forEach(s -> sitesByUuid.put(s.uuid(), s));
        this.sightings = Collections.unmodifiableSequencedMap(byUuid);
        this.sites = Collections.unmodifiableSequencedMap(sitesByUuid);
    }

    private ProjectContents(
            SequencedMap<UUID, Sighting> sightings, SequencedMap<UUID, Site> sites) {
        this.sightings = Collections.unmodifiableSequencedMap(sightings);
        this.sites = sites;
    }

    /// In the order they were added.
    public Collection<Sighting> sightings() {
        return sightings.values();
    }

    public Collection<Site> sites() {
        return sites.values();
    }

    public Optional<Sighting> sighting(UUID uuid) {
        return Optional.ofNullable(sightings.get(uuid));
    }

    public Optional<Site> site(@Nullable UUID uuid) {
        return uuid == null ? Optional.empty() : Optional.ofNullable(sites.get(uuid));
    }

    /// The contents after an edit. An edit of what is not there changes nothing.
    public ProjectContents after(Edit edit) {
        var next = new LinkedHashMap<>(sightings);
        apply(edit, next);
        return new ProjectContents(next, sites);
    }

    private static void apply(Edit edit, Map<UUID, Sighting> into) {
        switch (edit) {
            case Edit.Add(Sighting added) -> into.put(added.uuid(), added);
            case Edit.Delete(Sighting gone) -> into.remove(gone.uuid());
            case Edit.Replace replace -> into.replace(replace.after().uuid(), replace.after());
            case Edit.Batch batch -> batch.edits().forEach(e -> apply(e, into));
        }
    }
}
