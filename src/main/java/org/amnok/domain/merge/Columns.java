package org.amnok.domain.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.domain.field.FieldCatalogue;

/// What a merge must know of columns: which say something only together, and which name the record
/// that a record belongs to.
public final class Columns {
    private static final String CREATED = "created";
    private static final String MODIFIED = "modified";

    /// Of records that are no sightings.
    private static final List<List<String>> OF_OTHERS =
            List.of(
                    List.of("bearing_degrees", "bearing_uncertainty_degrees"),
                    List.of("range_m", "range_uncertainty_m"),
                    List.of("source_title", "source_address"),
                    List.of("valid_from", "valid_to"),
                    List.of("x", "y", "width", "height"),
                    List.of("stretch_river", "stretch_bank", "from_m", "to_m", "area"),
                    List.of(
                            "sha256",
                            "size_bytes",
                            "file_name",
                            "media_type",
                            "width_pixels",
                            "height_pixels",
                            "orientation"));

    /// The same of columns that go together with a field of sightings, by its first column: sites,
    /// cameras and observations have places and dates, too.
    private static final Map<String, List<String>> WITH_FIELD =
            Map.of("geom", List.of("position", "precision_m"), "edtf", List.of("date"));

    private static final String LOOK = "look";
    private static final Map<String, String> OWNERS =
            Map.of(
                    "sighting_uuid", "sighting",
                    "other_uuid", "sighting",
                    "evidence_uuid", "evidence",
                    "source_uuid", "source");
    private static final Map<String, List<String>> TOGETHER = together();

    private Columns() {}

    private static Map<String, List<String>> together() {
        var groups = new HashMap<String, List<String>>();
        Stream.concat(FieldCatalogue.groups().stream().map(Columns::withOthers), OF_OTHERS.stream())
                .forEach(group -> group.forEach(column -> groups.put(column, group)));
        return Map.copyOf(groups);
    }

    private static List<String> withOthers(List<String> group) {
        return Stream.concat(
                        group.stream(),
                        WITH_FIELD.getOrDefault(group.getFirst(), List.of()).stream())
                .toList();
    }

    /// The columns that are taken together with one, itself among them. The first names them.
    public static List<String> field(String column) {
        return TOGETHER.getOrDefault(column, List.of(column));
    }

    /// True for when a record was made and changed, which says nothing of what it tells.
    public static boolean isStamp(String column) {
        return column.equals(CREATED) || column.equals(MODIFIED);
    }

    /// The earlier making, the later change. Both are texts of one length.
    static Object stamp(String column, Object one, Object other) {
        var isEarlier = one.toString().compareTo(other.toString()) < 0;
        return isEarlier == column.equals(CREATED) ? one : other;
    }

    /// The layer of the record that a column names, if a record cannot be without that one. A
    /// sighting can be without its site.
    public static Optional<String> ownerLayer(String layer, String column) {
        return layer.equals(LOOK) && column.equals("site_uuid")
                ? Optional.of("site")
                : Optional.ofNullable(OWNERS.get(column));
    }
}
