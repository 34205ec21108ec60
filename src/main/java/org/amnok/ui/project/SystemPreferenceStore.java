package org.amnok.ui.project;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;

/// Remembers in the person's preferences. Where there are none, everything is as at the first run.
///
/// What is put or removed is held here until it is written, half a minute later or at the end of
/// the program: Java's preferences in files write all that they know when something was put, also
/// what another window has meanwhile forgotten (JDK 25, `FileSystemPreferences`). While another
/// program holds them Java waits for seconds, on a thread of its own here.
public final class SystemPreferenceStore implements PreferenceStore {
    private static final String NODE = "org/amnok";
    private static final Duration SOON = Duration.ofSeconds(30);

    /// As long as a person does not notice.
    private static final long PATIENCE_MILLISECONDS = 200;

    private final Optional<Preferences> preferences;
    private final Lock disk = new ReentrantLock();

    /// By name; empty for what was removed.
    private final Map<String, Optional<String>> unwritten = new HashMap<>();

    private final Executor later;
    private CompletableFuture<Void> writing = CompletableFuture.completedFuture(null);

    public SystemPreferenceStore() {
        this(SOON);
    }

    /// @param soon after which what was put is written
    SystemPreferenceStore(Duration soon) {
        this(node(), soon);
    }

    /// @param preferences empty where there are none
    /// @param soon after which what was put is written
    SystemPreferenceStore(Optional<Preferences> preferences, Duration soon) {
        this.preferences = preferences;
        later =
                CompletableFuture.delayedExecutor(
                        soon.toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread);
        Runtime.getRuntime().addShutdownHook(new Thread(this::write));
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
    public void remove(String name) {
        synchronized (this) {
            unwritten.put(name, Optional.empty());
        }
        sync();
    }

    private void writeUnwritten() {
        if (!copy().isEmpty()) {
            write();
        }
    }

    private synchronized Map<String, Optional<String>> copy() {
        return Map.copyOf(unwritten);
    }

    /// What is under way already is not waited for again.
    @Override
    public void sync() {
        CompletableFuture<Void> mine;
        synchronized (this) {
            var isHeld = !writing.isDone();
            writing = writing.thenRunAsync(this::write, Thread::startVirtualThread);
            mine = isHeld ? CompletableFuture.completedFuture(null) : writing.copy();
        }
        mine.completeOnTimeout(null, PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS).join();
    }

    private void write() {
        disk.lock();
        try {
            preferences.ifPresent(this::write);
        } finally {
            disk.unlock();
        }
    }

    /// Reads before it writes, twice: the first time Java only notes that another process wrote.
    private void write(Preferences to) {
        try {
            to.sync();
            to.sync();
            var now = copy();
            now.forEach(
                    (name, value) ->
                            value.ifPresentOrElse(it -> to.put(name, it), () -> to.remove(name)));
            to.sync();
            synchronized (this) {
                now.forEach(unwritten::remove);
            }
        } catch (BackingStoreException | RuntimeException refused) {
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
