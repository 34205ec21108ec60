package org.amnok.domain.field;

import java.util.Map;
import org.amnok.domain.field.SightingField.In;
import org.amnok.domain.record.ReleaseRecord;

/// Tables and columns of a project in words that people know.
public final class RecordWords {
    private static final int LONGEST = 80;

    /// Columns whose name alone does not say it and that are no fields of a sighting, or one of
    /// several of a field.
    private static final Map<String, String> COLUMNS =
            Map.ofEntries(
                    Map.entry("group_uuid", "group of the same"),
                    Map.entry("coord_uncertainty_m", "uncertainty, m"),
                    Map.entry("precision_m", "precision, m"),
                    Map.entry("loc_method", "how it was located"),
                    Map.entry("river_km_from", "from river km"),
                    Map.entry("river_km_from_uncertainty", "from river km, ±"),
                    Map.entry("river_km_to", "to river km"),
                    Map.entry("river_km_to_uncertainty", "to river km, ±"),
                    Map.entry("name_en", "English name"),
                    Map.entry("name_ko", "Korean name"),
                    Map.entry("name_zh", "Chinese name"),
                    Map.entry("name_ja", "Japanese name"));

    /// Tables whose name alone does not say what is in them.
    private static final Map<String, String> KINDS =
            Map.ofEntries(
                    Map.entry("sighting_source", "source of a sighting"),
                    Map.entry("sighting_same_as", "mark of the same"),
                    Map.entry("picture_note", "note on a picture"),
                    Map.entry("amnok_filter", "saved filter"),
                    Map.entry("amnok_policy", "release policy"),
                    Map.entry("amnok_layout", "page layout"),
                    Map.entry("amnok_base", "base layer"),
                    Map.entry("amnok_merged", "merged project"),
                    Map.entry(ReleaseRecord.LAYER, "picture or copy"));

    private RecordWords() {}

    /// What the records of a table are: "sighting", "source of a sighting".
    public static String kind(String layer) {
        return KINDS.getOrDefault(layer, layer.replace('_', ' '));
    }

    /// What a column tells: "place", "how it was located".
    public static String field(String column) {
        var words = COLUMNS.get(column);
        return words != null
                ? words
                : FieldCatalogue.ALL.stream()
                        .filter(field -> field.column().equals(column))
                        .map(field -> field.label(In.HISTORY))
                        .findFirst()
                        .orElseGet(() -> column.replace('_', ' '));
    }

    /// A value on one short line; "nothing" when it is empty.
    public static String value(String value) {
        var line = value.strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            return "nothing";
        }
        var cut = line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
        return cut.matches("[a-z]+(_[a-z]+)+") ? cut.replace('_', ' ') : cut;
    }
}
