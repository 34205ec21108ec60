package org.amnok.ui.map;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.project.ProjectContents;
import org.amnok.index.SightingPages;
import org.amnok.map.cluster.SightingMarkers;
import org.amnok.map.contents.MapContents;
import org.amnok.map.marker.CameraMarker;
import org.amnok.map.marker.StretchMarker;
import org.amnok.ui.session.ShownSightings;

/// What sightings of a project put on the map. Those of sightings with a point are made of the
/// columns of the index when they are drawn.
record ShownMarks(
        ShownSightings shown,
        ProjectContents contents,
        SightingMarkers points,
        List<StretchMarker> stretches,
        List<CameraMarker> cameras) {
    /// @param shown those that pass the filter
    /// @param stretches of them
    /// @param pages reads the texts of marks in the background
    static ShownMarks of(
            ShownSightings shown,
            ProjectContents contents,
            List<StretchMarker> stretches,
            SightingPages pages) {
        return new ShownMarks(
                shown,
                contents,
                SightingMarkers.of(shown.index(), shown.rows(), pages),
                stretches,
                cameras(shown, contents));
    }

    /// The same marks as long as the same sightings are shown: what is known about them is kept.
    ShownMarks in(ProjectContents next) {
        return next == contents
                ? this
                : new ShownMarks(shown, next, points, stretches, cameras(shown, next));
    }

    /// With marks of a folder instead of those of the project.
    ShownMarks standingFor(SightingMarkers others) {
        return new ShownMarks(shown, contents, others, stretches, cameras);
    }

    private static List<CameraMarker> cameras(ShownSightings shown, ProjectContents contents) {
        return contents.cameras().stream()
                .flatMap(c -> CameraMarker.of(c, shown.index(), shown.rows()).stream())
                .toList();
    }

    /// With what else the map shows of the project.
    MapContents with(Collection<UUID> selected) {
        return new MapContents(points, stretches, cameras, contents.sites(), selected);
    }
}
