package org.amnok.map.ground;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.map.FeatureTable;
import org.amnok.map.ground.BaseMap.Part;
import org.amnok.map.symbology.LabelOption;
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
public final class BaseLabels {
    private static final int CITY = 2;
    private static final int COUNTRY = 3;

    /// Where countries leave room.
    private static final double SEA = 3.5;

    /// Before the lake in its crater.
    private static final int PEAK = 4;

    private static final int LAKE = 5;
    private static final int TOWN = 6;

    /// After the towns, though a river counts for more: it has many places to choose from, they
    /// have few.
    private static final double RIVER = 6.9;

    private static final int ISLAND = 7;
    private static final int PROVINCE = 9;
    private static final int VILLAGE = 10;

    /// Relief, where no place needs the room.
    private static final int SUMMIT = 11;

    private final Language reader;
    public final SimpleFeatureCollection countries;
    public final SimpleFeatureCollection provinces;
    public final SimpleFeatureCollection rivers;
    public final SimpleFeatureCollection lakes;
    public final SimpleFeatureCollection islands;
    public final SimpleFeatureCollection places;

    public BaseLabels(BaseMap base, Language reader) {
        this.reader = reader;
        countries = countries(base.part(Part.AREA_NAMES));
        provinces = provinces(base.part(Part.AREA_NAMES));
        rivers = rivers(base.part(Part.RIVERS));
        lakes = lakes(base.part(Part.LAKES), base.part(Part.AREA_NAMES));
        islands = islands(base.part(Part.ISLANDS));
        places = places(base.part(Part.PLACES));
    }

    private SimpleFeatureCollection countries(SimpleFeatureCollection areas) {
        var table = new FeatureTable("countries", "label", "order", "ground", "country");
        byName(areas, "country", f -> PlaceText.names(f).best(reader, PlaceText.local(f)))
                .forEach(
                        (name, points) ->
                                table.add(
                                        multiPoint(points.points),
                                        PlaceText.capitals(name),
                                        COUNTRY * 1000.0,
                                        points.country,
                                        points.country));
        return table.collection();
    }

    private SimpleFeatureCollection provinces(SimpleFeatureCollection areas) {
        var table = new FeatureTable("provinces", "label", "order", "ground", "country");
        byName(areas, "province", this::bilingual)
                .forEach(
                        (name, points) ->
                                table.add(
                                        multiPoint(points.points),
                                        PlaceText.capitals(name),
                                        PROVINCE * 1000.0,
                                        "",
                                        points.country));
        return table.collection();
    }

    /// Points at which the name of one area may stand, the best first.
    private record NamePoints(String country, SimpleFeature first, List<Point> points) {}

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
                                        n -> new NamePoints(country, f, new ArrayList<>()))
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
        var table = named("rivers", "label", "order", "river");
        each(
                rivers,
                f -> {
                    var river = PlaceText.text(f, "river");
                    var label = PlaceText.river(PlaceText.names(f), river, reader);
                    table.add(geometry(f), withNames(f, label, RIVER * 1000, river));
                });
        return table.collection();
    }

    /// The named lakes lie on the border or in North Korea; Korean is added for English readers.
    private SimpleFeatureCollection lakes(
            SimpleFeatureCollection lakes, SimpleFeatureCollection areas) {
        var table = named("lakes", "label", "order", "kind", "ground");
        each(
                lakes,
                f -> {
                    if (PlaceText.text(f, "basis").equals("outline")) {
                        addLake(table, f);
                    }
                });
        each(
                areas,
                f -> {
                    if (PlaceText.text(f, "rank").equals("lake")) {
                        addLake(table, f);
                    }
                });
        addSeas(table, areas);
        return table.collection();
    }

    private void addSeas(FeatureTable table, SimpleFeatureCollection areas) {
        byName(areas, "sea", f -> PlaceText.names(f).best(reader, PlaceText.local(f)))
                .forEach(
                        (name, sea) ->
                                table.add(
                                        multiPoint(sea.points),
                                        withNames(
                                                sea.first,
                                                name,
                                                SEA * 1000.0,
                                                "sea",
                                                LabelOption.ON_WATER)));
    }

    private void addLake(FeatureTable table, SimpleFeature lake) {
        var names = PlaceText.names(lake);
        var label =
                reader == Language.EN
                        ? PlaceText.bilingual(names, reader, Language.KO)
                        : names.best(reader, Language.KO);
        table.add(geometry(lake), withNames(lake, label, LAKE * 1000.0, "lake", ""));
    }

    private SimpleFeatureCollection islands(SimpleFeatureCollection islands) {
        var table = named("islands", "country", "basis", "label", "order");
        each(
                islands,
                f ->
                        table.add(
                                geometry(f),
                                withNames(
                                        f,
                                        PlaceText.text(f, "country"),
                                        PlaceText.text(f, "basis"),
                                        PlaceText.names(f).best(reader, PlaceText.local(f)),
                                        ISLAND * 1000.0)));
        return table.collection();
    }

    private SimpleFeatureCollection places(SimpleFeatureCollection places) {
        var table =
                named(
                        "places",
                        "label",
                        "order",
                        "rank",
                        "symbol",
                        "dx",
                        "dy",
                        "ground",
                        "country",
                        "with_height");
        each(
                places,
                f -> {
                    var rank = rank(f);
                    var symbol = "symbol:" + PlaceText.symbol(rank);
                    table.add(
                            geometry(f),
                            withNames(
                                    f,
                                    bilingual(f),
                                    placeOrder(f, rank),
                                    rank,
                                    symbol,
                                    0,
                                    0,
                                    PlaceText.text(f, "country"),
                                    PlaceText.text(f, "country"),
                                    withHeight(f)));
                });
        return table.collection();
    }

    /// The first of all places is the subject of the map; the others have their own rank.
    private static String rank(SimpleFeature place) {
        return priority(place) == 1 ? "subject" : PlaceText.text(place, "rank");
    }

    private static double priority(SimpleFeature place) {
        return place.getAttribute("priority") instanceof Number n ? n.doubleValue() : 999;
    }

    private static double placeOrder(SimpleFeature place, String rank) {
        var labelClass =
                switch (rank) {
                    case "subject", "city" -> CITY;
                    case "peak" -> PEAK;
                    case "town" -> TOWN;
                    case "summit" -> SUMMIT;
                    default -> VILLAGE;
                };
        return labelClass * 1000 + priority(place);
    }

    /// The name with the height of a peak.
    private String withHeight(SimpleFeature place) {
        var height = PlaceText.text(place, "height_m");
        return bilingual(place) + (height.isEmpty() ? "" : " " + height + " m");
    }

    private String bilingual(SimpleFeature feature) {
        return PlaceText.bilingual(PlaceText.names(feature), reader, PlaceText.local(feature));
    }

    /// A table with the four names after its own attributes, for filters.
    static FeatureTable named(String name, String... attributes) {
        return new FeatureTable(
                name, Stream.concat(Stream.of(attributes), Schemas.NAMES.stream()).toList());
    }

    static Object[] withNames(SimpleFeature feature, Object... values) {
        return Stream.concat(
                        Stream.of(values),
                        Schemas.NAMES.stream().map(n -> PlaceText.text(feature, n)))
                .toArray();
    }

    static Geometry geometry(SimpleFeature feature) {
        return (Geometry) feature.getDefaultGeometry();
    }

    static void each(SimpleFeatureCollection features, Consumer<SimpleFeature> action) {
        try (var iterator = features.features()) {
            while (iterator.hasNext()) {
                action.accept(iterator.next());
            }
        }
    }
}
