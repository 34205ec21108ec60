package org.amnok.ui.project;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.amnok.domain.date.IsoText;
import org.amnok.store.sqlite.Seals;
import org.jspecify.annotations.Nullable;

/// The projects opened last, on which day, and the folder they were in.
public final class RecentProjects {
    /// So many are remembered.
    public static final int MOST = 6;

    public static final String RECENT = "recent";
    public static final String FOLDER = "folder";

    /// "true" where sealed projects are listed like others, because a person asked for it.
    public static final String SEALED = "recent.sealed";

    private static final Pattern LINE = Pattern.compile("(?:(\\d{4}-\\d\\d-\\d\\d) )?(.+)");

    private final PreferenceStore memory;
    private final InstantSource clock;
    private final ObjectProperty<List<Recent>> listed = new SimpleObjectProperty<>();

    /// @param day on which it was opened; null where that was not kept
    public record Recent(Path path, @Nullable LocalDate day) {
        private static Optional<Recent> read(String line) {
            var parts = LINE.matcher(line);
            return parts.matches()
                    ? RecentProjects.path(parts.group(2))
                            .map(
                                    path ->
                                            new Recent(
                                                    path,
                                                    IsoText.dayIn(
                                                            Objects.requireNonNullElse(
                                                                    parts.group(1), ""))))
                    : Optional.empty();
        }

        private String line() {
            return (day == null ? "" : day + " ") + path;
        }
    }

    public RecentProjects(PreferenceStore memory, InstantSource clock) {
        this.memory = memory;
        this.clock = clock;
        reread();
    }

    /// The newest first; follows what is opened and forgotten.
    public ObservableValue<List<Recent>> listed() {
        return listed;
    }

    /// The newest first.
    public List<Recent> all() {
        return memory.get(RECENT, "")
                .lines()
                .flatMap(line -> Recent.read(line).stream())
                .limit(MOST)
                .toList();
    }

    /// After others changed what is remembered.
    public void reread() {
        listed.set(all());
    }

    /// Of a sealed project nothing is remembered, unless a person asked for it.
    public void opened(Path project) {
        memory.sync();
        if (Seals.isSealed(project) && !memory.get(SEALED, "").equals("true")) {
            return;
        }
        var absolute = project.toAbsolutePath();
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        var others = all().stream().filter(each -> !each.path.equals(absolute));
        keep(Stream.concat(Stream.of(new Recent(absolute, today)), others));
        usedFolderOf(absolute);
    }

    /// Takes one off the list; of the folder that was used last nothing is kept then either.
    public void forget(Path project) {
        memory.sync();
        keep(all().stream().filter(each -> !each.path.equals(project)));
        memory.remove(FOLDER);
    }

    /// Takes sealed ones off the list, as far as they are on it.
    public void forgetSealed() {
        memory.sync();
        if (all().stream().anyMatch(each -> Seals.isSealed(each.path))) {
            keep(all().stream().filter(each -> !Seals.isSealed(each.path)));
            memory.remove(FOLDER);
        }
    }

    private void keep(Stream<Recent> some) {
        memory.put(RECENT, String.join("\n", some.limit(MOST).map(Recent::line).toList()));
        reread();
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
