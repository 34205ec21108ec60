package org.amnok.packing;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amnok.domain.record.Site;
import org.amnok.geo.border.RiverLine;
import org.amnok.geo.projection.Projections;
import org.amnok.map.compose.MapComposer;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.ground.BaseMap.Part;
import org.amnok.map.ground.PackedBaseMap;
import org.amnok.map.ground.PackedFeature;
import org.amnok.map.ground.PackedWriter;
import org.amnok.render.MapRenderer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// Reads `maps/` and writes the packed base map: `BaseMapPacker MAPS_FOLDER TARGET_FILE`.
final class BaseMapPacker {
    /// Of the map's files: UTF-8 with a header row; a value is found by its column's name.
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setCommentMarker('#')
                    .get();

    private final Path maps;
    private final NameBook names;

    private BaseMapPacker(Path maps) throws IOException {
        this.maps = maps;
        names = new NameBook(rows("names"));
    }

    public static void main(String[] args) throws IOException {
        var target = Path.of(args[1]);
        var packed = new BaseMapPacker(Path.of(args[0])).pack();
        var whole = packed.with(significance(packed));
        Files.createDirectories(target.toAbsolutePath().getParent());
        try (var out = new BufferedOutputStream(Files.newOutputStream(target))) {
            PackedWriter.write(whole, out);
        }
    }

    /// Of the layers as the program draws them.
    private static List<byte[]> significance(PackedBaseMap packed) throws IOException {
        var bytes = new ByteArrayOutputStream();
        PackedWriter.write(packed, bytes);
        var base = BaseMap.read(new ByteArrayInputStream(bytes.toByteArray()));
        return new MapRenderer()
                .significance(new MapComposer(base).ground(), Projections.webMercator());
    }

    private PackedBaseMap pack() throws IOException {
        var border = Border.of(features("border"));
        var sites =
                new Sites(new RiverLine(border.main()))
                        .of(
                                named("crossings"),
                                joined(named("hyesan_sites"), named("town_sites")),
                                named("islands"));
        return new PackedBaseMap(parts(border, sites), sites, attributions(), List.of());
    }

    private Map<Part, List<PackedFeature>> parts(Border border, List<Site> sites)
            throws IOException {
        var provinces = new Provinces(names.features(features("admin1")));
        var land = Land.of(features("land"), border, provinces);
        var context = new ContextLand(features("context_land"));
        var waters = new Waters(names.features(features("yalu_river")));
        var yalu =
                new YaluWater(
                        waters.byId("r01"),
                        waters.byId("r06"),
                        rows("river_width"),
                        rows("islands_measured"));
        var parts = new EnumMap<Part, List<PackedFeature>>(Part.class);
        parts.put(Part.LAND, context.around(land));
        parts.put(Part.COAST, joined(context.coast(), land.coast(border)));
        var water = Overlay.union(yalu.flooded());
        parts.put(
                Part.PROVINCE_LINES,
                joined(context.borders(), provinces.lines(land, border, water)));
        var gazetteer = named("gazetteer");
        parts.put(
                Part.AREA_NAMES,
                joined(Places.areaNames(rows("area_names")), Places.counties(gazetteer)));
        parts.put(Part.LAKES, waters.lakes(yalu.outline(), rows("lakes_measured")));
        parts.put(Part.CONTEXT_RIVERS, waters.contextRivers());
        parts.put(Part.RIVERS, waters.rivers());
        parts.put(Part.RIVER_WATER, yalu.water());
        parts.put(Part.RIVER_COURSE, yalu.course(land));
        parts.put(Part.RIVER_TIDE, yalu.tides());
        parts.put(Part.ISLANDS, joined(yalu.islands(named("islands")), islands()));
        parts.put(
                Part.SPANS,
                new Spans(new RiverLine(border.main()), sites, yalu.flooded())
                        .of(rows("crossings")));
        parts.put(Part.BORDER, border.features());
        parts.put(Part.PLACES, places(gazetteer));
        parts.put(Part.PROVINCES, provinces.areas(rows("area_names")));
        return parts;
    }

    /// Peaks, too.
    private List<PackedFeature> places(List<Row> gazetteer) throws IOException {
        var rest = joined(joined(named("places"), named("hamlets")), named("peaks"));
        return Places.places(joined(gazetteer, rest), rows("place_ranks"));
    }

    private static <T> List<T> joined(List<T> below, List<T> above) {
        return Stream.concat(below.stream(), above.stream()).toList();
    }

    private List<PackedFeature> islands() throws IOException {
        return names.features(features("islands")).stream().map(BaseMapPacker::island).toList();
    }

    private static PackedFeature island(MapFeature island) {
        var attributes = new ArrayList<String>();
        attributes.add(island.id());
        island.names().forEach(name -> attributes.add(Sites.label(name)));
        attributes.add(island.get("controlled_by"));
        attributes.add("outline");
        return new PackedFeature(island.geometry(), attributes);
    }

    private List<String> attributions() throws IOException {
        return Files.readAllLines(maps.resolve("attribution.txt"));
    }

    private List<MapFeature> features(String name) throws IOException {
        return GeoJsonFile.read(maps.resolve(name + ".geojson"));
    }

    private List<Row> named(String file) throws IOException {
        return names.rows(rows(file));
    }

    private List<Row> rows(String name) throws IOException {
        var file = maps.resolve(name + ".csv");
        try (var csv = CSVParser.parse(file, StandardCharsets.UTF_8, FORMAT)) {
            return csv.stream().map(record -> new Row(record.toMap())).toList();
        }
    }

    /// The names of `names.csv`, by the id of the thing that has them. They come before those of
    /// the other files, whose rows and features get a column for each language; several of the
    /// language `other` are parted by `;`.
    private static final class NameBook {
        private static final List<String> LANGUAGES = List.of("en", "ko", "zh", "ja");

        private final Map<String, Map<String, String>> names = new HashMap<>();

        NameBook(List<Row> rows) {
            for (var row : rows) {
                names.computeIfAbsent(row.id(), id -> new HashMap<>())
                        .merge(
                                "name_" + row.get("language"),
                                row.get("name"),
                                (first, next) -> first + ";" + next);
            }
        }

        List<Row> rows(List<Row> rows) {
            return rows.stream().map(row -> new Row(named(row.id(), row.cells()))).toList();
        }

        List<MapFeature> features(List<MapFeature> features) {
            return features.stream()
                    .map(f -> new MapFeature(f.geometry(), named(f.id(), f.properties())))
                    .toList();
        }

        private Map<String, String> named(String id, Map<String, String> values) {
            var all = new HashMap<>(values);
            LANGUAGES.forEach(language -> all.putIfAbsent("name_" + language, ""));
            all.putAll(names.getOrDefault(id, Map.of()));
            return all;
        }
    }
}
