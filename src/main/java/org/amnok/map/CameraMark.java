package org.amnok.map;

import java.util.Optional;
import org.amnok.domain.Camera;
import org.amnok.domain.LatLon;
import org.amnok.domain.Place;
import org.amnok.domain.Sighting;
import org.amnok.domain.SightingStatus;
import org.jspecify.annotations.Nullable;

/// A camera as the map sees it: for the screen of this machine only.
///
/// @param subject the point of the sighting that it looked at; null when that has none
public record CameraMark(Camera camera, @Nullable LatLon subject) {
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
