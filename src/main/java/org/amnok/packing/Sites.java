package org.amnok.packing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.Names;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.record.Site;
import org.amnok.domain.record.Validity;
import org.amnok.geo.border.RiverLine;
import org.jspecify.annotations.Nullable;

/// The sites of `crossings.csv`, `hyesan_sites.csv`, `town_sites.csv` and `islands.csv`.
///
/// @param border along the rivers
record Sites(RiverLine border) {
    /// Rows that repeat a place of another list → the row kept. Crossings win.
    private static final Map<String, String> TWINS =
            Map.of("h05", "c12", "h08", "c13", "i14", "c13");

    /// Rows of the Hyesan list that are towns, hence places and no sites.
    private static final Set<String> TOWNS = Set.of("h01", "h02");

    /// A bridge whose point is no farther from the line is put on it.
    private static final double NEAR_METRES = 200;

    /// @param towns sites of Hyesan and other towns
    List<Site> of(List<Row> crossings, List<Row> towns, List<Row> islands) {
        return Stream.of(
                        crossings.stream().filter(Sites::isKept).map(this::crossing),
                        towns.stream().filter(Sites::isKept).map(Sites::inTown),
                        islands.stream().filter(Sites::isKept).map(Sites::island))
                .flatMap(sites -> sites)
                .toList();
    }

    private static boolean isKept(Row row) {
        return !TWINS.containsKey(row.id()) && !TOWNS.contains(row.id());
    }

    private Site crossing(Row published) {
        var row = isBridge(published) ? onTheLine(published) : published;
        var country = row.get("river").startsWith("Tumen") && row.get("chinese_side").equals("-");
        return site(
                row,
                country ? "KP/RU" : "KP/CN",
                row.get("coord_method").equals("derived"),
                join(status(row), row.get("note")));
    }

    /// True for a located bridge: a published point lies beside it, and the line is drawn as a
    /// curve.
    private static boolean isBridge(Row row) {
        return SiteKinds.of(row.get("kind")).type() == SiteType.BRIDGE && !row.get("lat").isEmpty();
    }

    private Row onTheLine(Row row) {
        var at = row.point().orElseThrow().getCoordinate();
        var foot = border.footOf(LatLon.ofXy(at.x, at.y));
        if (foot.distanceMetres() > NEAR_METRES) {
            return row;
        }
        var moved = row.at(border.at(foot.kilometre()));
        var said = "drawn where it crosses the line, %.0f m from the published point";
        return row.get("coord_method").equals("sourced")
                ? moved.with("note", join(row.get("note"), said.formatted(foot.distanceMetres())))
                : moved;
    }

    private static Site inTown(Row row) {
        var area = row.get("neighbourhood");
        return site(
                row,
                row.get("country"),
                row.get("coord_confidence").equals("low"),
                join(area.isEmpty() ? "" : "in " + area, row.get("note")));
    }

    private static Site island(Row row) {
        return site(row, row.get("controlled_by"), isDerived(row), row.get("note"));
    }

    /// True for a place that was read off a shape and not cited.
    private static boolean isDerived(Row row) {
        return row.get("polygon_id").startsWith("m")
                || row.get("source_url").equals("islands.geojson");
    }

    private static Site site(Row row, String country, boolean derived, String note) {
        var kind = SiteKinds.of(row.get("kind"));
        var point = row.point().orElse(null);
        return new Site(
                uuid(row.id()),
                row.id(),
                names(row),
                kind.type(),
                kind.subtype(),
                country,
                point,
                point == null
                        ? Site.Position.NONE
                        : derived ? Site.Position.DERIVED : Site.Position.SOURCED,
                precision(row),
                join(note, remarks(row), twins(row.id())),
                row.get("source_title"),
                address(row.get("source_url")),
                List.of(row.cells().getOrDefault("name_other", "").split(";")),
                Validity.UNKNOWN);
    }

    /// The same for the same code in every project.
    static UUID uuid(String code) {
        return UUID.nameUUIDFromBytes(("amnok-site:" + code).getBytes(StandardCharsets.UTF_8));
    }

    private static Names names(Row row) {
        return new Names(
                label(row.get("name_en")),
                label(row.get("name_ko")),
                label(row.get("name_zh")),
                row.get("name_ja"));
    }

    private static @Nullable Double precision(Row row) {
        var metres = row.get("coord_precision_m");
        return metres.isEmpty() || row.get("lat").isEmpty() ? null : Double.valueOf(metres);
    }

    private static String status(Row row) {
        var date = row.get("status_date");
        return date.isEmpty() ? row.get("status") : row.get("status") + " (" + date + ")";
    }

    /// Addresses on the web only: a source inside the reference data has none.
    private static String address(String source) {
        return source.startsWith("http") ? source : "";
    }

    /// What the labels leave out of the names.
    private static String remarks(Row row) {
        return Stream.of("name_en", "name_ko", "name_zh")
                .map(column -> remark(row.get(column)))
                .filter(remark -> !remark.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String twins(String code) {
        var twins =
                TWINS.keySet().stream().filter(t -> code.equals(TWINS.get(t))).sorted().toList();
        return twins.isEmpty() ? "" : "also listed as " + String.join(", ", twins);
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(s -> !s.isEmpty()).collect(Collectors.joining("; "));
    }

    /// The name without a remark in brackets at its end; empty when no name was sourced (`Tumen
    /// island 1 (name not sourced)`).
    static String label(String name) {
        if (name.endsWith("(name not sourced)")) {
            return "";
        }
        int remark = name.lastIndexOf(" (");
        var label = remark > 0 && name.endsWith(")") ? name.substring(0, remark) : name;
        return label.replace(" - ", " – ").replace('\'', '’');
    }

    /// The remark that [#label] leaves out, or empty.
    static String remark(String name) {
        int remark = name.lastIndexOf(" (");
        return remark > 0 && name.endsWith(")")
                ? name.substring(remark + 2, name.length() - 1)
                : "";
    }
}
