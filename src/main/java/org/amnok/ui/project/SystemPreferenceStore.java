package org.amnok.ui.project;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;

/// Remembers in the person's preferences. Where there are none, everything is as at the first run.
///
/// What is put is held here until it is written, at the end of the program at the latest: Java's
/// preferences in files write all that they know when something was put, also what another window
/// has meanwhile forgotten (JDK 25, `FileSystemPreferences`).
public final class SystemPreferenceStore implements PreferenceStore {
    private static final String NODE = "org/amnok";

    private final Optional<Preferences> preferences = node();
    private final Map<String, String> unwritten = new HashMap<>();

    public SystemPreferenceStore() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::sync));
    }

    @Override
    public synchronized String get(String name, String usual) {
        var put = unwritten.get(name);
        try {
            return put == null ? preferences.map(p -> p.get(name, usual)).orElse(usual) : put;
        } catch (IllegalStateException gone) {
            return usual;
        }
    }

    @Override
    public synchronized void put(String name, String value) {
        if (value.length() <= Preferences.MAX_VALUE_LENGTH && value.indexOf('\0') < 0) {
            unwritten.put(name, value);
        }
    }

    @Override
    public synchronized void remove(String name) {
        unwritten.remove(name);
        preferences.ifPresent(
                p ->
                        write(
                                p,
                                () -> {
                                    p.remove(name);
                                    unwritten.forEach(p::put);
                                }));
    }

    @Override
    public synchronized void sync() {
        preferences.ifPresent(p -> write(p, () -> unwritten.forEach(p::put)));
    }

    /// Reads before it writes, twice: the first time Java only notes that another process wrote.
    private void write(Preferences to, Runnable changes) {
        try {
            to.sync();
            to.sync();
            changes.run();
            to.sync();
            unwritten.clear();
        } catch (BackingStoreException | IllegalStateException later) {
            // This run has it as it is; the disk follows when it can be written.
            return;
        }
    }

    /// New ones are written at once, while another window can have put nothing into them.
    private static Optional<Preferences> node() {
        try {
            var isNew = !Preferences.userRoot().nodeExists(NODE);
            var node = Preferences.userRoot().node(NODE);
            if (isNew) {
                node.flush();
            }
            return Optional.of(node);
        } catch (BackingStoreException | SecurityException | IllegalStateException refused) {
            return Optional.empty();
        }
    }
}
