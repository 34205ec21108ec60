package org.amnok.domain.log;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is known of the operations of devices: all of each, up to a number. A version vector.
///
/// @param numbers the last known number by device; devices of which nothing is known are not named
public record Known(SortedMap<String, Long> numbers) {
    public static final Known NOTHING = new Known(new TreeMap<>());
    private static final Pattern ONE = Pattern.compile("([0-9a-f]{1,64}):([1-9][0-9]{0,17})");

    public Known {
        numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
    }

    /// 0 when nothing is known of a device.
    public long of(String device) {
        return numbers.getOrDefault(device, 0L);
    }

    public boolean has(OperationId operation) {
        return operation.number() <= of(operation.device());
    }

    /// True when another knows all of this.
    public boolean isWithin(Known other) {
        return numbers.entrySet().stream().allMatch(e -> e.getValue() <= other.of(e.getKey()));
    }

    /// Up to an operation as well.
    public Known with(OperationId operation) {
        return and(new Known(new TreeMap<>(Map.of(operation.device(), operation.number()))));
    }

    /// What is known by this or by another.
    public Known and(Known other) {
        var both = new TreeMap<>(numbers);
        other.numbers.forEach((device, number) -> both.merge(device, number, Math::max));
        return new Known(both);
    }

    /// Of all other devices.
    public Known without(String device) {
        var others = new TreeMap<>(numbers);
        others.remove(device);
        return new Known(others);
    }

    /// `DEVICE:NUMBER,…` in the order of the devices.
    public String text() {
        return numbers.entrySet().stream()
                .map(one -> one.getKey() + ":" + one.getValue())
                .collect(Collectors.joining(","));
    }

    /// What [#text] writes; empty when it is something else.
    public static Optional<Known> parse(String text) {
        var numbers = new TreeMap<String, Long>();
        for (var each : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            var one = ONE.matcher(each);
            if (!one.matches()) {
                return Optional.empty();
            }
            numbers.put(one.group(1), Long.valueOf(one.group(2)));
        }
        var known = new Known(numbers);
        return known.text().equals(text) ? Optional.of(known) : Optional.empty();
    }
}
