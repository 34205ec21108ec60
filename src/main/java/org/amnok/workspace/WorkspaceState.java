package org.amnok.workspace;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amnok.domain.ImageTheme;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Sighting;
import org.amnok.index.RowSet;
import org.amnok.index.SightingIndex;
import org.amnok.map.StyledLayer;
import org.amnok.map.base.BaseOnMap;
import org.amnok.map.styling.LayerStyling;

/// The project at one moment, as the windows see it. Immutable.
///
/// @param index what questions need of the sightings
/// @param stylings of the map's layers that are not in their designed look
/// @param bases maps and images of others that are shown, from below
/// @param onImages how the map is drawn over images
/// @param undo label of what would be undone; empty when nothing
/// @param redo label of what would be redone; empty when nothing
public record WorkspaceState(
        Path file,
        boolean readOnly,
        ProjectContents contents,
        SightingIndex index,
        Map<StyledLayer, LayerStyling> stylings,
        List<BaseOnMap> bases,
        ImageTheme onImages,
        Optional<String> undo,
        Optional<String> redo) {
    public WorkspaceState {
        stylings = Map.copyOf(stylings);
        bases = List.copyOf(bases);
    }

    WorkspaceState onImages(ImageTheme theme) {
        return new WorkspaceState(
                file, readOnly, contents, index, stylings, bases, theme, undo, redo);
    }

    /// The styling of a layer.
    public LayerStyling styling(StyledLayer layer) {
        return stylings.getOrDefault(layer, LayerStyling.DESIGNED);
    }

    /// The sightings of rows of the index, in their order. May read the file: not for the FX
    /// thread.
    public List<Sighting> sightings(RowSet rows) {
        return sightings(rows.toArray());
    }

    /// The sightings of rows of the index, in the order of the rows.
    public List<Sighting> sightings(int[] rows) {
        return contents.sightings(Arrays.stream(rows).mapToObj(index::uuid).toList());
    }
}
