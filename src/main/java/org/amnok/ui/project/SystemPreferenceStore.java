package org.amnok.ui.project;

import java.util.Optional;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;

/// Remembers in the person's preferences. Where there are none, everything is as at the first run.
public final class SystemPreferenceStore implements PreferenceStore {
    private static final String NODE = "org/amnok";

    private final Optional<Preferences> preferences = node();

    @Override
    public String get(String name, String usual) {
        try {
            return preferences.map(p -> p.get(name, usual)).orElse(usual);
        } catch (IllegalStateException gone) {
            return usual;
        }
    }

    @Override
    public void put(String name, String value) {
        try {
            preferences.ifPresent(p -> p.put(name, value));
        } catch (IllegalStateException | IllegalArgumentException gone) {
            // A window position that is not remembered is no reason to trouble anyone.
            return;
        }
    }

    @Override
    public void remove(String name) {
        preferences.ifPresent(p -> remove(p, name));
    }

    private static void remove(Preferences from, String name) {
        try {
            from.remove(name);
            from.flush();
        } catch (BackingStoreException | IllegalStateException later) {
            // It is gone from this run; the disk follows when it can be written.
            return;
        }
    }

    private static Optional<Preferences> node() {
        try {
            return Optional.of(Preferences.userRoot().node(NODE));
        } catch (SecurityException | IllegalStateException refused) {
            return Optional.empty();
        }
    }
}
