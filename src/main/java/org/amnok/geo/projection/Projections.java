package org.amnok.geo.projection;

import java.util.List;
import java.util.Optional;

/// The projections that Amnok offers.
public final class Projections {
    private static final MapProjection WEB_MERCATOR = new WebMercator();
    private static final List<MapProjection> ALL =
            List.of(WEB_MERCATOR, new UtmNorth(51), new UtmNorth(52), new PlainLonLat());

    private Projections() {}

    /// Spherical Web Mercator, EPSG:3857.
    public static MapProjection webMercator() {
        return WEB_MERCATOR;
    }

    /// Web Mercator, UTM 51N (EPSG:32651), UTM 52N (EPSG:32652), plain lon/lat (EPSG:4326).
    public static List<MapProjection> all() {
        return ALL;
    }

    /// The projection with an authority code such as `EPSG:32652`, in any case.
    public static Optional<MapProjection> byCode(String code) {
        return ALL.stream().filter(p -> p.code().equalsIgnoreCase(code.strip())).findFirst();
    }
}
