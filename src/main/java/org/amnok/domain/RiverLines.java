package org.amnok.domain;

import java.util.OptionalDouble;

/// The lines along which rivers are measured, in kilometres from their mouths. Thread-safe.
public interface RiverLines {
    /// No line is known.
    RiverLines NONE =
            new RiverLines() {
                @Override
                public OptionalDouble kilometres(River river) {
                    return OptionalDouble.empty();
                }

                @Override
                public LatLon at(River river, double kilometre) {
                    throw new IllegalArgumentException(river.code());
                }
            };

    /// How long a river's line is; empty when nobody knows the line.
    OptionalDouble kilometres(River river);

    /// The place at a kilometre of a line that is known.
    LatLon at(River river, double kilometre);
}
