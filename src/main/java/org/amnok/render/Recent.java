package org.amnok.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Keeps the values used last. Thread-safe; the lock is not held while a value is made.
final class Recent<K, V> {
    private final Map<K, V> values;

    Recent(int capacity) {
        values =
                new LinkedHashMap<>(16, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                        return size() > capacity;
                    }
                };
    }

    /// The known value, or a new one. Two threads that ask at once may make it twice; both get the
    /// same.
    V get(K key, Supplier<V> make) {
        synchronized (values) {
            var known = values.get(key);
            if (known != null) {
                return known;
            }
        }
        var fresh = make.get();
        synchronized (values) {
            var known = values.putIfAbsent(key, fresh);
            return known == null ? fresh : known;
        }
    }
}
