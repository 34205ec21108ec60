package org.amnok.map.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.feature.type.GeometryDescriptor;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.feature.NameImpl;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.feature.simple.SimpleFeatureTypeImpl;
import org.geotools.feature.type.AttributeDescriptorImpl;
import org.geotools.feature.type.AttributeTypeImpl;
import org.geotools.feature.type.GeometryDescriptorImpl;
import org.geotools.feature.type.GeometryTypeImpl;
import org.geotools.filter.identity.FeatureIdImpl;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// The feature types of the base map's parts.
///
/// Made by hand: GeoTools' builders look up the filter factory, which reads every service file on
/// the class path and costs more than all the rest of the start (200 ms of 240).
final class Schemas {
    static final List<String> NAMES = List.of("name_en", "name_ko", "name_zh", "name_ja");

    /// Those that are not drawn, with `;` between them.
    static final String OTHER_NAMES = "other_names";

    private Schemas() {}

    /// Names of a part's attributes after the geometry, in order.
    static List<String> attributes(BaseMap.Part part) {
        return switch (part) {
            case LAND, PROVINCE_LINES -> List.of("country");
            case COAST -> List.of();
            case AREA_NAMES -> join(List.of("rank"), NAMES, List.of("country", OTHER_NAMES));
            case CONTEXT_RIVERS -> NAMES;
            case RIVER_COURSE -> join(NAMES, List.of("reach"));
            case RIVER_TIDE -> join(NAMES, List.of("step"));
            case RIVERS -> join(List.of("river"), NAMES);
            case RIVER_WATER, LAKES -> join(NAMES, List.of("basis"));
            case ISLANDS -> join(List.of("code"), NAMES, List.of("country", "basis"));
            case SPANS -> List.of("code", "kind");
            case BORDER -> List.of("section");
            case PLACES ->
                    join(
                            List.of("code"),
                            NAMES,
                            List.of("country", "rank", "priority", "height_m", OTHER_NAMES));
            case PROVINCES -> join(NAMES, List.of("country"));
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
        var geometry = geometry(part);
        var descriptors = new ArrayList<AttributeDescriptor>();
        descriptors.add(geometry);
        attributes(part).forEach(name -> descriptors.add(attribute(name)));
        var name = new NameImpl(part.name().toLowerCase(Locale.ROOT));
        return new SimpleFeatureTypeImpl(name, descriptors, geometry, false, List.of(), null, null);
    }

    private static GeometryDescriptor geometry(BaseMap.Part part) {
        var name = new NameImpl("geom");
        var type =
                new GeometryTypeImpl(
                        name, binding(part), null, false, false, List.of(), null, null);
        return new GeometryDescriptorImpl(type, name, 1, 1, false, null);
    }

    private static Class<? extends Geometry> binding(BaseMap.Part part) {
        return switch (part) {
            case AREA_NAMES, PLACES -> Point.class;
            case COAST, PROVINCE_LINES, CONTEXT_RIVERS, RIVERS, RIVER_COURSE, SPANS, BORDER ->
                    LineString.class;
            case LAND, LAKES, RIVER_WATER, RIVER_TIDE, ISLANDS, PROVINCES -> Polygon.class;
        };
    }

    private static AttributeDescriptor attribute(String attribute) {
        var name = new NameImpl(attribute);
        var binding = isNumber(attribute) ? Integer.class : String.class;
        var type = new AttributeTypeImpl(name, binding, false, false, List.of(), null, null);
        return new AttributeDescriptorImpl(type, name, 1, 1, false, null);
    }

    private static boolean isNumber(String attribute) {
        return attribute.equals("priority");
    }

    private static SimpleFeature feature(SimpleFeatureType type, PackedFeature packed, int number) {
        var values = new ArrayList<Object>(1 + packed.attributes().size());
        values.add(packed.geometry());
        for (int i = 0; i < packed.attributes().size(); i++) {
            var text = packed.attributes().get(i);
            var name = type.getDescriptor(i + 1).getLocalName();
            values.add(isNumber(name) ? Integer.valueOf(text) : text);
        }
        var id = new FeatureIdImpl(type.getTypeName() + "." + number);
        return new SimpleFeatureImpl(values, type, id);
    }
}
