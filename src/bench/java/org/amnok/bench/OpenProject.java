package org.amnok.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.amnok.domain.LatLon;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.geo.projection.Projections;
import org.amnok.map.MapExtent;
import org.amnok.map.Viewport;
import org.amnok.map.cluster.SightingMarkers;
import org.amnok.map.contents.MapContents;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.Workspace;

/// A project as the window has it open: marks made of the columns of its index.
///
/// @param contents with the points of all sightings, and sites
record OpenProject(Workspace workspace, MapContents contents) implements AutoCloseable {
    static OpenProject of(Path file) {
        var workspace = Workspace.open(file, Access.READ_ONLY);
        var state = workspace.state();
        var marks =
                SightingMarkers.of(
                        state.index(), state.index().rows(SightingFilter.ALL), workspace.pages());
        var contents =
                new MapContents(marks, List.of(), List.of(), state.contents().sites(), Set.of());
        return new OpenProject(workspace, contents);
    }

    /// The whole river, 1600 × 1000 px.
    Viewport view() {
        return MapExtent.of(
                        Projections.webMercator(), new LatLon(39.7, 124.0), new LatLon(42.2, 128.6))
                .fitted(1600, 1000, 1);
    }

    @Override
    public void close() {
        workspace.close();
    }
}
