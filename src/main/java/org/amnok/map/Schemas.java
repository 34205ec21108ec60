package org.amnok.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.identity.FeatureIdImpl;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

/// The feature types of the base map's parts.
public final class Schemas {
    private static final List<String> NAMES = List.of("name_en", "name_ko", "name_zh", "name_ja");

    private Schemas() {}

    /// Names of a part's attributes after the geometry, in order.
    public static List<String> attributes(BaseMap.Part part) {
        return switch (part) {
            case LAND, PROVINCE_LINES -> List.of("country");
            case COAST -> List.of();
            case AREA_NAMES -> join(List.of("rank"), NAMES, List.of("country"));
            case LAKES, CONTEXT_RIVERS -> NAMES;
            case RIVERS -> join(List.of("river"), NAMES);
            case ISLANDS -> join(List.of("code"), NAMES, List.of("country"));
            case BORDER -> List.of("section");
            case PLACES -> join(List.of("code"), NAMES, List.of("country", "rank", "priority"));
        };
    }

    @SafeVarargs
    private static List<String> join(List<String>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }

    static SimpleFeatureCollection features(BaseMap.Part part, List<PackedFeature> packed) {
        var type = type(part);
        var features = new ArrayList<SimpleFeature>(packed.size());
        for (var feature : packed) {
            features.add(feature(type, feature, features.size() + 1));
        }
        return new ListFeatureCollection(type, features);
    }

    private static SimpleFeatureType type(BaseMap.Part part) {
        var builder = new SimpleFeatureTypeBuilder();
        builder.setName(part.name().toLowerCase(Locale.ROOT));
        builder.add("geom", geometry(part));
        for (var attribute : attributes(part)) {
            builder.add(attribute, attribute.equals("priority") ? Integer.class : String.class);
        }
        return builder.buildFeatureType();
    }

    /// Polygons and lines may be multiple.
    private static Class<? extends Geometry> geometry(BaseMap.Part part) {
        return switch (part) {
            case AREA_NAMES, PLACES -> Point.class;
            case RIVERS, BORDER -> LineString.class;
            case LAND, COAST, PROVINCE_LINES, LAKES, CONTEXT_RIVERS, ISLANDS -> Geometry.class;
        };
    }

    private static SimpleFeature feature(SimpleFeatureType type, PackedFeature packed, int number) {
        var values = new ArrayList<Object>(1 + packed.attributes().size());
        values.add(packed.geometry());
        for (int i = 0; i < packed.attributes().size(); i++) {
            var text = packed.attributes().get(i);
            values.add(
                    type.getDescriptor(i + 1).getType().getBinding() == Integer.class
                            ? Integer.valueOf(text)
                            : text);
        }
        var id = new FeatureIdImpl(type.getTypeName() + "." + number);
        return new SimpleFeatureImpl(values, type, id);
    }
}
