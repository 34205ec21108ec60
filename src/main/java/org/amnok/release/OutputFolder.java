package org.amnok.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Sha256;
import org.amnok.files.FileTree;
import org.amnok.files.OutputRules;
import org.amnok.release.canary.Leak;

/// A folder of files that leaves this machine as a whole: written aside, each file searched for
/// what must not be in it, and only then, with a list of the hashes of all its files, moved into
/// its place at once. Only a release makes one. Used by one thread.
public final class OutputFolder implements AutoCloseable {
    /// The list of hashes, as `sha256sum -c` reads it.
    public static final String HASHES = "SHA256SUMS.txt";

    private final Path path;
    private final Making making;
    private final Search search;
    private final Place place;
    private final SetAside lying;
    private boolean isHeld;

    /// Makes a file that is searched.
    @FunctionalInterface
    interface Making {
        OutputFile file(Path path, Collection<String> names);
    }

    /// Looks for what must not be in a name.
    @FunctionalInterface
    interface Search {
        List<Leak> in(String name) throws IOException;
    }

    /// @param rules what it may replace
    /// @param outbox where it waits
    record Place(OutputRules rules, Outbox outbox) {}

    /// @throws ProblemException when it cannot be there
    OutputFolder(Path path, Making making, Search search, Place place) {
        this.path = path;
        this.making = making;
        this.search = search;
        this.place = place;
        requireOurs(path);
        lying = new SetAside(path, place.rules());
    }

    /// A folder is replaced only by one of its kind: nobody's own files go with it.
    ///
    /// @throws ProblemException when there is one with files that its list does not name
    public static void requireOurs(Path path) {
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            var known = named(path);
            known.add(HASHES);
            for (var name : FileTree.names(path)) {
                if (!known.contains(name)) {
                    throw ProblemException.ofPlace(
                            path.toString(),
                            "release.folder_holds_other_files",
                            "files.choose_another_name",
                            name);
                }
            }
        } catch (IOException e) {
            throw SetAside.notWritten(path, e);
        }
    }

    private static Set<String> named(Path folder) throws IOException {
        var list = folder.resolve(HASHES);
        return Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)
                ? Files.readAllLines(list, StandardCharsets.UTF_8).stream()
                        .map(line -> line.replaceFirst("^\\p{XDigit}{64} [ *]", ""))
                        .collect(Collectors.toCollection(HashSet::new))
                : new HashSet<>();
    }

    /// A file in it.
    ///
    /// @param name in the folder, with `/` behind the name of a folder in it
    public OutputFile file(String name) {
        return file(name, List.of());
    }

    /// The same of a picture that prints names from base layers.
    ///
    /// @param names that it draws
    public OutputFile file(String name, Collection<String> names) {
        var at = lying.part().resolve(name).normalize();
        if (!at.startsWith(lying.part())) {
            throw new IllegalArgumentException("not in the folder: " + name);
        }
        try {
            Files.createDirectories(at.resolveSibling(""));
        } catch (IOException e) {
            throw SetAside.notWritten(path, e);
        }
        return making.file(at, List.copyOf(names)).saidAs(path.resolve(name));
    }

    /// The SHA-256 of each file that was written so far, a line each, as [#HASHES] has them.
    public String hashes() {
        try {
            var lines = new StringBuilder();
            for (var name : FileTree.names(lying.part())) {
                var hash = Sha256.of(lying.part().resolve(name)).hex();
                lines.append(hash).append("  ").append(name).append('\n');
            }
            return lines.toString();
        } catch (IOException e) {
            throw SetAside.notWritten(path, e);
        }
    }

    /// Adds the list of hashes and moves all into its place, or lets it wait in the outbox of its
    /// release, if that has one.
    ///
    /// @throws ProblemException when it cannot be moved, or its name says what must not leave
    public void keep() {
        requireName();
        var list = hashes().getBytes(StandardCharsets.UTF_8);
        file(HASHES).write(out -> out.write(list));
        isHeld = place.outbox().holds(lying);
        if (!isHeld) {
            lying.moveForNow();
            lying.settle();
        }
    }

    private void requireName() {
        try {
            var leaks = search.in(String.valueOf(path.getFileName()));
            if (!leaks.isEmpty()) {
                throw OutputFile.leaking(leaks, path);
            }
        } catch (IOException e) {
            throw SetAside.notWritten(path, e);
        }
    }

    /// What tells all of an output: itself, of a folder its list of hashes.
    static Path told(Path lying) {
        return Files.isDirectory(lying) ? lying.resolve(HASHES) : lying;
    }

    @Override
    public void close() {
        if (!isHeld) {
            lying.discard();
        }
    }
}
