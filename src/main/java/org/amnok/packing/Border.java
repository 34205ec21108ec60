package org.amnok.packing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.map.ground.PackedFeature;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// The China–North Korea line, joined from the reaches of `border.geojson`.
///
/// @param maritime from Korea Bay to the mouth of the Yalu
/// @param main from the mouth of the Yalu over Paektu to the tripoint with Russia; round where the
///   source has chords, but for the Tumen, whose vertices lie 73 m apart
/// @param islands closed rings around Tumen islands north of the line that the data gives to North
///   Korea
record Border(LineString maritime, LineString main, List<LineString> islands) {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /// From the tripoint to the mouth of the Tumen and out to sea: the border of Rason and Primorye
    /// in `admin1.geojson` (Natural Earth, 1 to 2 km), closed around the land to the south.
    private static final List<Coordinate> ROUND_THE_SOUTH =
            Stream.of(
                            new double[] {130.6458, 42.40088},
                            new double[] {130.66275, 42.32057},
                            new double[] {130.69996, 42.29511},
                            new double[] {131.6, 42.0},
                            new double[] {131.6, 38.9},
                            new double[] {124.13, 38.9})
                    .<Coordinate>map(c -> new CoordinateXY(c[0], c[1]))
                    .toList();

    static Border of(List<MapFeature> features) {
        var byId = features.stream().collect(Collectors.toMap(MapFeature::id, Function.identity()));
        var islands =
                features.stream()
                        .filter(f -> f.get("boundary_type").equals("island_ring"))
                        .map(f -> (LineString) f.geometry())
                        .toList();
        var yalu = Stream.of("b02", "b03", "b04", "b05", "b06", "b07", "b08");
        var main = new ArrayList<Coordinate>();
        append(main, Curve.through(join(byId, yalu)));
        append(main, join(byId, Stream.of("b09")));
        return new Border(join(byId, Stream.of("b01")), line(main), islands);
    }

    /// Joins reaches, each of which begins where the one before ends.
    private static LineString join(Map<String, MapFeature> byId, Stream<String> ids) {
        var vertices = new ArrayList<Coordinate>();
        ids.map(id -> java.util.Objects.requireNonNull(byId.get(id)).geometry())
                .forEach(reach -> append(vertices, reach));
        return line(vertices);
    }

    private static LineString line(List<Coordinate> vertices) {
        return GEOMETRIES.createLineString(vertices.toArray(Coordinate[]::new));
    }

    private static void append(List<Coordinate> vertices, Geometry line) {
        var reach = Arrays.asList(line.getCoordinates());
        if (vertices.isEmpty()) {
            vertices.addAll(reach);
        } else if (vertices.getLast().equals2D(reach.getFirst())) {
            vertices.addAll(reach.subList(1, reach.size()));
        } else {
            throw new IllegalArgumentException("The border has a gap at " + vertices.getLast());
        }
    }

    /// What lies on the North Korean side of the line, sea included, down past the map's edge.
    Polygon koreanSide() {
        var ring = new ArrayList<Coordinate>();
        append(ring, maritime);
        append(ring, main);
        ring.addAll(ROUND_THE_SOUTH);
        ring.add(ring.getFirst());
        return GEOMETRIES.createPolygon(ring.toArray(Coordinate[]::new));
    }

    List<Polygon> islandAreas() {
        return islands.stream()
                .map(LineString::getCoordinates)
                .map(GEOMETRIES::createLinearRing)
                .map((LinearRing ring) -> GEOMETRIES.createPolygon(ring))
                .toList();
    }

    List<PackedFeature> features() {
        return Stream.concat(
                        Stream.of(feature(main, "main"), feature(maritime, "maritime")),
                        islands.stream().map(ring -> feature(ring, "island")))
                .toList();
    }

    private static PackedFeature feature(LineString line, String section) {
        return new PackedFeature(line, List.of(section));
    }
}
