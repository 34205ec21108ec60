package org.amnok.packing;

import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/// A row of one of the CSV files: column → value; an empty cell is the empty string.
record Row(Map<String, String> cells) {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /// @throws IllegalArgumentException when the file has no such column
    String get(String column) {
        var value = cells.get(column);
        if (value == null) {
            throw new IllegalArgumentException("No column " + column + " in " + cells.keySet());
        }
        return value;
    }

    String id() {
        return get("id");
    }

    /// The point at `lon`, `lat`; empty when the row is not located.
    Optional<Point> point() {
        if (get("lat").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                GEOMETRIES.createPoint(
                        new CoordinateXY(
                                Double.parseDouble(get("lon")), Double.parseDouble(get("lat")))));
    }
}
