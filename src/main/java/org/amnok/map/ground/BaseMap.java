package org.amnok.map.ground;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amnok.domain.Coded;
import org.amnok.domain.Lazy;
import org.amnok.domain.River;
import org.amnok.domain.record.Site;
import org.amnok.geo.border.BorderGeography;
import org.amnok.geo.border.RiverLine;
import org.amnok.map.FeatureTable;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.LineString;

/// The bundled base map of the Yalu border, read from what the build packed. Immutable.
///
/// Every feature type is named after its part in lower case; its first attribute is `geom`, its
/// coordinate reference system is left null (WGS 84, x = longitude) so that no CRS machinery wakes
/// up at start. A name that is not known is the empty string.
public final class BaseMap {
    /// Parts of the base map. Attributes of each are listed; all geometries are WGS 84.
    public enum Part {
        /// Polygons, `country` = KP, CN or RU, of KR, JP and MN too. KP and CN meet exactly on the
        /// border line. Beyond the frame of the detailed data they go on as coarse land.
        LAND,
        /// Coastlines without the river border and the data's frame.
        COAST,
        /// Lines between provinces, clear of the border and the sea, 1 to 2 km accurate; `country`
        /// = KP, CN, or the country beyond where it is the line of two: RU, KR, MN; 2 km accurate
        /// beyond the frame of the detailed data.
        PROVINCE_LINES,
        /// Label points of countries, provinces, seas and of lakes without an outline: `rank` =
        /// country, province or lake, `name_en`, `name_ko`, `name_zh`, `name_ja`, `country`. A name
        /// has several points; the first ones are the better ones. Besides, `rank` = county: the
        /// middles of counties, 15 km uncertain, to be asked and never drawn. `other_names` are
        /// former ones, and how the South writes a Chinese one; `;` between them.
        AREA_NAMES,
        /// Polygons, names as above.
        LAKES,
        /// Coarse rivers, kept away from the Yalu and Tumen; names as above.
        CONTEXT_RIVERS,
        /// Centrelines, `river` = yalu or tumen, names as above; the Yalu from mouth to source.
        RIVERS,
        /// Polygons of the Yalu between its banks, without the islands in it: names as above,
        /// `basis` = measured, or bridged where the width was interpolated.
        RIVER_WATER,
        /// The middle of the Yalu's channel, names as above, on which its symbol is drawn;
        /// kilometres are counted along [#RIVERS]. `reach` = river, or estuary where below its
        /// mouth a channel along the border leads through land.
        RIVER_COURSE,
        /// Polygons of the lowest reach of the Yalu's water that lie within one another, the one
        /// that leads farthest upstream first, to be laid over the water so that its colour passes
        /// into the sea's: names as above, `step` = 0 and up. To be drawn, never asked.
        RIVER_TIDE,
        /// Polygons with `code` of their site, names, `country` and `basis`: `outline`, or `size`
        /// where only place, size and bearing are known and the shape is an ellipse.
        ISLANDS,
        /// Bridges and dams as lines over the water: `code` of their site, `kind` = road, rail,
        /// dam, ruin, or piers where of a ruin nothing else stands. Those of which no banks are
        /// known are missing.
        SPANS,
        /// The China–North Korea line, `section` = main (from the Yalu's mouth to the tripoint with
        /// Russia, one line), maritime (seaward of the mouth) or island (21 closed rings in the
        /// Tumen).
        BORDER,
        /// Points: `code`, names, `country`, `rank` = city, town, village, hamlet, peak (the
        /// highest of the border) or summit (any other), `priority` (1 first), `height_m` of a
        /// peak, whole metres, empty where it is not known; `other_names` as above.
        PLACES,
        /// Polygons, names as above, `country` = KP, CN or RU; 1 to 2 km accurate, simplified:
        /// their outer edges do not meet the border line. To be asked, never drawn.
        PROVINCES
    }

    private static final Lazy<BaseMap> PACKED = new Lazy<>(BaseMap::unpacked);

    private final Map<Part, SimpleFeatureCollection> parts = new EnumMap<>(Part.class);
    private final PackedBaseMap packed;
    private final Lazy<Map<River, RiverLine>> rivers = new Lazy<>(this::measured);
    private final Lazy<BorderGeography> geography = new Lazy<>(() -> BaseMapGeography.made(this));

    private BaseMap(PackedBaseMap packed) {
        this.packed = packed;
        packed.parts()
                .forEach((part, features) -> parts.put(part, Schemas.features(part, features)));
    }

    /// The packed base map of the class path, which is read once.
    public static BaseMap load() {
        return PACKED.get();
    }

    private static BaseMap unpacked() {
        try (var in = BaseMap.class.getResourceAsStream(PackedBaseMap.RESOURCE)) {
            return read(Objects.requireNonNull(in, PackedBaseMap.RESOURCE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a packed base map.
    public static BaseMap read(InputStream packed) throws IOException {
        return new BaseMap(PackedReader.read(packed));
    }

    /// The packed base map as the class path holds it, to tell one version from another.
    public static byte[] bytes() {
        try (var in = BaseMap.class.getResourceAsStream(PackedBaseMap.RESOURCE)) {
            return Objects.requireNonNull(in, PackedBaseMap.RESOURCE).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SimpleFeatureCollection part(Part part) {
        return Objects.requireNonNull(parts.get(part));
    }

    /// The same, one by one.
    public List<SimpleFeature> features(Part part) {
        return FeatureTable.all(part(part));
    }

    /// The lines along which rivers are measured.
    public Map<River, RiverLine> rivers() {
        return rivers.get();
    }

    /// What of it tells where a place lies, made once.
    BorderGeography geography() {
        return geography.get();
    }

    private Map<River, RiverLine> measured() {
        var all = new EnumMap<River, RiverLine>(River.class);
        for (var feature : features(Part.RIVERS)) {
            if (feature.getDefaultGeometry() instanceof LineString line) {
                Coded.find(River.values(), PlaceText.text(feature, "river"))
                        .ifPresent(river -> all.putIfAbsent(river, new RiverLine(line)));
            }
        }
        return all;
    }

    /// Crossings, sites in towns and islands, those without a sourced coordinate included (position
    /// NONE). Places that two lists name are here once.
    public List<Site> sites() {
        return packed.sites();
    }

    /// How much each vertex of a ground layer tells in Web Mercator: finding that takes longer than
    /// reading all else. In the order in which maps draw these layers.
    public List<byte[]> significance() {
        return packed.significance();
    }

    /// Texts that must be printed on a map that shows the base map.
    public List<String> attributions() {
        return packed.attributions();
    }
}
