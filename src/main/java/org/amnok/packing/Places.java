package org.amnok.packing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.map.ground.PackedFeature;

/// Populated places of `gazetteer.csv`, `places.csv` and `hamlets.csv` and the peaks of
/// `peaks.csv`, ranked by `place_ranks.csv`, and the labels of `area_names.csv`.
final class Places {
    private static final String VILLAGE = "village";
    private static final String HAMLET = "hamlet";
    private static final String SUMMIT = "summit";
    private static final String LEFT_OUT = "left out";
    private static final String HEIGHT = "elevation_m";

    private static final Pattern SECOND_HANGUL = Pattern.compile("[가-힣]+ \\(([가-힣]+)\\)");

    private Places() {}

    /// Ranked places first, in the order of the ranks file; then villages, then hamlets, the
    /// nearest to the border first; then peaks without a rank, the highest first. The place in this
    /// order is the priority.
    static List<PackedFeature> places(List<Row> rows, List<Row> ranks) {
        var rankOf = new HashMap<String, String>();
        var orderOf = new HashMap<String, Integer>();
        for (var row : ranks) {
            rankOf.put(row.id(), row.get("rank"));
            orderOf.put(row.id(), orderOf.size());
        }
        var shown = new ArrayList<>(rows);
        shown.removeIf(row -> LEFT_OUT.equals(rankOf.get(row.id())));
        shown.sort(
                Comparator.<Row>comparingInt(
                                row -> orderOf.getOrDefault(row.id(), Integer.MAX_VALUE))
                        .thenComparing(Places::isPeak)
                        .thenComparing(Places::isHamlet)
                        .thenComparingDouble(row -> isPeak(row) ? -metres(row) : 0)
                        .thenComparingDouble(Places::kilometresFromBorder)
                        .thenComparing(row -> row.id()));
        var places = new ArrayList<PackedFeature>();
        for (var row : shown) {
            var rank = rankOf.getOrDefault(row.id(), unranked(row));
            places.add(place(row, rank, places.size() + 1));
        }
        return places;
    }

    private static String unranked(Row row) {
        if (isPeak(row)) {
            return SUMMIT;
        }
        return isHamlet(row) ? HAMLET : VILLAGE;
    }

    private static boolean isHamlet(Row row) {
        return row.cells().containsKey("mapped_class");
    }

    private static boolean isPeak(Row row) {
        return row.cells().containsKey(HEIGHT);
    }

    /// 0 where the row says nothing.
    private static double metres(Row peak) {
        var height = peak.get(HEIGHT);
        return height.isEmpty() ? 0 : Double.parseDouble(height);
    }

    /// Infinite where the row says nothing: the place lies beyond the frame.
    private static double kilometresFromBorder(Row row) {
        var distance = row.get("distance_to_border_line_km");
        return distance.isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(distance);
    }

    private static PackedFeature place(Row row, String rank, int priority) {
        return new PackedFeature(
                row.point().orElseThrow(),
                List.of(
                        row.id(),
                        plain(row.get("name_en"), row.get("country")),
                        label(row.get("name_ko")),
                        label(row.get("name_zh")),
                        row.get("name_ja"),
                        row.get("country"),
                        rank,
                        Integer.toString(priority),
                        isPeak(row) ? row.get(HEIGHT) : "",
                        others(row)));
    }

    static List<PackedFeature> areaNames(List<Row> rows) {
        return rows.stream().map(row -> area(row, row.get("rank"))).toList();
    }

    private static PackedFeature area(Row row, String rank) {
        return new PackedFeature(
                row.point().orElseThrow(),
                List.of(
                        rank,
                        row.get("name_en"),
                        row.get("name_ko"),
                        row.get("name_zh"),
                        row.get("name_ja"),
                        row.get("country"),
                        others(row)));
    }

    /// Those of `names.csv`, and how the South writes a Chinese name: 창바이 of `장백 (창바이)`.
    private static String others(Row row) {
        var written = SECOND_HANGUL.matcher(row.get("name_ko"));
        var all =
                Stream.of(
                        row.cells().getOrDefault("name_other", ""),
                        written.matches() ? written.group(1) : "");
        return all.filter(name -> !name.isEmpty()).collect(Collectors.joining(";"));
    }

    /// The middle of counties: areas that words name, never drawn as places.
    static List<PackedFeature> counties(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.get("kind").startsWith("county"))
                .map(row -> area(row, "county"))
                .toList();
    }

    /// The name as a newspaper writes it: `Sinŭiju` → Sinuiju, `Manp’o` → Manpo, `Musan-ŭp` →
    /// Musan. Chinese names keep their apostrophe (Ji’an).
    static String plain(String name, String country) {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        if (!country.equals("KP")) {
            return letters.replace('\'', '’');
        }
        return letters.replaceAll("[’']", "").replaceAll("-(up|si|nodongjagu|rodongjagu)$", "");
    }

    /// The first of several names, without the word for a county's seat: `장백 (창바이)` → 장백, `무산읍` →
    /// 무산.
    static String label(String names) {
        return names.replaceAll(" \\(.*", "").replaceAll("(?<=..)읍$", "");
    }
}
