package org.amnok.packing;

import java.util.ArrayList;
import java.util.List;
import org.amnok.map.PackedFeature;
import org.locationtech.jts.geom.Geometry;

/// The land, split along the border.
///
/// @param kp North Korea, up to the border line exactly, with its Tumen islands
/// @param cn China
/// @param ru Russia, split off along provinces (1 to 2 km)
record Land(Geometry kp, Geometry cn, Geometry ru) {
    /// The data ends here: 123.5–131.5° E, 39–43.5° N.
    private static final Geometry FRAME = Overlay.box(123.5, 39, 131.5, 43.5).getExteriorRing();

    /// East of this all land north of the border that is not in a Chinese province is Russian.
    private static final Geometry RUSSIAN_EAST = Overlay.box(130.5, 42.2, 131.6, 43.6);

    static Land of(List<MapFeature> land, Border border, Provinces provinces) {
        var all = Overlay.union(land.stream().map(MapFeature::geometry).toList());
        var south = Overlay.union(border.koreanSide(), Overlay.union(border.islandAreas()));
        var north = Overlay.difference(all, south);
        var russia =
                Overlay.difference(
                        Overlay.union(RUSSIAN_EAST, provinces.union("RUS")),
                        provinces.union("CHN"));
        return new Land(
                Overlay.intersection(all, south),
                Overlay.difference(north, russia),
                Overlay.intersection(north, russia));
    }

    List<PackedFeature> features() {
        var features = new ArrayList<PackedFeature>();
        add(features, kp, "KP");
        add(features, cn, "CN");
        add(features, ru, "RU");
        return features;
    }

    private static void add(List<PackedFeature> features, Geometry land, String country) {
        Overlay.polygons(land).forEach(p -> features.add(new PackedFeature(p, List.of(country))));
    }

    Geometry all() {
        return Overlay.union(List.of(kp, cn, ru));
    }

    /// The coast: the edge of all land but for the frame of the data.
    List<PackedFeature> coast() {
        var coast = Overlay.difference(all().getBoundary(), FRAME.buffer(0.002));
        return Overlay.lines(coast).stream()
                .map(line -> new PackedFeature(line, List.of()))
                .toList();
    }
}
