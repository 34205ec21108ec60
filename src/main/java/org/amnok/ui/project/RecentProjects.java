package org.amnok.ui.project;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.amnok.store.sqlite.Seals;

/// The projects opened last, and the folder they were in.
public record RecentProjects(PreferenceStore memory) {
    private static final int MOST = 6;
    public static final String RECENT = "recent";
    public static final String FOLDER = "folder";

    /// "true" where sealed projects are listed like others, because a person asked for it.
    public static final String SEALED = "recent.sealed";

    /// The newest first.
    public List<Path> all() {
        return memory.get(RECENT, "")
                .lines()
                .flatMap(line -> path(line).stream())
                .limit(MOST)
                .toList();
    }

    /// Of a sealed project nothing is remembered, unless a person asked for it.
    public void opened(Path project) {
        if (Seals.isSealed(project) && !memory.get(SEALED, "").equals("true")) {
            return;
        }
        var next = new ArrayList<>(all());
        var absolute = project.toAbsolutePath();
        next.remove(absolute);
        next.addFirst(absolute);
        memory.put(
                RECENT, String.join("\n", next.stream().limit(MOST).map(Path::toString).toList()));
        usedFolderOf(absolute);
    }

    /// Takes one off the list; of the folder that was used last nothing is kept then either.
    public void forget(Path project) {
        keep(each -> !each.equals(project));
    }

    /// Takes sealed ones off the list, as far as they are on it.
    public void forgetSealed() {
        if (all().stream().anyMatch(Seals::isSealed)) {
            keep(each -> !Seals.isSealed(each));
        }
    }

    private void keep(Predicate<Path> which) {
        var left = all().stream().filter(which).map(Path::toString);
        memory.put(RECENT, String.join("\n", left.toList()));
        memory.remove(FOLDER);
    }

    public void usedFolderOf(Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            memory.put(FOLDER, folder.toString());
        }
    }

    /// The folder of the file chosen last.
    public Optional<Path> folder() {
        return path(memory.get(FOLDER, ""));
    }

    private static Optional<Path> path(String words) {
        try {
            return words.isBlank() ? Optional.empty() : Optional.of(Path.of(words));
        } catch (InvalidPathException unreadable) {
            return Optional.empty();
        }
    }
}
