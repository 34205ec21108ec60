package org.amnok.packing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amnok.map.ground.PackedFeature;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.distance.DistanceOp;

/// The provinces of `admin1.geojson` (1 to 2 km accurate).
record Provinces(List<MapFeature> features) {
    /// Simplified neighbours do not quite meet: gaps up to twice this are closed.
    private static final double GAP_METRES = 1_000;

    /// Lines inside a country end this far from its outline, which is not ours.
    private static final double CLEAR_OF_OUTLINE_METRES = 3_000;

    /// Ends that are not farther from the border belong to it: the outline is 1 to 2 km accurate.
    private static final double NEAR_BORDER_METRES = CLEAR_OF_OUTLINE_METRES + 3_000;

    /// Shorter pieces are spikes and leftovers of simplified polygons.
    private static final double SHORTEST_METRES = 12_000;

    Geometry union(String country) {
        return Overlay.union(shapes(country));
    }

    private List<Geometry> shapes(String country) {
        return features.stream()
                .filter(f -> f.get("country").equals(country))
                .map(MapFeature::geometry)
                .toList();
    }

    /// Polygons, with the names that the map's labels use where they have one.
    List<PackedFeature> areas(List<Row> areaNames) {
        var areas = new ArrayList<PackedFeature>();
        for (var province : features) {
            var names = names(province, areaNames);
            Overlay.polygons(province.geometry()).stream()
                    .map(polygon -> new PackedFeature(polygon, names))
                    .forEach(areas::add);
        }
        return areas;
    }

    /// Names in four languages and the country.
    private static List<String> names(MapFeature province, List<Row> areaNames) {
        var country =
                switch (province.get("country")) {
                    case "PRK" -> "KP";
                    case "CHN" -> "CN";
                    default -> "RU";
                };
        var names =
                areaNames.stream()
                        .filter(row -> row.get("name_zh").equals(province.get("name_zh")))
                        .findFirst()
                        .map(Row::names)
                        .orElseGet(province::names);
        return Stream.concat(names.stream(), Stream.of(country)).toList();
    }

    /// Lines between the provinces of China and of North Korea, up to the water of the border, and
    /// the edge of Russia's land.
    ///
    /// @param water of the Yalu
    List<PackedFeature> lines(Land land, Border border, Geometry water) {
        var lines = new ArrayList<PackedFeature>();
        add(lines, toWater(inner("CHN"), border, water), "CN");
        add(lines, toWater(inner("PRK"), border, water), "KP");
        add(lines, land.russianBorder(border), "RU");
        return lines;
    }

    private Geometry inner(String country) {
        var grown = Overlay.buffer(union(country), GAP_METRES);
        var outline = Overlay.buffer(grown, -GAP_METRES).getBoundary();
        var edges = Overlay.union(shapes(country).stream().map(Geometry::getBoundary).toList());
        return Overlay.difference(edges, Overlay.buffer(outline, CLEAR_OF_OUTLINE_METRES));
    }

    private static Geometry toWater(Geometry lines, Border border, Geometry water) {
        var joined =
                Overlay.lines(lines).stream()
                        .filter(line -> Overlay.metres(line) >= SHORTEST_METRES)
                        .map(line -> toBorder(toBorder(line, border).reverse(), border))
                        .toList();
        return Overlay.difference(Overlay.union(joined), water);
    }

    /// The same line, its last end brought to the border where that is near.
    private static LineString toBorder(LineString line, Border border) {
        var end = line.getEndPoint();
        var nearest = DistanceOp.nearestPoints(border.main(), end)[0];
        var way =
                line.getFactory().createLineString(new Coordinate[] {end.getCoordinate(), nearest});
        if (Overlay.metres(way) > NEAR_BORDER_METRES) {
            return line;
        }
        var longer = new CoordinateList(line.getCoordinates());
        longer.add(nearest, false);
        return line.getFactory().createLineString(longer.toCoordinateArray());
    }

    private static void add(List<PackedFeature> lines, Geometry edges, String country) {
        Overlay.lines(edges).stream()
                .filter(line -> Overlay.metres(line) >= SHORTEST_METRES)
                .map(Curve::through)
                .forEach(line -> lines.add(new PackedFeature(line, List.of(country))));
    }
}
