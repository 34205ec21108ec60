package org.amnok.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/// Keeps the values used last. Thread-safe; the lock is not held while a value is made or weighed.
public final class LruCache<K, V> {
    private final Map<K, Kept<V>> values = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;
    private final int least;
    private final long most;
    private final ToLongFunction<V> weight;
    private long held;
    private long turn;

    private static final class Kept<V> {
        private final V value;
        private long weight;
        private long turn;

        Kept(V value) {
            this.value = value;
        }
    }

    public LruCache(int capacity) {
        this(capacity, capacity, 0, value -> 0);
    }

    /// @param capacity how many values are kept at most
    /// @param least the number of values used last that stay, whatever they weigh
    /// @param most what the values may weigh together: else the eldest are forgotten
    /// @param weight of a value, asked once
    public LruCache(int capacity, int least, long most, ToLongFunction<V> weight) {
        this.capacity = capacity;
        this.least = least;
        this.most = most;
        this.weight = weight;
    }

    /// The known value, or a new one. Two threads that ask at once may make it twice; both get the
    /// same.
    public V get(K key, Supplier<V> make) {
        var before = known(key);
        if (before.isPresent()) {
            return before.get();
        }
        var fresh = new Kept<>(make.get());
        synchronized (values) {
            var known = values.putIfAbsent(key, fresh);
            if (known != null) {
                return used(known);
            }
            used(fresh);
        }
        var its = weight.applyAsLong(fresh.value);
        synchronized (values) {
            if (values.get(key) == fresh) {
                fresh.weight = its;
                held += its;
            }
            forgetEldest();
        }
        return fresh.value;
    }

    Optional<V> known(K key) {
        synchronized (values) {
            return Optional.ofNullable(values.get(key)).map(this::used);
        }
    }

    private V used(Kept<V> kept) {
        kept.turn = turn;
        return kept.value;
    }

    /// Begins another turn: what was used in this one and in the last stays, whatever it weighs.
    public void nextTurn() {
        synchronized (values) {
            turn++;
        }
    }

    /// What the values weigh together.
    public long held() {
        synchronized (values) {
            return held;
        }
    }

    public void forget(Predicate<K> of) {
        synchronized (values) {
            for (var all = values.entrySet().iterator(); all.hasNext(); ) {
                var each = all.next();
                if (of.test(each.getKey())) {
                    held -= each.getValue().weight;
                    all.remove();
                }
            }
        }
    }

    private void forgetEldest() {
        var eldest = values.values().iterator();
        while (values.size() > capacity || held > most && values.size() > least) {
            var next = eldest.next();
            if (values.size() <= capacity && isOfLastTurns(next)) {
                return;
            }
            held -= next.weight;
            eldest.remove();
        }
    }

    private boolean isOfLastTurns(Kept<V> kept) {
        return turn > 0 && kept.turn >= turn - 1;
    }
}
