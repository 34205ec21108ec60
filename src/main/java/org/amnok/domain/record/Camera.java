package org.amnok.domain.record;

import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Where a picture of a sighting was taken from. It is not where the sighting was, and it endangers
/// who stood there: it never leaves this machine.
///
/// @param sightingUuid of the sighting that the picture shows
/// @param uncertaintyMetres radius around the point, at least 1; null when unknown
/// @param bearingDegrees where the middle of the picture points: true north, clockwise, 0 ≤ x <
///   360; null when unknown
/// @param bearingUncertaintyDegrees to both sides, above 0 to 180; null when unknown
/// @param fieldOfViewDegrees horizontal angle of the picture, above 0 to 360; null when unknown
/// @param rangeMetres how far it shows anything, 1 to 200,000; null when unknown
/// @param rangeUncertaintyMetres to both sides, at least 1; null when unknown
public record Camera(
        UUID uuid,
        UUID sightingUuid,
        LatLon point,
        @Nullable Double uncertaintyMetres,
        @Nullable Double bearingDegrees,
        @Nullable Double bearingUncertaintyDegrees,
        @Nullable Double fieldOfViewDegrees,
        @Nullable Double rangeMetres,
        @Nullable Double rangeUncertaintyMetres,
        String note)
        implements Item {
    private static final double FARTHEST = 200_000;
    private static final double TINY = 1e-6;

    public Camera {
        require(uncertaintyMetres, 1, 20_000_000, Messages.text("common.uncertainty"), "m");
        require(
                bearingDegrees,
                0,
                Math.nextDown(360.0),
                Messages.text("domain.bearing"),
                "degrees");
        require(
                bearingUncertaintyDegrees,
                TINY,
                180,
                Messages.text("domain.uncertainty_of_the_bearing"),
                "degrees");
        require(fieldOfViewDegrees, TINY, 360, Messages.text("domain.field_of_view"), "degrees");
        require(rangeMetres, 1, FARTHEST, Messages.text("domain.range"), "m");
        require(
                rangeUncertaintyMetres,
                1,
                FARTHEST,
                Messages.text("domain.uncertainty_of_the_range"),
                "m");
    }

    private static void require(
            @Nullable Double value, double least, double most, String what, String unit) {
        if (value != null && !(value >= least && value <= most)) {
            throw ProblemException.ofTexts(
                    "domain.is_not_possible",
                    "domain.leave_it_empty_when_it_is",
                    what,
                    value,
                    unit);
        }
    }

    /// A camera of which only the place is known.
    public static Camera at(UUID uuid, UUID sightingUuid, LatLon point) {
        return new Camera(uuid, sightingUuid, point, null, null, null, null, null, null, "");
    }

    public Camera movedTo(LatLon place) {
        return new Camera(
                uuid,
                sightingUuid,
                place,
                uncertaintyMetres,
                bearingDegrees,
                bearingUncertaintyDegrees,
                fieldOfViewDegrees,
                rangeMetres,
                rangeUncertaintyMetres,
                note);
    }

    /// The same camera looking elsewhere.
    public Camera looking(
            @Nullable Double bearing,
            @Nullable Double bearingUncertainty,
            @Nullable Double fieldOfView,
            @Nullable Double range) {
        return new Camera(
                uuid,
                sightingUuid,
                point,
                uncertaintyMetres,
                bearing,
                bearingUncertainty,
                fieldOfView,
                range,
                rangeUncertaintyMetres,
                note);
    }
}
