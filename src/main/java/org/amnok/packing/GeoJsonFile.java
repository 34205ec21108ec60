package org.amnok.packing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// Reads the map's GeoJSON files: feature collections of lines, polygons and multipolygons.
final class GeoJsonFile {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private GeoJsonFile() {}

    static List<MapFeature> read(Path file) throws IOException {
        try (var json = new JsonFactory().createParser(file.toFile())) {
            json.nextToken();
            for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                json.nextToken();
                if (name.equals("features")) {
                    return features(json);
                }
                json.skipChildren();
            }
        }
        throw new IOException("No features in " + file);
    }

    private static List<MapFeature> features(JsonParser json) throws IOException {
        var features = new ArrayList<MapFeature>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            features.add(feature(json));
        }
        return features;
    }

    private static MapFeature feature(JsonParser json) throws IOException {
        Geometry geometry = GEOMETRIES.createGeometryCollection();
        Map<String, String> properties = Map.of();
        for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            switch (name) {
                case "geometry" -> geometry = geometry(json);
                case "properties" -> properties = properties(json);
                default -> json.skipChildren();
            }
        }
        return new MapFeature(geometry, properties);
    }

    private static Map<String, String> properties(JsonParser json) throws IOException {
        var properties = new HashMap<String, String>();
        for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            if (json.nextToken() != JsonToken.VALUE_NULL) {
                properties.put(name, json.getText());
            }
        }
        return properties;
    }

    private static Geometry geometry(JsonParser json) throws IOException {
        var type = "";
        Object coordinates = List.of();
        for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            switch (name) {
                case "type" -> type = json.getText();
                case "coordinates" -> coordinates = nested(json);
                default -> json.skipChildren();
            }
        }
        return geometry(type, coordinates);
    }

    private static Geometry geometry(String type, Object coordinates) throws IOException {
        return switch (type) {
            case "LineString" -> GEOMETRIES.createLineString(vertices(coordinates));
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" ->
                    GEOMETRIES.createMultiPolygon(
                            list(coordinates).stream()
                                    .map(GeoJsonFile::polygon)
                                    .toArray(Polygon[]::new));
            default -> throw new IOException("Geometry " + type + " is not expected");
        };
    }

    /// An array of arrays down to a position, as lists; the parser stands on its first bracket.
    private static Object nested(JsonParser json) throws IOException {
        if (json.currentToken().isNumeric()) {
            return json.getDoubleValue();
        }
        var items = new ArrayList<Object>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(nested(json));
        }
        return items;
    }

    private static Polygon polygon(Object rings) {
        var all =
                list(rings).stream()
                        .map(ring -> GEOMETRIES.createLinearRing(vertices(ring)))
                        .toList();
        return GEOMETRIES.createPolygon(
                all.getFirst(), all.subList(1, all.size()).toArray(LinearRing[]::new));
    }

    private static Coordinate[] vertices(Object positions) {
        return list(positions).stream()
                .map(GeoJsonFile::list)
                .map(p -> new CoordinateXY((double) p.get(0), (double) p.get(1)))
                .toArray(Coordinate[]::new);
    }

    private static List<?> list(Object array) {
        return (List<?>) array;
    }
}
