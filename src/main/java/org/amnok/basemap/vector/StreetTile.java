package org.amnok.basemap.vector;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.amnok.map.StreetPart;
import org.amnok.map.street.RoadKind;
import org.locationtech.jts.geom.Geometry;

/// What is drawn of one tile. Geometries are WGS 84, x = longitude. Not changed once it was read.
final class StreetTile {
    static final StreetTile EMPTY = new StreetTile();

    private final Map<StreetPart, List<Shape>> shapes = new EnumMap<>(StreetPart.class);
    private final List<NamedStreet> streets = new ArrayList<>();
    private final List<NamedPoint> points = new ArrayList<>();
    private boolean plain;
    private boolean known;
    private int vertices;

    /// True when nothing is known of what its features are: it stands for no map of its ground.
    boolean isPlain() {
        return plain && !known;
    }

    /// A feature of which only the shape is known is in it.
    void holdsPlain() {
        plain = true;
    }

    /// A feature of a map is in it.
    void holdsKnown() {
        known = true;
    }

    /// @param kind the attribute `kind` of its part; empty where there is none
    record Shape(Geometry geometry, String kind) {}

    record NamedStreet(Geometry line, StreetName name, RoadKind kind) {}

    record NamedPoint(Geometry point, StreetName name, String rank) {}

    void add(StreetPart part, Geometry geometry, String kind) {
        if (!geometry.isEmpty()) {
            shapes.computeIfAbsent(part, p -> new ArrayList<>()).add(new Shape(geometry, kind));
            vertices += geometry.getNumPoints();
        }
    }

    void add(NamedStreet street) {
        streets.add(street);
    }

    void add(NamedPoint point) {
        points.add(point);
    }

    List<Shape> shapes(StreetPart part) {
        return shapes.getOrDefault(part, List.of());
    }

    List<NamedStreet> streets() {
        return streets;
    }

    List<NamedPoint> points() {
        return points;
    }

    /// What it weighs in a cache.
    int vertices() {
        return vertices + streets.size() + points.size() + 16;
    }
}
