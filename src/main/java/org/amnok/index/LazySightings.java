package org.amnok.index;

import java.util.AbstractCollection;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.LatestMap;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.StoredSightings;
import org.amnok.domain.record.Sighting;

/// Sightings that stay in the project file: found by the index, read in pages, those asked for last
/// kept in memory. Thread-safe.
public final class LazySightings implements StoredSightings {
    private static final int PAGE = 1000;

    /// More at once are not kept in memory: nobody looks at them one by one.
    private static final int WORTH_KEEPING = 500;

    private final SightingIndex index;
    private final SightingPages pages;
    private final SightingCache cache;

    public LazySightings(SightingIndex index, SightingPages pages) {
        this(index, pages, new SightingCache());
    }

    private LazySightings(SightingIndex index, SightingPages pages, SightingCache cache) {
        this.index = index;
        this.pages = pages;
        this.cache = cache;
    }

    /// The same file after an edit.
    public LazySightings at(SightingIndex next) {
        return new LazySightings(next, pages, cache);
    }

    @Override
    public Optional<Sighting> find(UUID uuid) {
        return find(List.of(uuid)).stream().findFirst();
    }

    @Override
    public Optional<Sighting> known(UUID uuid) {
        return index.row(uuid).isPresent() ? cache.find(uuid) : Optional.empty();
    }

    @Override
    public boolean contains(UUID uuid) {
        return index.row(uuid).isPresent();
    }

    @Override
    public List<Sighting> find(List<UUID> uuids) {
        var found = new HashMap<UUID, Sighting>();
        for (var uuid : uuids) {
            known(uuid).ifPresent(sighting -> found.put(uuid, sighting));
        }
        if (found.size() < uuids.size()) {
            var missing =
                    uuids.stream()
                            .filter(uuid -> !found.containsKey(uuid))
                            .flatMapToInt(uuid -> index.row(uuid).stream())
                            .toArray();
            read(missing, found);
        }
        return uuids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private void read(int[] rows, Map<UUID, Sighting> into) {
        for (int from = 0; from < rows.length; from += PAGE) {
            var edits = cache.edits();
            var page =
                    pages.page(
                            index,
                            Arrays.copyOfRange(rows, from, Math.min(rows.length, from + PAGE)));
            page.forEach(sighting -> into.put(sighting.uuid(), sighting));
            if (rows.length <= WORTH_KEEPING) {
                cache.offer(page, edits);
            }
        }
    }

    @Override
    public Collection<Sighting> all() {
        return new AbstractCollection<>() {
            @Override
            public Iterator<Sighting> iterator() {
                return walk().iterator();
            }

            @Override
            public int size() {
                return index.sightings();
            }
        };
    }

    private Stream<Sighting> walk() {
        var rows = index.all().toArray();
        return IntStream.iterate(0, from -> from < rows.length, from -> from + PAGE)
                .mapToObj(
                        from ->
                                pages.page(
                                        index,
                                        Arrays.copyOfRange(
                                                rows, from, Math.min(rows.length, from + PAGE))))
                .flatMap(List::stream);
    }

    /// The file has the edit already; only what is in memory changes.
    @Override
    public LazySightings after(Edit edit) {
        cache.changed(edit);
        return this;
    }

    /// The sightings of a file that were asked for last, never older than the last edit.
    /// Thread-safe.
    private static final class SightingCache {
        private static final int MOST = 5000;

        private final Map<UUID, Sighting> kept = new LatestMap<>(MOST);

        private long edits;

        synchronized Optional<Sighting> find(UUID uuid) {
            return Optional.ofNullable(kept.get(uuid));
        }

        /// How many edits it has seen: to be asked before the file is read.
        synchronized long edits() {
            return edits;
        }

        /// Takes what was read, unless an edit came in between: it may be older than that.
        ///
        /// @param seen edits before it was read
        synchronized void offer(List<Sighting> read, long seen) {
            if (seen == edits) {
                read.forEach(sighting -> kept.put(sighting.uuid(), sighting));
            }
        }

        /// Follows an edit that is on disk.
        synchronized void changed(Edit edit) {
            edits++;
            apply(edit);
        }

        private void apply(Edit edit) {
            switch (edit) {
                case Edit.Add(Sighting added) -> kept.put(added.uuid(), added);
                case Edit.Delete(Sighting gone) -> kept.remove(gone.uuid());
                case Edit.Replace replace -> kept.put(replace.after().uuid(), replace.after());
                case Edit.Set _ -> {}
                case Edit.Import _ -> kept.clear();
                case Edit.Batch batch -> batch.edits().forEach(this::apply);
            }
        }
    }
}
