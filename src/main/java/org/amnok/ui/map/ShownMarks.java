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
import org.amnok.ui.session.ShownSightings;

/// What sightings of a project put on the map. Those of sightings with a point are made in the
/// background, when they are first drawn.
record ShownMarks(
        ShownSightings shown,
        ProjectContents contents,
        SightingMarks points,
        List<StretchMark> stretches,
        List<CameraMark> cameras) {
    /// @param shown those that pass the filter
    static ShownMarks of(ShownSightings shown, ProjectContents contents) {
        return new ShownMarks(
                shown,
                contents,
                SightingMarks.lazily(
                        () -> shown.read().flatMap(s -> SightingMark.of(s).stream()).toList()),
                shown.read().flatMap(s -> StretchMark.of(s).stream()).toList(),
                cameras(shown, contents));
    }

    /// The same as long as nothing else is shown: what is known about marks is kept then.
    ShownMarks now(ShownSightings nextShown, ProjectContents next) {
        return nextShown == shown && next == contents ? this : of(nextShown, next);
    }

    private static List<CameraMark> cameras(ShownSightings shown, ProjectContents contents) {
        if (contents.cameras().isEmpty()) {
            return List.of();
        }
        var byUuid = shown.read().collect(Collectors.toMap(Sighting::uuid, Function.identity()));
        return contents.cameras().stream()
                .flatMap(
                        c ->
                                Optional.ofNullable(byUuid.get(c.sightingUuid()))
                                        .flatMap(s -> CameraMark.of(c, s))
                                        .stream())
                .toList();
    }
}
