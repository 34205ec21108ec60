package org.amnok.packing;

import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/// A feature of one of the GeoJSON files.
///
/// @param properties values as text; numbers as written, null left out
record MapFeature(Geometry geometry, Map<String, String> properties) {
    MapFeature {
        properties = Map.copyOf(properties);
    }

    /// The property's value, or the empty string.
    String get(String property) {
        return properties.getOrDefault(property, "");
    }

    String id() {
        return get("id");
    }

    /// Names in four languages, in the order en, ko, zh, ja.
    List<String> names() {
        return List.of(get("name_en"), get("name_ko"), get("name_zh"), get("name_ja"));
    }
}
