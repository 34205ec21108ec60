package org.amnok.workspace.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.merge.RecordMerge;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.workspace.WorkspaceState;

/// Sightings that come with a merge and tell just what one here tells under another UUID: two
/// people brought in the same file. Such a twin is not brought in again, unless something belongs
/// to it.
final class MergeTwins {
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int PAGE = 500;

    private final WorkspaceState here;
    private final List<Sighting> added;
    private final Set<UUID> twins = new HashSet<>();

    /// @param added sightings that only the other project has
    MergeTwins(WorkspaceState here, List<Sighting> added) {
        this.here = here;
        this.added = added;
        if (!added.isEmpty()) {
            find();
        }
    }

    /// What columns say of a sighting, to find those that may be twins without reading them.
    private record Likely(String kind, double lat, double lon) {}

    private void find() {
        var byLikely = new HashMap<Likely, List<Sighting>>();
        added.forEach(
                each -> byLikely.computeIfAbsent(likely(each), k -> new ArrayList<>()).add(each));
        var index = here.index();
        var page = new HashMap<UUID, List<Sighting>>();
        for (var row : index.all().toArray()) {
            var at = index.point(row);
            var likely =
                    new Likely(
                            index.kind(row).code(),
                            at.map(p -> p.latDegrees()).orElse(Double.NaN),
                            at.map(p -> p.lonDegrees()).orElse(Double.NaN));
            var others = byLikely.get(likely);
            if (others != null) {
                page.put(index.uuid(row), others);
            }
            if (page.size() == PAGE) {
                compare(page);
            }
        }
        compare(page);
    }

    private static Likely likely(Sighting sighting) {
        return sighting.place() instanceof Place.Located at
                ? new Likely(
                        sighting.kind().code(), at.point().latDegrees(), at.point().lonDegrees())
                : new Likely(sighting.kind().code(), Double.NaN, Double.NaN);
    }

    private void compare(Map<UUID, List<Sighting>> page) {
        for (var ours : here.contents().sightings(List.copyOf(page.keySet()))) {
            page.getOrDefault(ours.uuid(), List.of()).stream()
                    .filter(theirs -> !twins.contains(theirs.uuid()))
                    .filter(theirs -> FieldCatalogue.differences(ours, theirs).isEmpty())
                    .findFirst()
                    .ifPresent(theirs -> twins.add(theirs.uuid()));
        }
        page.clear();
    }

    /// Those of the added that have no twin here, or to which something belongs.
    ///
    /// @param merges of all other records
    List<Sighting> others(List<RecordMerge> merges) {
        var named = named(merges);
        twins.removeIf(uuid -> named.contains(uuid.toString()));
        return added.stream().filter(each -> !twins.contains(each.uuid())).toList();
    }

    private static Set<String> named(List<RecordMerge> merges) {
        return merges.stream()
                .map(RecordMerge::there)
                .filter(java.util.Objects::nonNull)
                .flatMap(there -> there.values().values().stream())
                .flatMap(value -> UUID_TEXT.matcher(String.valueOf(value)).results())
                .map(match -> match.group())
                .collect(Collectors.toSet());
    }
}
