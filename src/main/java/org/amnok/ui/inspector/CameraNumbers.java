package org.amnok.ui.inspector;

import java.util.Locale;
import org.amnok.domain.ProblemException;
import org.amnok.domain.record.Camera;
import org.amnok.geo.MetresText;
import org.jspecify.annotations.Nullable;

/// The numbers of a camera as people type them; blank means not known.
enum CameraNumbers {
    BEARING,
    SPREAD,
    FIELD,
    RANGE;

    private static final double TURN = 360;

    /// The number as text; empty when it is not known.
    String text(Camera camera) {
        var value = value(camera);
        return value == null
                ? ""
                : String.format(Locale.ROOT, "%.2f", value)
                        .replaceFirst("0+$", "")
                        .replaceFirst("\\.$", "");
    }

    private @Nullable Double value(Camera camera) {
        return switch (this) {
            case BEARING -> camera.bearingDegrees();
            case SPREAD -> camera.bearingUncertaintyDegrees();
            case FIELD -> camera.fieldOfViewDegrees();
            case RANGE -> camera.rangeMetres();
        };
    }

    /// The camera with this number.
    ///
    /// @throws ProblemException when the text is no number, or the number is not possible
    Camera changed(Camera c, String text) {
        var bearing = c.bearingDegrees();
        var spread = c.bearingUncertaintyDegrees();
        var field = c.fieldOfViewDegrees();
        var range = c.rangeMetres();
        return switch (this) {
            case BEARING -> c.looking(turned(degrees(text)), spread, field, range);
            case SPREAD -> c.looking(bearing, degrees(text), field, range);
            case FIELD -> c.looking(bearing, spread, degrees(text), range);
            case RANGE -> c.looking(bearing, spread, field, MetresText.parse(text));
        };
    }

    /// 360° is north again.
    private static @Nullable Double turned(@Nullable Double degrees) {
        return degrees == null || degrees != TURN ? degrees : Double.valueOf(0);
    }

    private static @Nullable Double degrees(String text) {
        var number = text.replaceAll("[\\s°±]", "").replace(',', '.');
        if (number.isEmpty()) {
            return null;
        }
        if (!number.matches("[0-9]{1,3}(\\.[0-9]{1,6})?")) {
            throw ProblemException.ofTexts(
                    "inspector.is_not_an_angle",
                    "inspector.give_degrees_for_example_45",
                    text.strip());
        }
        return Double.parseDouble(number);
    }
}
