package org.amnok.exchange.feature;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
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

    /// One whose shape is read now: when it cannot be, the problem says why.
    ///
    /// @param shape throws a [ProblemException] when it cannot be read
    public static Feature of(
            long number, Map<String, String> values, Supplier<@Nullable Geometry> shape) {
        try {
            return new Feature(number, values, shape.get(), null);
        } catch (ProblemException e) {
            return new Feature(number, values, null, e.problem());
        }
    }
}
