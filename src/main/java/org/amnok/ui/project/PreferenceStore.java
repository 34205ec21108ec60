package org.amnok.ui.project;

/// What the window remembers between two runs, as words under names.
public interface PreferenceStore {
    /// What was remembered, or the usual value.
    String get(String name, String usual);

    void put(String name, String value);

    /// Forgets what was remembered under a name, on the disk too, at once.
    void remove(String name);

    /// Writes what was put to the disk, and takes from there what other windows have changed. What
    /// both changed is as it was put last. While another program holds the preferences that follows
    /// in the background.
    void sync();
}
