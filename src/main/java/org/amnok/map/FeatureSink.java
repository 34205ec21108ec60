package org.amnok.map;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// Takes features one by one, as they are read.
@FunctionalInterface
public interface FeatureSink {
    /// @param geometry WGS 84, x = longitude, y = latitude
    /// @param values of the attributes that were asked for, in their order: text, numbers, bytes
    void add(Geometry geometry, @Nullable Object... values);
}
