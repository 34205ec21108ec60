package org.amnok.map.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amnok.domain.IdentityKey;
import org.amnok.domain.LruCache;
import org.amnok.domain.record.Site;
import org.amnok.map.FeatureLayer;
import org.amnok.map.FeatureTable;
import org.amnok.map.MapLayer;
import org.amnok.map.StreetPart;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.ground.BaseMap.Part;
import org.amnok.map.ground.PlaceText;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// Takes the names out of a street map of others that our own map has already: of places, and of
/// sites whose symbols are drawn, bridges among them. Thread-safe.
final class OwnPlaces {
    private static final int CAPACITY = 12;
    private static final List<String> TOWN_RANKS = List.of("place", "village");
    private static final List<StreetPart> NAMED =
            List.of(StreetPart.POINT_NAMES, StreetPart.STREET_NAMES);
    private static final double NEAR_DEGREES = 0.08;
    private static final double SAME_DEGREES = 0.006;
    private static final int SHORTEST = 2;
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s\\p{Punct}’·–-]");

    private final List<Own> places = new ArrayList<>();
    private final List<Own> hamlets = new ArrayList<>();
    private final LruCache<Same, SimpleFeatureCollection> known = new LruCache<>(CAPACITY);

    private record Same(IdentityKey what, List<Site> sites) {}

    private record Own(Geometry at, List<String> names) {}

    OwnPlaces(BaseMap base) {
        for (var feature : base.features(Part.PLACES)) {
            if (feature.getDefaultGeometry() instanceof Geometry point) {
                var own = new Own(point, PlaceText.names(feature).all());
                places.add(own);
                if (PlaceText.text(feature, "rank").equals("hamlet")) {
                    hamlets.add(own);
                }
            }
        }
    }

    /// The layer without such names; any other layer as it is.
    ///
    /// @param drawn the sites that are drawn
    MapLayer without(MapLayer layer, List<Site> drawn) {
        return layer instanceof FeatureLayer names && NAMED.contains(names.part())
                ? names.with(rest(names.features(), drawn))
                : layer;
    }

    private SimpleFeatureCollection rest(SimpleFeatureCollection points, List<Site> drawn) {
        return known.get(new Same(new IdentityKey(points), drawn), () -> filtered(points, drawn));
    }

    private SimpleFeatureCollection filtered(SimpleFeatureCollection points, List<Site> drawn) {
        var rest = new ArrayList<SimpleFeature>();
        for (var feature : FeatureTable.all(points)) {
            if (!isTown(feature) && !isSame(feature, drawn)) {
                rest.add(feature);
            }
        }
        return new ListFeatureCollection(points.getSchema(), rest);
    }

    /// True for a site or a hamlet of the same name at the same place, but for what maps differ.
    private boolean isSame(SimpleFeature feature, List<Site> drawn) {
        var at = feature.getDefaultGeometry() instanceof Geometry g ? g : null;
        var lines = Stream.of(names(feature).split("\n", -1)).map(OwnPlaces::letters).toList();
        var sites = drawn.stream().flatMap(site -> own(site).stream());
        return at != null
                && Stream.concat(hamlets.stream(), sites)
                        .filter(own -> own.at.isWithinDistance(at, SAME_DEGREES))
                        .flatMap(own -> own.names.stream())
                        .anyMatch(name -> lines.contains(letters(name)));
    }

    /// Maps differ in capitals, spaces and points: "No. 1 Port" and "No.1 port".
    private static String letters(String name) {
        return PUNCTUATION.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static Optional<Own> own(Site site) {
        return Optional.ofNullable(site.geometry()).map(shape -> new Own(shape, site.allNames()));
    }

    /// All names of a point, one a line; of a street the one that is written.
    private static String names(SimpleFeature feature) {
        var all = feature.getAttribute("names");
        return String.valueOf(all == null ? feature.getAttribute("label") : all);
    }

    private boolean isTown(SimpleFeature feature) {
        var at = feature.getDefaultGeometry() instanceof Geometry g ? g : null;
        return TOWN_RANKS.contains(String.valueOf(feature.getAttribute("rank")))
                && at != null
                && places.stream()
                        .filter(own -> own.at.distance(at) < NEAR_DEGREES)
                        .anyMatch(own -> isCalled(own, feature.getAttribute("names")));
    }

    /// True when a name begins as another does: 혜산 and 혜산시.
    private static boolean isCalled(Own own, @Nullable Object names) {
        for (var name : String.valueOf(names).toLowerCase(Locale.ROOT).split("\n", -1)) {
            for (var mine : own.names) {
                var lower = mine.toLowerCase(Locale.ROOT);
                if (name.length() >= SHORTEST
                        && lower.length() >= SHORTEST
                        && (name.startsWith(lower) || lower.startsWith(name))) {
                    return true;
                }
            }
        }
        return false;
    }
}
