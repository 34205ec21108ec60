package org.amnok.packing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amnok.map.ground.PackedFeature;
import org.locationtech.jts.geom.Geometry;

/// The provinces of `admin1.geojson` (1 to 2 km accurate).
record Provinces(List<MapFeature> features) {
    /// Simplified neighbours do not quite meet: gaps up to twice this are closed.
    private static final double GAP_METRES = 1_000;

    /// Lines inside a country end this far from its outline, which is not ours.
    private static final double CLEAR_OF_OUTLINE_METRES = 3_000;

    /// Shorter pieces are spikes and leftovers of simplified polygons.
    private static final double SHORTEST_METRES = 12_000;

    Geometry union(String country) {
        return Overlay.union(
                features.stream()
                        .filter(f -> f.get("country").equals(country))
                        .map(MapFeature::geometry)
                        .toList());
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
        return areaNames.stream()
                .filter(row -> row.get("name_zh").equals(province.get("name_zh")))
                .findFirst()
                .map(
                        row ->
                                List.of(
                                        row.get("name_en"),
                                        row.get("name_ko"),
                                        row.get("name_zh"),
                                        row.get("name_ja"),
                                        country))
                .orElseGet(
                        () ->
                                Stream.concat(province.names().stream(), Stream.of(country))
                                        .toList());
    }

    /// Lines between the provinces of China and of North Korea, and the edge of Russia's land.
    List<PackedFeature> lines(Land land, Border border) {
        var lines = new ArrayList<PackedFeature>();
        add(lines, inner("CHN"), "CN");
        add(lines, inner("PRK"), "KP");
        add(lines, land.russianBorder(border), "RU");
        return lines;
    }

    private Geometry inner(String country) {
        var grown = Overlay.buffer(union(country), GAP_METRES);
        var outline = Overlay.buffer(grown, -GAP_METRES).getBoundary();
        return Overlay.difference(edges(country), Overlay.buffer(outline, CLEAR_OF_OUTLINE_METRES));
    }

    private Geometry edges(String country) {
        return Overlay.union(
                features.stream()
                        .filter(f -> f.get("country").equals(country))
                        .map(f -> f.geometry().getBoundary())
                        .toList());
    }

    private static void add(List<PackedFeature> lines, Geometry edges, String country) {
        Overlay.lines(edges).stream()
                .filter(line -> Overlay.metres(line) >= SHORTEST_METRES)
                .forEach(line -> lines.add(new PackedFeature(line, List.of(country))));
    }
}
