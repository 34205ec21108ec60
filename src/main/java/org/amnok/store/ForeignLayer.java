package org.amnok.store;

import java.util.List;

/// A layer of features in a GeoPackage, as the file describes it.
///
/// @param name of its table
/// @param geometryColumn that holds the geometries
/// @param crs authority and code of its coordinates, such as `EPSG:4326`; empty when not known
/// @param attributes its other columns, in the order of the table
public record ForeignLayer(
        String name, String geometryColumn, String crs, List<String> attributes) {
    static final String WGS84 = "EPSG:4326";

    public ForeignLayer {
        attributes = List.copyOf(attributes);
    }
}
