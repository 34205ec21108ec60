package org.amnok.packing;

import java.util.List;
import org.amnok.map.ground.PackedFeature;
import org.locationtech.jts.geom.Geometry;

/// The land, split along the border.
///
/// @param kp North Korea, up to the border line exactly, with its Tumen islands
/// @param cn China
/// @param ru Russia, split off along provinces (1 to 2 km)
record Land(Geometry kp, Geometry cn, Geometry ru) {
    /// The data ends here: 123.5–131.5° E, 39–43.5° N.
    private static final Geometry FRAME = Overlay.box(123.5, 39, 131.5, 43.5).getExteriorRing();

    /// Half the width of the hair-thin inlets and dams of the source: each side is 50 m accurate.
    private static final double SLIVER_METRES = 50;

    private static final double FRAME_DEGREES = 0.002;
    private static final double CLEAR_OF_BORDER_METRES = 300;

    /// Shorter open pieces are what the cuts leave over; small islands are closed.
    private static final double SHORTEST_COAST_METRES = 2_000;

    /// The left bank of the Tumen is Chinese down to the tripoint, where the province stops short.
    private static final double CHINESE_BANK_METRES = 1_000;

    private static final double RUSSIAN_LINE_CLEAR_METRES = 5_000;

    /// East of this all land north of the border that is not in a Chinese province is Russian.
    private static final Geometry RUSSIAN_EAST = Overlay.box(130.5, 42.2, 131.6, 43.6);

    static Land of(List<MapFeature> land, Border border, Provinces provinces) {
        var all =
                Overlay.withoutSlivers(
                        Overlay.union(land.stream().map(MapFeature::geometry).toList()),
                        SLIVER_METRES);
        var south = Overlay.union(border.koreanSide(), Overlay.union(border.islandAreas()));
        var north = Overlay.difference(all, south);
        var chinese =
                Overlay.union(
                        provinces.union("CHN"), Overlay.buffer(border.main(), CHINESE_BANK_METRES));
        var russia =
                Overlay.difference(Overlay.union(RUSSIAN_EAST, provinces.union("RUS")), chinese);
        return new Land(
                Overlay.intersection(all, south),
                Overlay.difference(north, russia),
                Overlay.intersection(north, russia));
    }

    /// The land of a country, empty for those beyond the frame.
    Geometry of(String country) {
        return switch (country) {
            case "KP" -> kp;
            case "CN" -> cn;
            case "RU" -> ru;
            default -> kp.getFactory().createPolygon();
        };
    }

    Geometry all() {
        return Overlay.union(List.of(kp, cn, ru));
    }

    /// The coast: the edge of all land, but for the frame of the data and for what lies at the
    /// border line, where the coastline of the data closes the river off.
    List<PackedFeature> coast(Border border) {
        var sea = Overlay.difference(all().getBoundary(), FRAME.buffer(FRAME_DEGREES));
        var coast = Overlay.difference(sea, Overlay.buffer(border.main(), CLEAR_OF_BORDER_METRES));
        return Overlay.lines(coast).stream()
                .filter(line -> line.isClosed() || Overlay.metres(line) >= SHORTEST_COAST_METRES)
                .map(line -> new PackedFeature(line, List.of()))
                .toList();
    }

    /// Where Russia's land meets China's, short of the border line.
    Geometry russianBorder(Border border) {
        var line = Overlay.intersection(ru.getBoundary(), cn.getBoundary());
        return Overlay.difference(line, Overlay.buffer(border.main(), RUSSIAN_LINE_CLEAR_METRES));
    }
}
