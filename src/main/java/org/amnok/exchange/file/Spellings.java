package org.amnok.exchange.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.amnok.exchange.feature.Limits;

/// Names of values that are found feature by feature. "Date" in some features and "date" in others
/// are one column, spelt as it was first; where a feature has both they are two.
///
/// Not thread-safe.
final class Spellings {
    private final Set<String> names = new LinkedHashSet<>();

    /// By their small letters.
    private final Map<String, List<String>> alike = new HashMap<>();

    /// The small letters of those with more than one spelling.
    private final Set<String> several = new HashSet<>();

    /// Of these, those that a feature has in two.
    private final Set<String> apart = new HashSet<>();

    /// Keeps one more than are read, to tell of it: a hostile file has new names in each feature.
    void add(Set<String> ofFeature) {
        for (var name : ofFeature) {
            if (names.size() <= Limits.MOST_COLUMNS && names.add(name)) {
                var spelt = alike.computeIfAbsent(small(name), _ -> new ArrayList<>(1));
                spelt.add(name);
                if (spelt.size() > 1) {
                    several.add(small(name));
                }
            }
        }
        several.stream()
                .filter(each -> of(each).stream().filter(ofFeature::contains).count() > 1)
                .forEach(apart::add);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /// In the order in which they were found.
    List<String> columns() {
        return names.stream().filter(name -> name.equals(column(name))).toList();
    }

    /// What a feature says in a column; empty for nothing.
    String value(String column, Map<String, String> values) {
        var value = values.get(column);
        if (value != null || several.isEmpty() || apart.contains(small(column))) {
            return value == null ? "" : value;
        }
        return of(small(column)).stream()
                .filter(values::containsKey)
                .findFirst()
                .map(values::get)
                .orElse("");
    }

    private String column(String name) {
        return apart.contains(small(name)) ? name : of(small(name)).getFirst();
    }

    private List<String> of(String small) {
        return alike.getOrDefault(small, List.of());
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
