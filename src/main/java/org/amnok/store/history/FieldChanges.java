package org.amnok.store.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.amnok.domain.project.FieldChange;
import org.amnok.store.record.RecordJson;
import org.amnok.store.sqlite.GeoPackageBlob;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/// What differs between two versions of a record.
public final class FieldChanges {
    private static final String GEOMETRY = "geom";

    private FieldChanges() {}

    /// In the order of the columns; those without a difference are left out.
    public static List<FieldChange> between(Map<String, Object> before, Map<String, Object> after) {
        var fields = new LinkedHashSet<>(before.keySet());
        fields.addAll(after.keySet());
        var changes = new ArrayList<FieldChange>();
        for (var field : fields) {
            var was = before.get(field);
            var is = after.get(field);
            if (was == null || !was.equals(is)) {
                changes.add(new FieldChange(field, text(field, was), text(field, is)));
            }
        }
        return changes;
    }

    private static String text(String field, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        return field.equals(GEOMETRY) ? place(value.toString()) : value.toString();
    }

    private static String place(String base64) {
        return Optional.ofNullable(RecordJson.bytes(base64))
                .flatMap(GeoPackageBlob::geometry)
                .map(FieldChanges::words)
                .orElse("");
    }

    private static String words(Geometry geometry) {
        if (geometry instanceof Point point && !point.isEmpty()) {
            return String.format(Locale.ROOT, "%.6f, %.6f", point.getY(), point.getX());
        }
        var kind = geometry.getGeometryType().toLowerCase(Locale.ROOT);
        return Messages.text("store.of_vertices", kind, geometry.getNumPoints());
    }
}
