package org.amnok.ui.map;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.ProjectContents;
import org.amnok.domain.query.SightingPages;
import org.amnok.map.CameraMark;
import org.amnok.map.MapContents;
import org.amnok.map.SightingMarks;
import org.amnok.map.StretchMark;
import org.amnok.ui.session.ShownSightings;

/// What sightings of a project put on the map. Those of sightings with a point are made of the
/// columns of the index when they are drawn.
record ShownMarks(
        ShownSightings shown,
        ProjectContents contents,
        SightingMarks points,
        List<StretchMark> stretches,
        List<CameraMark> cameras) {
    /// @param shown those that pass the filter
    /// @param stretches of them
    /// @param pages reads the texts of marks in the background
    static ShownMarks of(
            ShownSightings shown,
            ProjectContents contents,
            List<StretchMark> stretches,
            SightingPages pages) {
        return new ShownMarks(
                shown,
                contents,
                SightingMarks.of(shown.index(), shown.rows(), pages),
                stretches,
                cameras(shown, contents));
    }

    /// The same marks as long as the same sightings are shown: what is known about them is kept.
    ShownMarks in(ProjectContents next) {
        return next == contents
                ? this
                : new ShownMarks(shown, next, points, stretches, cameras(shown, next));
    }

    private static List<CameraMark> cameras(ShownSightings shown, ProjectContents contents) {
        return contents.cameras().stream()
                .flatMap(c -> CameraMark.of(c, shown.index(), shown.rows()).stream())
                .toList();
    }

    /// With what else the map shows of the project.
    MapContents with(Collection<UUID> selected) {
        return new MapContents(points, stretches, cameras, contents.sites(), selected);
    }
}
