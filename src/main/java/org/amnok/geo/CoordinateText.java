package org.amnok.geo;

import java.util.Optional;
import org.amnok.domain.LatLon;

/// Coordinates as people write them.
public final class CoordinateText {
    private CoordinateText() {}

    /// The four notations, in the order in which the status bar cycles.
    public enum Notation {
        DECIMAL_DEGREES,
        DMS,
        UTM,
        MGRS
    }

    /// Writes a position to about a metre, for example `41.40167, 128.17778`, `41°24′06.0″N
    /// 128°10′40.0″E`, `52T 431278 4583612`, `52T DL 31278 83612`.
    public static String format(LatLon position, Notation notation) {
        throw new UnsupportedOperationException(position + " " + notation);
    }

    /// Reads a position in any of the four notations; empty when the text is not a coordinate.
    ///
    /// @throws org.amnok.domain.ProblemException when it is a coordinate, but an impossible one
    public static Optional<LatLon> parse(String text) {
        throw new UnsupportedOperationException(text);
    }
}
