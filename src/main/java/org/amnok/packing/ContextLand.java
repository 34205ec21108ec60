package org.amnok.packing;

import java.util.ArrayList;
import java.util.List;
import org.amnok.map.ground.PackedFeature;
import org.locationtech.jts.geom.Geometry;

/// Coarse land (1 to 2 km) beyond the frame of the detailed data, so that a wide view does not end
/// at a ruled line.
final class ContextLand {
    /// The edges of the two frames, which are no coasts.
    private static final Geometry FRAMES =
            Overlay.union(
                    List.of(
                            Overlay.box(123.5, 39, 131.5, 43.5).getBoundary().buffer(0.03),
                            Overlay.box(112, 31, 143, 52).getBoundary().buffer(0.03)));

    private final List<MapFeature> land;

    ContextLand(List<MapFeature> land) {
        this.land = land;
    }

    /// Polygons with their country.
    List<PackedFeature> features() {
        var features = new ArrayList<PackedFeature>();
        for (var part : land) {
            Overlay.polygons(part.geometry())
                    .forEach(p -> features.add(new PackedFeature(p, List.of(part.get("country")))));
        }
        return features;
    }

    /// Coastlines without land borders and frames.
    List<PackedFeature> coast() {
        var all = Overlay.union(land.stream().map(MapFeature::geometry).toList());
        return Overlay.lines(Overlay.difference(all.getBoundary(), FRAMES)).stream()
                .map(line -> new PackedFeature(line, List.of()))
                .toList();
    }
}
