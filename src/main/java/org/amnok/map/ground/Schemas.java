package org.amnok.map.ground;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.amnok.map.FeatureTable;
import org.geotools.data.simple.SimpleFeatureCollection;

/// The attributes of the base map's parts.
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
        var attributes = attributes(part);
        var table = new FeatureTable(part.name().toLowerCase(Locale.ROOT), attributes);
        var number = attributes.indexOf("priority");
        for (var feature : packed) {
            var values = feature.attributes().toArray();
            if (number >= 0) {
                values[number] = Integer.valueOf(feature.attributes().get(number));
            }
            table.add(feature.geometry(), values);
        }
        return table.collection();
    }
}
