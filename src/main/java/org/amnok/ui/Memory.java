package org.amnok.ui;

/// What the window remembers between two runs, as words under names.
public interface Memory {
    /// What was remembered, or the usual value.
    String get(String name, String usual);

    void put(String name, String value);
}
