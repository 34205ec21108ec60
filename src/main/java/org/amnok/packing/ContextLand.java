package org.amnok.packing;

import java.util.ArrayList;
import java.util.List;
import org.amnok.map.ground.PackedFeature;
import org.locationtech.jts.geom.Geometry;

/// Coarse land (1 to 2 km) beyond the frame of the detailed data, so that a wide view does not end
/// at a ruled line.
record ContextLand(List<MapFeature> land) {
    /// The edges of the two frames, which are no coasts.
    private static final Geometry FRAMES = frames(0.002);

    /// Beside them lines of two countries do not meet as well.
    private static final Geometry NEAR_FRAMES = frames(0.03);

    /// How far simplified neighbours may lie apart or overlap.
    private static final double APART_METRES = 900;

    /// Shorter pieces are where coasts of two countries come near.
    private static final double SHORTEST_METRES = 8_000;

    private static Geometry frames(double degrees) {
        return Overlay.union(
                List.of(
                        Overlay.box(123.5, 39, 131.5, 43.5).getBoundary().buffer(degrees),
                        Overlay.box(112, 31, 143, 52).getBoundary().buffer(degrees)));
    }

    /// Polygons with their country, which go on within the frame as the detailed ones do: two that
    /// only touched on the frame would show the sea between them as a hairline.
    List<PackedFeature> around(Land detailed) {
        var features = new ArrayList<PackedFeature>();
        for (var country : land.stream().map(part -> part.get("country")).distinct().toList()) {
            Overlay.polygons(Overlay.union(union(country), detailed.of(country)))
                    .forEach(p -> features.add(new PackedFeature(p, List.of(country))));
        }
        return features;
    }

    /// Lines of two countries beyond the frame of the detailed data; `country` = the one that is
    /// not China and not North Korea.
    List<PackedFeature> borders() {
        var lines = new ArrayList<PackedFeature>();
        for (var pair : List.of("KR KP", "RU CN", "MN CN", "MN RU")) {
            var outline = union(pair.substring(0, 2)).getBoundary();
            var near = Overlay.buffer(union(pair.substring(3)), APART_METRES);
            var shared = Overlay.difference(Overlay.intersection(outline, near), NEAR_FRAMES);
            Overlay.lines(shared).stream()
                    .filter(line -> Overlay.metres(line) > SHORTEST_METRES)
                    .map(line -> new PackedFeature(line, List.of(pair.substring(0, 2))))
                    .forEach(lines::add);
        }
        return lines;
    }

    private Geometry union(String country) {
        return Overlay.union(
                land.stream()
                        .filter(part -> part.get("country").equals(country))
                        .map(MapFeature::geometry)
                        .toList());
    }

    /// Coastlines without land borders and frames.
    List<PackedFeature> coast() {
        var all = Overlay.union(land.stream().map(MapFeature::geometry).toList());
        return Overlay.lines(Overlay.difference(all.getBoundary(), FRAMES)).stream()
                .map(line -> new PackedFeature(line, List.of()))
                .toList();
    }
}
