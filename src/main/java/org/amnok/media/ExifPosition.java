package org.amnok.media;

import com.drew.metadata.Metadata;
import com.drew.metadata.exif.GpsDirectory;
import java.time.Instant;
import java.util.Optional;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.media.PhotoFacts.North;
import org.jspecify.annotations.Nullable;

/// Where EXIF says the camera was and where it looked. Altitude is passed over. What is not
/// possible counts as not said; so does 0°, 0°, which cameras write that know nothing.
final class ExifPosition {
    private static final double FARTHEST_METRES = 20_000_000;
    private static final double TURN = 360;

    private final Optional<GpsDirectory> gps;

    ExifPosition(Metadata metadata) {
        gps = Optional.ofNullable(metadata.getFirstDirectoryOfType(GpsDirectory.class));
    }

    @Nullable LatLon point() {
        var said = gps.map(GpsDirectory::getGeoLocation).orElse(null);
        if (said == null || said.isZero()) {
            return null;
        }
        try {
            return new LatLon(said.getLatitude(), said.getLongitude());
        } catch (ProblemException impossible) {
            return null;
        }
    }

    /// A radius below 1 m is 1 m: no camera knows better.
    @Nullable Double uncertaintyMetres() {
        var said = number(GpsDirectory.TAG_H_POSITIONING_ERROR);
        return said == null || said <= 0 || said > FARTHEST_METRES
                ? null
                : Double.valueOf(Math.max(1, said));
    }

    String datum() {
        return text(GpsDirectory.TAG_MAP_DATUM);
    }

    @Nullable Double bearing() {
        var said = number(GpsDirectory.TAG_IMG_DIRECTION);
        return said == null || said < 0 || said > TURN ? null : Double.valueOf(said % TURN);
    }

    North north() {
        return switch (text(GpsDirectory.TAG_IMG_DIRECTION_REF)) {
            case "T" -> North.TRUE;
            case "M" -> North.MAGNETIC;
            default -> North.UNSTATED;
        };
    }

    @Nullable Instant satelliteTime() {
        var date = gps.map(GpsDirectory::getGpsDate).orElse(null);
        return date == null ? null : date.toInstant();
    }

    private @Nullable Double number(int tag) {
        return gps.map(d -> d.getDoubleObject(tag)).filter(Double::isFinite).orElse(null);
    }

    private String text(int tag) {
        return gps.map(d -> d.getString(tag)).map(s -> s.replace("\0", "").strip()).orElse("");
    }
}
