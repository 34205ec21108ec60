package org.amnok.ui.release;

import java.util.Locale;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.Place;
import org.amnok.geo.UncertaintyText;
import org.amnok.release.GateDecision;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// A line of the table of places: sightings at one point, before and after.
///
/// @param before and after: coordinate, or why there is none
/// @param beforeRadius and afterRadius: uncertainty; empty when unknown
record GatePlace(
        String name,
        int reports,
        String before,
        String beforeRadius,
        String after,
        String afterRadius) {
    /// At most this many places are listed.
    static final int MOST = 200;

    /// Where they are and where they would be, in words.
    record Key(String before, String beforeRadius, String after, String afterRadius) {
        static Key of(GateDecision decision) {
            var at = decision.before().place() instanceof Place.Located l ? l : null;
            var after = decision.after();
            return new Key(
                    at == null ? unlocated(decision) : text(at.point(), 5),
                    at == null ? "" : radius(at.uncertaintyMetres()),
                    after == null ? Messages.text("gate.stays_here") : afterwards(decision),
                    after == null ? "" : radius(after.uncertaintyMetres()));
        }

        GatePlace place(String name, int reports) {
            return new GatePlace(name, reports, before, beforeRadius, after, afterRadius);
        }
    }

    private static String unlocated(GateDecision decision) {
        return decision.before().place() instanceof Place.Stretch
                ? Messages.text("gate.along_a_river")
                : Messages.text("gate.no_point");
    }

    private static String afterwards(GateDecision decision) {
        var after = decision.after();
        if (after == null || after.point() == null) {
            return after != null && after.stretch() != null
                    ? Messages.text("gate.along_a_river")
                    : Messages.text("gate.no_point");
        }
        return text(after.point(), 5 - Math.min(3, decision.level().number()));
    }

    private static String radius(@Nullable Double metres) {
        return metres == null ? "" : UncertaintyText.of(metres);
    }

    private static String text(LatLon point, int digits) {
        return String.format(
                Locale.ROOT,
                "%." + digits + "f, %." + digits + "f",
                point.latDegrees(),
                point.lonDegrees());
    }
}
