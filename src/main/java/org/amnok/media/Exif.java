package org.amnok.media;

import static com.drew.metadata.exif.ExifDirectoryBase.TAG_35MM_FILM_EQUIV_FOCAL_LENGTH;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_DATETIME;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_DATETIME_ORIGINAL;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_EXIF_IMAGE_HEIGHT;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_EXIF_IMAGE_WIDTH;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_FOCAL_LENGTH;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_FOCAL_PLANE_RESOLUTION_UNIT;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_FOCAL_PLANE_X_RESOLUTION;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_FOCAL_PLANE_Y_RESOLUTION;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_ORIENTATION;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL;

import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.amnok.domain.record.ImageDimensions;
import org.jspecify.annotations.Nullable;

/// The parts of EXIF that are not about position. What is not possible counts as not said.
final class Exif {
    /// Of a frame of 36 × 24 mm. Equal diagonals make focal lengths equivalent (CIPA DCG-001).
    private static final double FILM_DIAGONAL_MILLIMETRES = Math.hypot(36, 24);

    private static final double MOST = 180;

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss")
                    .withResolverStyle(ResolverStyle.STRICT);
    private static final int CLOCK_LENGTH = 19;

    /// EXIF is of that year: a clock before it was never set, and counts from 1970 or 1980.
    private static final int FIRST_YEAR = 1995;

    private static final int LARGEST_SIDE = 1_000_000;

    private final Optional<? extends Directory> main;
    private final Optional<? extends Directory> photo;

    Exif(Metadata metadata) {
        main = Optional.ofNullable(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class));
        photo = Optional.ofNullable(metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class));
    }

    int orientation() {
        var said = main.map(d -> d.getInteger(TAG_ORIENTATION)).orElse(ImageDimensions.UPRIGHT);
        return said >= 1 && said <= 8 ? said : ImageDimensions.UPRIGHT;
    }

    @Nullable LocalDateTime taken() {
        var text =
                photo.map(d -> d.getString(TAG_DATETIME_ORIGINAL))
                        .or(() -> main.map(d -> d.getString(TAG_DATETIME)))
                        .orElse("");
        if (text.length() < CLOCK_LENGTH) {
            return null;
        }
        try {
            var clock = LocalDateTime.parse(text.substring(0, CLOCK_LENGTH), CLOCK);
            return clock.getYear() < FIRST_YEAR ? null : clock;
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Nullable ZoneOffset offset() {
        var text = photo.map(d -> d.getString(TAG_TIME_ZONE_ORIGINAL)).orElse("").strip();
        try {
            return text.isEmpty() ? null : ZoneOffset.of(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// @param stored the picture's size as it is stored; null when unknown
    @Nullable Double fieldOfView(@Nullable ImageDimensions stored) {
        var size = stored == null ? said() : stored;
        var turned = orientation() >= 5;
        var film = number(TAG_35MM_FILM_EQUIV_FOCAL_LENGTH);
        if (size != null && film > 0) {
            var width = size.widthPixels();
            var height = size.heightPixels();
            return ofFilmEquivalent(film, turned ? height : width, turned ? width : height);
        }
        var pixels = number(turned ? TAG_EXIF_IMAGE_HEIGHT : TAG_EXIF_IMAGE_WIDTH);
        var resolution =
                number(turned ? TAG_FOCAL_PLANE_Y_RESOLUTION : TAG_FOCAL_PLANE_X_RESOLUTION);
        return resolution > 0
                ? degreesAcross(pixels / resolution * unitMillimetres(), number(TAG_FOCAL_LENGTH))
                : null;
    }

    private @Nullable ImageDimensions said() {
        var width = number(TAG_EXIF_IMAGE_WIDTH);
        var height = number(TAG_EXIF_IMAGE_HEIGHT);
        return width >= 1 && width <= LARGEST_SIDE && height >= 1 && height <= LARGEST_SIDE
                ? new ImageDimensions((int) width, (int) height, ImageDimensions.UPRIGHT)
                : null;
    }

    private double unitMillimetres() {
        return switch ((int) number(TAG_FOCAL_PLANE_RESOLUTION_UNIT)) {
            case 3 -> 10;
            case 4 -> 1;
            case 5 -> 0.001;
            default -> 25.4;
        };
    }

    /// 0 when not said.
    private double number(int tag) {
        return photo.map(d -> d.getDoubleObject(tag)).filter(Double::isFinite).orElse(0.0);
    }

    /// The horizontal angle that a photo shows: 2·atan(width / 2·focal length), with the width of
    /// what the picture covers on the film or sensor.
    ///
    /// From the focal length that a film camera would have needed.
    ///
    /// @param across the pixels in the direction that is horizontal in the upright picture
    /// @param along the pixels in the other one
    private static @Nullable Double ofFilmEquivalent(
            double focalMillimetres, int across, int along) {
        var width = FILM_DIAGONAL_MILLIMETRES * across / Math.hypot(across, along);
        return degreesAcross(width, focalMillimetres);
    }

    /// From the focal length and the width that the picture takes on the sensor.
    ///
    /// @return null when that is not possible
    private static @Nullable Double degreesAcross(
            double widthMillimetres, double focalMillimetres) {
        var angle = Math.toDegrees(2 * Math.atan(widthMillimetres / (2 * focalMillimetres)));
        return focalMillimetres > 0 && widthMillimetres > 0 && angle > 0 && angle < MOST
                ? angle
                : null;
    }
}
