package org.amnok.map.ground;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/// A feature of the packed base map.
///
/// @param geometry WGS 84, x = longitude, y = latitude
/// @param attributes in the order of the part's schema, as text
public record PackedFeature(Geometry geometry, List<String> attributes) {
    public PackedFeature {
        attributes = List.copyOf(attributes);
    }
}
