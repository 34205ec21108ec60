package org.amnok.ui.project;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;

/// Remembers in the person's preferences. Where there are none, everything is as at the first run.
///
/// What is put or removed is held here until it is written, half a minute later or at the end of
/// the program: Java's preferences in files write all that they know when something was put, also
/// what another window has meanwhile forgotten (JDK 25, `FileSystemPreferences`).
public final class SystemPreferenceStore implements PreferenceStore {
    private static final String NODE = "org/amnok";
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Optional<Preferences> preferences = node();

    /// By name; empty for what was removed.
    private final Map<String, Optional<String>> unwritten = new HashMap<>();

    private final Executor later;

    public SystemPreferenceStore() {
        this(SOON);
    }

    /// @param soon after which what was put is written
    SystemPreferenceStore(Duration soon) {
        later = CompletableFuture.delayedExecutor(soon.toMillis(), TimeUnit.MILLISECONDS);
        Runtime.getRuntime().addShutdownHook(new Thread(this::sync));
    }

    @Override
    public synchronized String get(String name, String usual) {
        var held = unwritten.get(name);
        try {
            return held == null
                    ? preferences.map(p -> p.get(name, usual)).orElse(usual)
                    : held.orElse(usual);
        } catch (IllegalStateException gone) {
            return usual;
        }
    }

    @Override
    public synchronized void put(String name, String value) {
        if (value.length() <= Preferences.MAX_VALUE_LENGTH && value.indexOf('\0') < 0) {
            unwritten.put(name, Optional.of(value));
            later.execute(this::writeUnwritten);
        }
    }

    @Override
    public synchronized void remove(String name) {
        unwritten.put(name, Optional.empty());
        sync();
    }

    private synchronized void writeUnwritten() {
        if (!unwritten.isEmpty()) {
            sync();
        }
    }

    @Override
    public synchronized void sync() {
        preferences.ifPresent(this::write);
    }

    /// Reads before it writes, twice: the first time Java only notes that another process wrote.
    private void write(Preferences to) {
        try {
            to.sync();
            to.sync();
            unwritten.forEach(
                    (name, value) ->
                            value.ifPresentOrElse(it -> to.put(name, it), () -> to.remove(name)));
            to.sync();
            unwritten.clear();
        } catch (BackingStoreException | IllegalStateException | SecurityException refused) {
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
