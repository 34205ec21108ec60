package org.amnok.packing;

import java.util.ArrayList;
import java.util.List;
import org.amnok.map.PackedFeature;
import org.locationtech.jts.geom.Geometry;

/// The provinces of `admin1.geojson` (1 to 2 km accurate).
record Provinces(List<MapFeature> features) {
    /// Province lines keep off the border this far, since their outer edges run beside it.
    private static final double CLEAR_OF_BORDER_METRES = 10_000;

    /// And off the sea, since their coasts are not ours.
    private static final double CLEAR_OF_SEA_METRES = 3_500;

    Geometry union(String country) {
        return Overlay.union(
                features.stream()
                        .filter(f -> f.get("country").equals(country))
                        .map(MapFeature::geometry)
                        .toList());
    }

    /// Lines inside each country, and Russia's outline.
    List<PackedFeature> lines(Land land, Border border) {
        var inland = Overlay.buffer(land.all(), -CLEAR_OF_SEA_METRES);
        var clear =
                Overlay.difference(inland, Overlay.buffer(border.main(), CLEAR_OF_BORDER_METRES));
        var lines = new ArrayList<PackedFeature>();
        add(lines, Overlay.difference(edges("CHN"), russianEdge()), clear, "CN");
        add(lines, edges("PRK"), clear, "KP");
        add(lines, edges("RUS"), clear, "RU");
        return lines;
    }

    private Geometry russianEdge() {
        return Overlay.buffer(edges("RUS"), 2_500);
    }

    private Geometry edges(String country) {
        return Overlay.union(
                features.stream()
                        .filter(f -> f.get("country").equals(country))
                        .map(f -> f.geometry().getBoundary())
                        .toList());
    }

    private static void add(
            List<PackedFeature> lines, Geometry edges, Geometry clear, String country) {
        Overlay.lines(Overlay.intersection(edges, clear))
                .forEach(line -> lines.add(new PackedFeature(line, List.of(country))));
    }
}
