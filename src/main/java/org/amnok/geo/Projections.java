package org.amnok.geo;

import java.util.List;
import java.util.Optional;

/// The projections that Amnok offers.
public final class Projections {
    private Projections() {}

    /// Spherical Web Mercator, EPSG:3857.
    public static MapProjection webMercator() {
        throw new UnsupportedOperationException();
    }

    /// Web Mercator, UTM 51N (EPSG:32651), UTM 52N (EPSG:32652), plain lon/lat (EPSG:4326).
    public static List<MapProjection> all() {
        throw new UnsupportedOperationException();
    }

    /// The projection with an authority code such as `EPSG:32652`, in any case.
    public static Optional<MapProjection> byCode(String code) {
        throw new UnsupportedOperationException(code);
    }
}
