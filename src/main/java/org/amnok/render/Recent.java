package org.amnok.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/// Keeps the values used last. Thread-safe; the lock is not held while a value is made.
final class Recent<K, V> {
    /// What weighs more than such a part of all is heavy.
    private static final int HEAVY = 8;

    private final Map<K, V> values = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;
    private final long most;
    private final ToLongFunction<K> weight;
    private long held;

    Recent(int capacity) {
        this(capacity, 0, key -> 0);
    }

    /// @param most what the values may weigh together: else heavy ones are forgotten, the eldest
    ///   first, but for the newest
    /// @param weight of the value of a key
    Recent(int capacity, long most, ToLongFunction<K> weight) {
        this.capacity = capacity;
        this.most = most;
        this.weight = weight;
    }

    /// The known value, or a new one. Two threads that ask at once may make it twice; both get the
    /// same.
    V get(K key, Supplier<V> make) {
        var before = known(key);
        if (before.isPresent()) {
            return before.get();
        }
        var fresh = make.get();
        synchronized (values) {
            var known = values.putIfAbsent(key, fresh);
            if (known != null) {
                return known;
            }
            held += weight.applyAsLong(key);
            forgetEldest();
            return fresh;
        }
    }

    Optional<V> known(K key) {
        synchronized (values) {
            return Optional.ofNullable(values.get(key));
        }
    }

    private void forgetEldest() {
        var eldest = values.keySet().iterator();
        for (int left = values.size();
                left > 1 && (held > most || values.size() > capacity);
                left--) {
            var its = weight.applyAsLong(eldest.next());
            if (values.size() > capacity || its * HEAVY > most) {
                held -= its;
                eldest.remove();
            }
        }
    }
}
