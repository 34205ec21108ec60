package org.amnok.media;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.ImageDimensions;
import org.jspecify.annotations.Nullable;

/// What a photo says of how it was taken. It may be wrong, or forged: a person decides what of it
/// holds. All of it is about the camera, nothing about the subject.
///
/// @param position where the camera says it was; null when it says nothing
/// @param uncertaintyMetres of the position, at least 1; null when not said
/// @param datum that the position is given in, as the photo names it; empty when not said, which
///   means WGS 84
/// @param bearingDegrees where it pointed, 0 ≤ x < 360, clockwise from the north of `north`; null
///   when not said
/// @param north from which the bearing counts
/// @param taken the camera's clock; null when not said
/// @param offset of the camera's clock from UTC; null when not said
/// @param satelliteTime what the satellites said the time was; null when not said
/// @param orientation as EXIF counts it, 1 to 8
/// @param fieldOfViewDegrees horizontal angle of the upright picture, above 0 to 180; null when it
///   cannot be worked out
public record PhotoFacts(
        @Nullable LatLon position,
        @Nullable Double uncertaintyMetres,
        String datum,
        @Nullable Double bearingDegrees,
        North north,
        @Nullable LocalDateTime taken,
        @Nullable ZoneOffset offset,
        @Nullable Instant satelliteTime,
        int orientation,
        @Nullable Double fieldOfViewDegrees) {
    public static final PhotoFacts NONE =
            new PhotoFacts(
                    null,
                    null,
                    "",
                    null,
                    North.UNSTATED,
                    null,
                    null,
                    null,
                    ImageDimensions.UPRIGHT,
                    null);

    /// From which north a bearing counts.
    public enum North {
        TRUE,
        /// Off by the declination: about 8 to 9 degrees west of true north on the Yalu. Never taken
        /// for true.
        MAGNETIC,
        UNSTATED
    }

    /// True when it says anything that could place a camera.
    public boolean hasCamera() {
        return position != null || bearingDegrees != null || fieldOfViewDegrees != null;
    }

    /// The bearing, when it is said to count from true north; else null.
    public @Nullable Double trueBearingDegrees() {
        return north == North.TRUE ? bearingDegrees : null;
    }

    /// True when the position is given in a datum that is not WGS 84.
    public boolean isOtherDatum() {
        return !datum.isBlank() && !datum.replaceAll("[^0-9A-Za-z]", "").matches("(?i)WGS(19)?84");
    }
}
