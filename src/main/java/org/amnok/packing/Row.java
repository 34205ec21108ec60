package org.amnok.packing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amnok.domain.LatLon;
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

    /// Names in four languages, in the order en, ko, zh, ja.
    List<String> names() {
        return List.of(get("name_en"), get("name_ko"), get("name_zh"), get("name_ja"));
    }

    /// The same with another value in a column.
    Row with(String column, String value) {
        var changed = new HashMap<>(cells);
        changed.put(column, value);
        return new Row(changed);
    }

    /// The same at another place.
    Row at(LatLon place) {
        return with("lat", Double.toString(place.latDegrees()))
                .with("lon", Double.toString(place.lonDegrees()));
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
