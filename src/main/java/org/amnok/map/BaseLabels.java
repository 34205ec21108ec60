package org.amnok.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.amnok.domain.Language;
import org.amnok.map.BaseMap.Part;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/// The base map's names in one reader's language, made once and kept: the renderer recognises a
/// collection it has projected before.
///
/// The attribute `order` tells what is placed first: thousands are the class of `symbols.md`,
/// section 5, below them the feature's own priority.
final class BaseLabels {
    private static final int CITY = 2;
    private static final int COUNTRY = 3;
    private static final int RIVER = 4;
    private static final int LAKE = 5;
    private static final int TOWN = 6;
    private static final int ISLAND = 7;
    private static final int PROVINCE = 9;
    private static final int VILLAGE = 10;

    private final Language reader;
    final SimpleFeatureCollection countries;
    final SimpleFeatureCollection provinces;
    final SimpleFeatureCollection rivers;
    final SimpleFeatureCollection lakes;
    final SimpleFeatureCollection islands;
    final SimpleFeatureCollection places;

    BaseLabels(Function<Part, SimpleFeatureCollection> base, Language reader) {
        this.reader = reader;
        countries = countries(base.apply(Part.AREA_NAMES));
        provinces = provinces(base.apply(Part.AREA_NAMES));
        rivers = rivers(base.apply(Part.RIVERS));
        lakes = lakes(base.apply(Part.LAKES));
        islands = islands(base.apply(Part.ISLANDS));
        places = places(base.apply(Part.PLACES));
    }

    private SimpleFeatureCollection countries(SimpleFeatureCollection areas) {
        var table = new FeatureTable("countries", "label", "order", "ground");
        byName(areas, "country", f -> PlaceText.names(f).best(reader, PlaceText.local(f)))
                .forEach(
                        (name, points) ->
                                table.add(
                                        multiPoint(points.points),
                                        PlaceText.capitals(name),
                                        COUNTRY * 1000.0,
                                        points.country));
        return table.collection();
    }

    private SimpleFeatureCollection provinces(SimpleFeatureCollection areas) {
        var table = new FeatureTable("provinces", "label", "order", "ground");
        byName(areas, "province", this::bilingual)
                .forEach(
                        (name, points) ->
                                table.add(
                                        multiPoint(points.points),
                                        PlaceText.capitals(name),
                                        PROVINCE * 1000.0,
                                        ""));
        return table.collection();
    }

    /// Points at which the name of one area may stand, the best first.
    private record NamePoints(String country, List<Point> points) {}

    private static Map<String, NamePoints> byName(
            SimpleFeatureCollection areas, String rank, Function<SimpleFeature, String> name) {
        var names = new LinkedHashMap<String, NamePoints>();
        each(
                areas,
                f -> {
                    if (PlaceText.text(f, "rank").equals(rank) && geometry(f) instanceof Point p) {
                        var country = PlaceText.text(f, "country");
                        names.computeIfAbsent(
                                        name.apply(f),
                                        n -> new NamePoints(country, new ArrayList<>()))
                                .points
                                .add(p);
                    }
                });
        return names;
    }

    private static Geometry multiPoint(List<Point> points) {
        return new GeometryFactory().createMultiPoint(points.toArray(Point[]::new));
    }

    private SimpleFeatureCollection rivers(SimpleFeatureCollection rivers) {
        var table = new FeatureTable("rivers", "label", "order");
        each(
                rivers,
                f -> {
                    var river = PlaceText.text(f, "river");
                    var label = PlaceText.river(PlaceText.names(f), river, reader);
                    table.add(geometry(f), label, RIVER * 1000.0);
                });
        return table.collection();
    }

    private SimpleFeatureCollection lakes(SimpleFeatureCollection lakes) {
        return named("lakes", lakes, LAKE);
    }

    private SimpleFeatureCollection islands(SimpleFeatureCollection islands) {
        var table = new FeatureTable("islands", "country", "label", "order");
        each(
                islands,
                f ->
                        table.add(
                                geometry(f),
                                PlaceText.text(f, "country"),
                                PlaceText.names(f).best(reader, PlaceText.local(f)),
                                ISLAND * 1000.0));
        return table.collection();
    }

    private SimpleFeatureCollection named(
            String name, SimpleFeatureCollection features, int labelClass) {
        var table = new FeatureTable(name, "label", "order");
        each(features, f -> table.add(geometry(f), bilingual(f), labelClass * 1000.0));
        return table.collection();
    }

    private SimpleFeatureCollection places(SimpleFeatureCollection places) {
        var table = new FeatureTable("places", "label", "order", "rank", "symbol", "dx", "dy");
        each(
                places,
                f -> {
                    var rank = PlaceText.text(f, "rank");
                    var symbol = "symbol:place-" + (rank.equals("city") ? "city" : "town");
                    table.add(geometry(f), bilingual(f), placeOrder(f, rank), rank, symbol, 0, 0);
                });
        return table.collection();
    }

    private static double placeOrder(SimpleFeature place, String rank) {
        var labelClass =
                switch (rank) {
                    case "city" -> CITY;
                    case "town" -> TOWN;
                    default -> VILLAGE;
                };
        return labelClass * 1000 + Double.parseDouble("0" + PlaceText.text(place, "priority"));
    }

    private String bilingual(SimpleFeature feature) {
        return PlaceText.bilingual(PlaceText.names(feature), reader, PlaceText.local(feature));
    }

    private static Geometry geometry(SimpleFeature feature) {
        return (Geometry) feature.getDefaultGeometry();
    }

    private static void each(SimpleFeatureCollection features, Consumer<SimpleFeature> action) {
        try (var iterator = features.features()) {
            while (iterator.hasNext()) {
                action.accept(iterator.next());
            }
        }
    }
}
