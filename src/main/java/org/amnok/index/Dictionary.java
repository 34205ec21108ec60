package org.amnok.index;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Numbers for values that occur often. It only grows: one thread adds at a time, any thread reads
/// the numbers that it was reported.
final class Dictionary<T> {
    private final Map<T, Integer> ids = new ConcurrentHashMap<>();
    private volatile Object[] values = new Object[16];
    private volatile int size;

    int size() {
        return size;
    }

    /// The number of a value, a new one when it has none.
    int id(T value) {
        var known = ids.get(value);
        return known == null ? add(value) : known;
    }

    private synchronized int add(T value) {
        var known = ids.get(value);
        if (known != null) {
            return known;
        }
        var id = size;
        var room = id < values.length ? values : Arrays.copyOf(values, 2 * id);
        room[id] = value;
        values = room;
        size = id + 1;
        ids.put(value, id);
        return id;
    }

    @SuppressWarnings("unchecked") // only values of T are put in
    T value(int id) {
        return (T) values[id];
    }

    /// For each number, whether its value passes.
    boolean[] matching(java.util.function.Predicate<T> test) {
        var passes = new boolean[size];
        for (int id = 0; id < passes.length; id++) {
            passes[id] = test.test(value(id));
        }
        return passes;
    }
}
