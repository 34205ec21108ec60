package org.amnok.geo.projection;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;

/// GeoTools' own UTM, to compare with.
final class GeoToolsUtm {
    private static final String WKT =
            """
            PROJCS["UTM", GEOGCS["WGS 84", DATUM["WGS_1984", SPHEROID["WGS 84", 6378137,
                298.257223563]], PRIMEM["Greenwich", 0], UNIT["degree", 0.017453292519943295],
                AXIS["Lon", EAST], AXIS["Lat", NORTH]], PROJECTION["Transverse_Mercator"],
                PARAMETER["latitude_of_origin", 0], PARAMETER["central_meridian", %d],
                PARAMETER["scale_factor", 0.9996], PARAMETER["false_easting", 500000],
                PARAMETER["false_northing", 0], UNIT["metre", 1]]
            """;

    private GeoToolsUtm() {}

    /// From longitude, latitude to easting, northing of a northern zone.
    static MathTransform north(int zone) throws FactoryException {
        var utm = CRS.parseWKT(WKT.formatted(zone * 6 - 183).replace("\n", " "));
        return CRS.findMathTransform(DefaultGeographicCRS.WGS84, utm, true);
    }
}
