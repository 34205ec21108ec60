package org.amnok.map;

import java.util.List;
import org.amnok.domain.Site;
import org.geotools.data.simple.SimpleFeatureCollection;

/// The bundled base map of the Yalu border, read from what the build packed. Immutable.
public final class BaseMap {
    /// Parts of the base map. Attributes of each are listed; all geometries are WGS 84.
    public enum Part {
        /// Polygons, `country` = KP, CN or RU.
        LAND,
        /// Coastlines without the river border and the data's frame.
        COAST,
        /// Lines between provinces, clear of the border and the sea.
        PROVINCE_LINES,
        /// Label points of countries and provinces: `rank` = country or province, `name_en`,
        /// `name_ko`, `name_zh`, `name_ja`, `country`.
        AREA_NAMES,
        /// Polygons, names as above.
        LAKES,
        /// Coarse rivers, kept away from the Yalu and Tumen.
        CONTEXT_RIVERS,
        /// Centrelines, `river` = yalu or tumen, names as above; the Yalu from mouth to source.
        RIVERS,
        /// Polygons with names and `country`.
        ISLANDS,
        /// The China–North Korea line, `section`; joined to as few lines as possible.
        BORDER,
        /// Points: names, `country`, `rank` = city, town or village, `priority` (1 first).
        PLACES
    }

    private BaseMap() {}

    /// Reads the packed base map from the class path.
    public static BaseMap load() {
        throw new UnsupportedOperationException();
    }

    public SimpleFeatureCollection part(Part part) {
        throw new UnsupportedOperationException("" + part);
    }

    /// Crossings, Hyesan sites and islands, those without a sourced coordinate included (position
    /// NONE). Places that two lists name are here once.
    public List<Site> sites() {
        throw new UnsupportedOperationException();
    }

    /// Texts that must be printed on a map that shows the base map.
    public List<String> attributions() {
        throw new UnsupportedOperationException();
    }
}
