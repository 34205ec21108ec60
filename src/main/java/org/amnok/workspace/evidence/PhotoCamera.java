package org.amnok.workspace.evidence;

import java.util.Objects;
import org.amnok.domain.record.Camera;
import org.amnok.geo.DatumWords;
import org.amnok.media.PhotoFacts;
import org.jspecify.annotations.Nullable;

/// The camera as a photo tells of it, once a person says that it holds.
public final class PhotoCamera {
    private PhotoCamera() {}

    /// @param before the camera that the sighting has, or one at the photo's position
    /// @param fileName of the photo, for the camera's note
    public static Camera of(PhotoFacts facts, Camera before, String fileName) {
        var at = facts.position();
        var bearing = facts.trueBearingDegrees();
        var field = facts.fieldOfViewDegrees();
        return new Camera(
                before.uuid(),
                before.sightingUuid(),
                at == null ? before.point() : at,
                at == null ? before.uncertaintyMetres() : uncertaintyMetres(facts),
                bearing == null ? before.bearingDegrees() : bearing,
                bearing == null ? before.bearingUncertaintyDegrees() : null,
                field == null ? before.fieldOfViewDegrees() : field,
                before.rangeMetres(),
                before.rangeUncertaintyMetres(),
                before.note().isEmpty() ? "by the photo " + fileName : before.note());
    }

    /// A position in an old datum may be off by some hundred metres.
    private static @Nullable Double uncertaintyMetres(PhotoFacts facts) {
        var shift = DatumWords.shiftMetres(facts.datum());
        var said = facts.uncertaintyMetres();
        return shift == 0 ? said : Double.valueOf(shift + (said == null ? 0 : said));
    }

    /// A camera that is not there yet.
    ///
    /// @throws NullPointerException when the photo gives no position
    public static Camera placed(
            PhotoFacts facts, java.util.UUID uuid, java.util.UUID sightingUuid, String fileName) {
        var at = Objects.requireNonNull(facts.position());
        return of(facts, Camera.at(uuid, sightingUuid, at), fileName);
    }
}
