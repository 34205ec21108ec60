package org.amnok.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amnok.domain.ProjectContents;
import org.amnok.domain.Sighting;
import org.amnok.map.CameraMark;
import org.amnok.map.SightingMark;
import org.amnok.map.SightingMarks;
import org.amnok.map.StretchMark;

/// What sightings of a project put on the map. Those of sightings with a point are made in the
/// background, when they are first drawn.
record ShownMarks(
        List<Sighting> shown,
        ProjectContents contents,
        SightingMarks points,
        List<StretchMark> stretches,
        List<CameraMark> cameras) {
    /// @param shown those that pass the filter
    static ShownMarks of(List<Sighting> shown, ProjectContents contents) {
        return new ShownMarks(
                shown,
                contents,
                SightingMarks.lazily(
                        () -> shown.stream().flatMap(s -> SightingMark.of(s).stream()).toList()),
                shown.stream().flatMap(s -> StretchMark.of(s).stream()).toList(),
                cameras(shown, contents));
    }

    /// The same as long as nothing else is shown: what is known about marks is kept then.
    ShownMarks now(List<Sighting> nextShown, ProjectContents next) {
        return nextShown == shown && next == contents ? this : of(nextShown, next);
    }

    private static List<CameraMark> cameras(List<Sighting> shown, ProjectContents contents) {
        if (contents.cameras().isEmpty()) {
            return List.of();
        }
        var byUuid = shown.stream().collect(Collectors.toMap(Sighting::uuid, Function.identity()));
        return contents.cameras().stream()
                .flatMap(
                        c ->
                                Optional.ofNullable(byUuid.get(c.sightingUuid()))
                                        .flatMap(s -> CameraMark.of(c, s))
                                        .stream())
                .toList();
    }
}
