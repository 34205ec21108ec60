package org.amnok.map.marker;

import java.util.Optional;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.record.Camera;
import org.amnok.index.RowSet;
import org.amnok.index.SightingIndex;
import org.jspecify.annotations.Nullable;

/// A camera as the map sees it: for the screen of this machine only.
///
/// @param subject the point of the sighting that it looked at; null when that has none
public record CameraMarker(Camera camera, @Nullable LatLon subject) {
    /// Of a sighting in an index. Empty when it is not among those that are shown, or retracted.
    public static Optional<CameraMarker> of(Camera camera, SightingIndex index, RowSet shown) {
        var row = index.row(camera.sightingUuid()).orElse(-1);
        return !shown.contains(row) || index.status(row) == SightingStatus.RETRACTED
                ? Optional.empty()
                : Optional.of(new CameraMarker(camera, index.point(row).orElse(null)));
    }
}
