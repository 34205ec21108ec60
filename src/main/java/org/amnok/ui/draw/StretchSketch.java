package org.amnok.ui.draw;

import java.util.Optional;
import org.amnok.domain.River;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.amnok.geo.border.RiverKilometreText;
import org.jspecify.annotations.Nullable;

/// A stretch of river while it is being made, or changed: one end is held, the other moves. Each
/// end knows how exact it is; one that was moved here is as exact as the zoom. Immutable.
///
/// @param held the end that stays
/// @param moving the end that moves, which may be nearer the mouth or the source
record StretchSketch(River river, RiverKilometre held, RiverKilometre moving) {
    private static final double METRES = 1000;

    /// Begins where both ends are.
    static StretchSketch from(River river, double kilometre, double metres) {
        var end = end(kilometre, metres);
        return new StretchSketch(river, end, end);
    }

    /// One that is there already.
    static StretchSketch of(RiverStretch stretch) {
        return new StretchSketch(stretch.river(), stretch.from(), stretch.to());
    }

    /// With the other end moving.
    StretchSketch turned() {
        return new StretchSketch(river, moving, held);
    }

    /// With the moving end elsewhere.
    ///
    /// @param metres how exact it is
    StretchSketch moved(double kilometre, double metres) {
        return new StretchSketch(river, held, end(kilometre, metres));
    }

    /// No more digits than the zoom tells apart.
    private static RiverKilometre end(double kilometre, double metres) {
        var step = Math.pow(10, Math.floor(Math.log10(metres / METRES)));
        var rounded = Math.rint(kilometre / step) * step;
        return new RiverKilometre(Math.clamp(rounded, 0, RiverKilometre.LONGEST), metres / METRES);
    }

    /// Empty while both ends are at one place.
    Optional<RiverStretch> stretch() {
        return held.kilometres() == moving.kilometres()
                ? Optional.empty()
                : Optional.of(new RiverStretch(river, lower(), upper()));
    }

    RiverKilometre lower() {
        return held.kilometres() <= moving.kilometres() ? held : moving;
    }

    RiverKilometre upper() {
        return held.kilometres() <= moving.kilometres() ? moving : held;
    }

    double lengthKilometres() {
        return upper().kilometres() - lower().kilometres();
    }

    /// "km 612.3 (±0.2)–640 (±0.2)".
    String words() {
        return "km " + RiverKilometreText.end(lower()) + "–" + RiverKilometreText.end(upper());
    }

    /// True when it is not what it was.
    boolean isOther(@Nullable RiverStretch before) {
        return !stretch().equals(Optional.ofNullable(before));
    }
}
