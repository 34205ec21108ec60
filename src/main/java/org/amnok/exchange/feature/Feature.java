package org.amnok.exchange.feature;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.amnok.domain.Problem;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// One feature of a file: what it says in names and values, and where.
///
/// @param number from 1, in the order of the file
/// @param values by name, in the order of the file; what is not given is not in it or empty
/// @param shape in WGS 84, x = longitude, never empty; null when the feature has none
/// @param problem why its shape could not be read although other features can; null when it was
public record Feature(
        long number,
        Map<String, String> values,
        @Nullable Geometry shape,
        @Nullable Problem problem) {
    public Feature {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        shape = shape == null || shape.isEmpty() ? null : shape;
    }
}
