package org.amnok.geo.projection;

import org.amnok.domain.LatLon;
import org.locationtech.jts.geom.Coordinate;

/// A map projection that Amnok draws in. Implementations are immutable and may be shared.
public interface MapProjection {
    /// Authority code, for example `EPSG:3857`.
    String code();

    /// The name in the status bar, for example "WGS 84 / Web Mercator".
    String title();

    /// Map coordinates (x east, y north; metres, or degrees for plain lon/lat) of a position.
    /// Latitudes that the projection cannot show are moved to the nearest it can.
    Coordinate toMap(LatLon position);

    /// The position at map coordinates, clamped to valid degrees.
    LatLon toLatLon(double x, double y);

    /// Ground metres covered by one map unit at a position, measured eastwards on WGS 84.
    double groundMetresPerUnit(LatLon position);
}
