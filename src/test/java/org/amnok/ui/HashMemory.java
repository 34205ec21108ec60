package org.amnok.ui;

import java.util.HashMap;
import java.util.Map;
import org.amnok.ui.project.PreferenceStore;

/// Remembers for the length of a test.
public final class HashMemory implements PreferenceStore {
    private final Map<String, String> words = new HashMap<>();

    @Override
    public String get(String name, String usual) {
        return words.getOrDefault(name, usual);
    }

    @Override
    public void put(String name, String value) {
        words.put(name, value);
    }

    @Override
    public void remove(String name) {
        words.remove(name);
    }

    @Override
    public void sync() {}

    /// All of it, as it is now.
    Map<String, String> copy() {
        return Map.copyOf(words);
    }

    /// Remembers this and nothing else.
    void become(Map<String, String> other) {
        words.clear();
        words.putAll(other);
    }
}
