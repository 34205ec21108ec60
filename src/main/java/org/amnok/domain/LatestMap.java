package org.amnok.domain;

import java.util.LinkedHashMap;
import java.util.Map;

/// The entries used last, some at most: the one that was not asked for the longest goes for a new
/// one. Not thread-safe, not even for reading.
public final class LatestMap<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;

    private final int capacity;

    /// @param capacity how many entries it holds at most
    public LatestMap(int capacity) {
        super(16, 0.75f, true);
        this.capacity = capacity;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > capacity;
    }
}
