package org.amnok.packing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The names of `names.csv`, by the id of the thing that has them. They come before those of the
/// other files, whose rows and features get a column for each language.
final class NameBook {
    private static final List<String> LANGUAGES = List.of("en", "ko", "zh", "ja");

    private final Map<String, Map<String, String>> names = new HashMap<>();

    NameBook(List<Row> rows) {
        for (var row : rows) {
            names.computeIfAbsent(row.id(), id -> new HashMap<>())
                    .put("name_" + row.get("language"), row.get("name"));
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
