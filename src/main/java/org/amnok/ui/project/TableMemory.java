package org.amnok.ui.project;

/// What the tables remember between two runs, as words under names.
public interface TableMemory {
    /// What was remembered, or the usual value.
    String get(String name, String usual);

    void put(String name, String value);
}
