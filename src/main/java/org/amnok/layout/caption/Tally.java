package org.amnok.layout.caption;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many there are of each value, the most frequent first, equal ones in their order of
/// appearance.
record Tally<T>(List<Map.Entry<T, Long>> entries) {
    static <T> Tally<T> of(Stream<T> values) {
        var counts =
                values.collect(
                        Collectors.groupingBy(
                                Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return new Tally<>(
                counts.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .map(e -> Map.entry(e.getKey(), e.getValue()))
                        .toList());
    }

    List<T> values() {
        return entries.stream().map(Map.Entry::getKey).toList();
    }

    long count(T value) {
        return entries.stream()
                .filter(e -> e.getKey().equals(value))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
