package org.amnok.ui;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.amnok.ui.project.PreferenceStore;
import org.amnok.ui.project.RecentProjects;
import org.amnok.ui.project.SignatureBar;

/// What the window remembers, of which the names of files and of the person can be forgotten, and
/// kept off the disk: then they last as long as the program runs, and there is no list of projects.
final class ForgettablePreferences implements PreferenceStore {
    private static final String NONE = "traces.none";
    private static final Set<String> TELLING =
            Set.of(
                    RecentProjects.RECENT,
                    RecentProjects.FOLDER,
                    SignatureBar.NAME,
                    SignatureBar.ASKED);

    private final PreferenceStore disk;
    private final Map<String, String> ofThisRun = new ConcurrentHashMap<>();
    private final BooleanProperty none = new SimpleBooleanProperty();
    private final BooleanProperty sealedListed = new SimpleBooleanProperty();

    ForgettablePreferences(PreferenceStore disk) {
        this.disk = disk;
        none.set(Boolean.parseBoolean(disk.get(NONE, "false")));
        none.subscribe((was, is) -> putForAll(NONE, is));
        sealedListed.set(Boolean.parseBoolean(disk.get(RecentProjects.SEALED, "false")));
        sealedListed.subscribe((was, is) -> putForAll(RecentProjects.SEALED, is));
    }

    /// Whether names of files and of the person are kept off the disk.
    BooleanProperty none() {
        return none;
    }

    /// Other windows know it at once.
    private void putForAll(String name, boolean value) {
        disk.put(name, Boolean.toString(value));
        disk.sync();
    }

    /// Whether sealed projects are among the recent ones; false unless a person asked for it.
    BooleanProperty sealedListed() {
        return sealedListed;
    }

    /// Takes the names of files and of the person off the disk at once.
    void forget() {
        ofThisRun.clear();
        TELLING.forEach(disk::remove);
    }

    @Override
    public String get(String name, String usual) {
        return isKeptOff(name) ? ofThisRun.getOrDefault(name, usual) : disk.get(name, usual);
    }

    @Override
    public void put(String name, String value) {
        if (!TELLING.contains(name)) {
            disk.put(name, value);
            return;
        }
        disk.sync();
        if (!isKeptOff(name)) {
            disk.put(name, value);
            disk.sync();
        } else if (!name.equals(RecentProjects.RECENT)) {
            ofThisRun.put(name, value);
        }
    }

    @Override
    public void remove(String name) {
        ofThisRun.remove(name);
        disk.remove(name);
    }

    @Override
    public void sync() {
        disk.sync();
    }

    /// Also when that was asked for in another window.
    private boolean isKeptOff(String name) {
        return TELLING.contains(name)
                && (none.get() || Boolean.parseBoolean(disk.get(NONE, "false")));
    }
}
