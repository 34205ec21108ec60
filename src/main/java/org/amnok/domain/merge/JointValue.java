package org.amnok.domain.merge;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.codelist.Sensitivity;

/// What two values of a field say together, where no person need be asked. The same whichever comes
/// first.
public final class JointValue {
    private static final String SENSITIVITY = "sensitivity";
    private static final String PRIVACY = "privacy_level";
    private static final String BETWEEN_MARKS = " ";

    private JointValue() {}

    /// What both together say; empty where only a person can tell. Who marks a record as one that
    /// endangers somebody, or keeps its place coarse, wins whatever the other says.
    ///
    /// @param column the first of the field
    /// @param here and there: values by column
    public static Map<String, Object> of(
            String column, Map<String, Object> here, Map<String, Object> there) {
        var one = here.get(column);
        var other = there.get(column);
        if (one == null || other == null) {
            var only = one == null ? other : one;
            return only != null && (column.equals(SENSITIVITY) || Columns.isStamp(column))
                    ? Map.of(column, only)
                    : Map.of();
        }
        if (Columns.isStamp(column)) {
            return Map.of(column, Columns.stamp(column, one, other));
        }
        return switch (column) {
            case SENSITIVITY -> Map.of(column, marks(one + BETWEEN_MARKS + other));
            case PRIVACY ->
                    one instanceof Long level && other instanceof Long level2
                            ? Map.of(column, Math.max(level, level2))
                            : Map.of();
            default -> Map.of();
        };
    }

    /// In the order in which a project writes them.
    private static String marks(String all) {
        var words = List.of(all.split(BETWEEN_MARKS));
        return Stream.of(Sensitivity.values())
                .map(Sensitivity::code)
                .filter(words::contains)
                .collect(Collectors.joining(BETWEEN_MARKS));
    }
}
