package org.amnok.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;

/// A header row and what its columns mean.
///
/// @param names as they stand in the file
/// @param places where each known column is
/// @param warnings columns that are not known or occur twice
record CsvHeader(List<String> names, Map<Column, Integer> places, List<Problem> warnings) {
    /// Columns that [CsvImport#writeRejected] adds: read past when a mended file comes back.
    static final List<String> REJECTION = List.of("rejected_line", "rejected_reason");

    private static final int MOST_COLUMNS = 500;

    /// @throws ProblemException when no column is known or there are too many
    static CsvHeader of(List<String> names) {
        if (names.size() > MOST_COLUMNS) {
            throw ProblemException.of(
                    "The header has " + names.size() + " columns",
                    "At most " + MOST_COLUMNS + " are read: leave out what is not needed.");
        }
        var places = new EnumMap<Column, Integer>(Column.class);
        var unknown = new ArrayList<String>();
        var twice = new ArrayList<String>();
        for (var i = 0; i < names.size(); i++) {
            var name = names.get(i);
            var column = Column.named(name);
            if (column.isEmpty()) {
                unknown.add(name);
            } else if (places.putIfAbsent(column.get(), i) != null) {
                twice.add(name);
            }
        }
        if (places.isEmpty()) {
            throw ProblemException.of(
                    "No column of the first row is known: " + shortened(names),
                    "Put a header row first, for example: title,kind,lat,lon,date,note.");
        }
        return new CsvHeader(List.copyOf(names), places, warnings(unknown, twice));
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /// The column's name in this file.
    String name(Column column) {
        var place = places.get(column);
        return place == null ? column.name().toLowerCase(Locale.ROOT) : names.get(place);
    }

    private static List<Problem> warnings(List<String> unknown, List<String> twice) {
        var warnings = new ArrayList<Problem>();
        unknown.removeIf(name -> name.isBlank() || REJECTION.contains(name));
        if (!unknown.isEmpty()) {
            warnings.add(
                    new Problem(
                            "Columns not known and not read: " + shortened(unknown),
                            "header",
                            "Rename them when they mean one of Amnok's columns."));
        }
        if (!twice.isEmpty()) {
            warnings.add(
                    new Problem(
                            "Columns that mean the same as an earlier one, not read: "
                                    + shortened(twice),
                            "header",
                            "Keep one of each."));
        }
        return List.copyOf(warnings);
    }

    private static String shortened(List<String> names) {
        var text = String.join(", ", names);
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }
}
