package org.amnok.map;

import java.util.Optional;
import org.amnok.domain.Camera;
import org.amnok.domain.LatLon;
import org.amnok.domain.Place;
import org.amnok.domain.Sighting;
import org.amnok.domain.SightingStatus;
import org.amnok.domain.query.RowSet;
import org.amnok.domain.query.SightingIndex;
import org.jspecify.annotations.Nullable;

/// A camera as the map sees it: for the screen of this machine only.
///
/// @param subject the point of the sighting that it looked at; null when that has none
public record CameraMark(Camera camera, @Nullable LatLon subject) {
    /// Of a sighting in an index. Empty when it is not among those that are shown, or retracted.
    public static Optional<CameraMark> of(Camera camera, SightingIndex index, RowSet shown) {
        var row = index.row(camera.sightingUuid()).orElse(-1);
        return !shown.contains(row) || index.status(row) == SightingStatus.RETRACTED
                ? Optional.empty()
                : Optional.of(new CameraMark(camera, index.point(row).orElse(null)));
    }

    /// Empty when the sighting is retracted.
    public static Optional<CameraMark> of(Camera camera, Sighting sighting) {
        return sighting.status() == SightingStatus.RETRACTED
                ? Optional.empty()
                : Optional.of(
                        new CameraMark(
                                camera,
                                sighting.place() instanceof Place.Located at ? at.point() : null));
    }
}
