package org.amnok.workspace.counting;

import java.util.HashMap;
import java.util.Map;

/// Rows that rest on the same, directly or by way of others, get one number.
final class SharedOrigins {
    private final Map<Integer, Integer> above = new HashMap<>();
    private final Map<String, Integer> firstWith = new HashMap<>();

    /// Says that a row rests on something.
    void share(int row, String on) {
        above.putIfAbsent(row, row);
        var first = firstWith.putIfAbsent(on, row);
        if (first != null) {
            above.put(top(row), top(first));
        }
    }

    private int top(int row) {
        var at = row;
        var next = above.getOrDefault(at, at);
        while (next != at) {
            var after = above.getOrDefault(next, next);
            above.put(at, after);
            at = next;
            next = after;
        }
        return at;
    }

    /// The number of each row that was named.
    Map<Integer, Integer> numbers() {
        var numbers = new HashMap<Integer, Integer>();
        above.keySet().stream().toList().forEach(row -> numbers.put(row, top(row)));
        return numbers;
    }
}
