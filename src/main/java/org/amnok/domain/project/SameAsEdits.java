package org.amnok.domain.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.record.SameAs;

/// Edits that put sightings into "same as" groups and take them out.
public final class SameAsEdits {
    private SameAsEdits() {}

    /// Makes one group of sightings and of all that are in a group with one of them.
    ///
    /// @return empty when there are less than two, or nothing changes
    public static Optional<Edit> join(
            Collection<UUID> sightings, ProjectContents contents, UUID newGroup) {
        var members = contents.all(SameAs.class);
        var groups =
                sightings.stream().flatMap(s -> groupOf(s, contents).stream()).distinct().toList();
        var group = groups.isEmpty() ? newGroup : groups.getFirst();
        var all = new ArrayList<>(sightings);
        members.stream()
                .filter(m -> groups.contains(m.groupUuid()))
                .map(SameAs::sightingUuid)
                .forEach(all::add);
        var edits =
                all.stream()
                        .distinct()
                        .map(s -> put(SameAs.of(s, group), contents))
                        .flatMap(Optional::stream)
                        .toList();
        return sightings.size() < 2 || edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Edit.Batch("mark as the same", edits));
    }

    private static Optional<Edit> put(SameAs member, ProjectContents contents) {
        var before = contents.find(SameAs.class, member.uuid()).orElse(null);
        return Objects.equals(before, member)
                ? Optional.empty()
                : Optional.of(new Edit.Set(before, member, "mark as the same"));
    }

    /// Takes a sighting out of its group; one that would be left alone goes, too.
    public static Optional<Edit> leave(UUID sighting, ProjectContents contents) {
        return leave(List.of(sighting), contents);
    }

    /// Takes sightings out of their groups; one that would be left alone in its group goes, too.
    ///
    /// @return empty when none is in a group
    public static Optional<Edit> leave(Collection<UUID> sightings, ProjectContents contents) {
        var gone = new HashSet<>(sightings);
        var groups =
                sightings.stream()
                        .flatMap(s -> groupOf(s, contents).stream())
                        .collect(Collectors.toSet());
        var edits =
                contents.all(SameAs.class).stream()
                        .filter(m -> groups.contains(m.groupUuid()))
                        .collect(
                                Collectors.groupingBy(
                                        SameAs::groupUuid, LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .flatMap(members -> leaving(gone, members))
                        .<Edit>map(m -> new Edit.Set(m, null, "count apart"))
                        .toList();
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Edit.Batch("count apart", edits));
    }

    private static Stream<SameAs> leaving(Set<UUID> gone, List<SameAs> members) {
        var staying = members.stream().filter(m -> !gone.contains(m.sightingUuid())).count();
        return members.stream().filter(m -> staying < 2 || gone.contains(m.sightingUuid()));
    }

    /// The group of a sighting; empty when it is in none.
    public static Optional<UUID> groupOf(UUID sighting, ProjectContents contents) {
        return contents.find(SameAs.class, SameAs.memberUuid(sighting)).map(SameAs::groupUuid);
    }

    private static List<SameAs> membersOf(UUID group, ProjectContents contents) {
        return contents.all(SameAs.class).stream()
                .filter(m -> m.groupUuid().equals(group))
                .toList();
    }

    /// The other sightings of the project that are the same as one.
    public static List<UUID> othersOf(UUID sighting, ProjectContents contents) {
        return groupOf(sighting, contents).stream()
                .flatMap(group -> membersOf(group, contents).stream())
                .map(SameAs::sightingUuid)
                .filter(other -> !other.equals(sighting))
                .filter(contents::hasSighting)
                .toList();
    }
}
