package org.amnok.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.amnok.domain.FaultWords;
import org.amnok.domain.ProblemException;
import org.amnok.files.FileTree;
import org.amnok.files.OutputRules;
import org.amnok.files.PrivateFolder;

/// A file, or a folder of files, that lies aside and can be moved into its place. It lies in a
/// folder that nobody else looks into, in memory: what was not searched is not to lie on a stick or
/// in a shared folder, and nothing of a sealed project on the disk of the home. What memory has no
/// room for lies hidden beside its place.
final class SetAside {
    private final Path path;
    private final Path target;
    private final PrivateFolder folder;
    private final Path part;
    private final OutputRules rules;

    /// Where what was there lies until all of a release are in their places.
    private final Path replaced;

    /// @param path where it is to be
    /// @param rules what it may replace there
    /// @throws ProblemException when nothing can be there
    SetAside(Path path, OutputRules rules) {
        this.path = path;
        this.rules = rules;
        rules.require(path);
        target = path.toAbsolutePath();
        if (target.getParent() == null || !Files.isDirectory(target.getParent())) {
            throw notWritten(path, new NoSuchFileException(String.valueOf(target.getParent())));
        }
        folder = folder();
        part = folder.file("part" + target.getFileName());
        replaced = target.resolveSibling("." + target.getFileName() + ".replaced");
    }

    private PrivateFolder folder() {
        try {
            return PrivateFolder.beside(target, rules.read());
        } catch (UncheckedIOException e) {
            throw notWritten(path, Objects.requireNonNull(e.getCause()));
        }
    }

    /// With the reason where a system gives one: that the disk is full.
    static ProblemException notWritten(Path path, IOException cause) {
        return FaultWords.ofDisk(cause).isPresent()
                ? ProblemException.ofFault(
                        "release.the_file_cannot_be_written_why",
                        path,
                        "release.check_that_the_folder_exists_is",
                        cause)
                : ProblemException.ofPlace(
                                path.toString(),
                                "release.the_file_cannot_be_written",
                                "release.check_that_the_folder_exists_is")
                        .because(cause);
    }

    Path target() {
        return target;
    }

    /// Where it lies now.
    Path part() {
        return part;
    }

    /// What else was laid into its folder.
    List<Path> others() throws IOException {
        try (var files = Files.list(folder.path())) {
            return files.filter(file -> !file.equals(part))
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .toList();
        }
    }

    /// Moves it into its place, replacing what is there if the rules let it. When it is there, it
    /// is on the disk: what the history says left is not lost with the power.
    ///
    /// @throws ProblemException when it cannot be moved
    void move() {
        rules.require(path);
        var near = target.resolveSibling("." + target.getFileName() + ".part");
        FileTree.delete(near); // left by a program that was killed
        try {
            FileTree.force(part);
            move(part);
        } catch (AtomicMoveNotSupportedException onAnotherDisk) {
            copy(near);
        } catch (IOException e) {
            throw notWritten(path, e);
        }
    }

    /// The same; what it replaces can be brought back until it is settled.
    void moveForNow() {
        rules.require(path);
        try {
            if (isThere()) {
                FileTree.delete(replaced);
                Files.move(target, replaced, StandardCopyOption.REPLACE_EXISTING);
            }
            move();
        } catch (IOException | ProblemException e) {
            bringBack();
            throw e instanceof ProblemException told ? told : notWritten(path, (IOException) e);
        }
    }

    /// True of a file where a file, and of a folder of ours where a folder is to be.
    private boolean isThere() {
        if (Files.isDirectory(part)) {
            OutputFolder.requireOurs(target);
            return Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS);
        }
        return Files.isRegularFile(target);
    }

    /// Takes it from its place, where what was there before is then.
    void takeBack() {
        FileTree.delete(target);
        bringBack();
    }

    private void bringBack() {
        if (Files.exists(replaced)) {
            try {
                Files.move(replaced, target, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                // It is not lost: it lies beside its place.
            }
        }
    }

    void settle() {
        FileTree.delete(replaced);
    }

    private void move(Path from) throws IOException {
        Files.move(
                from, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        FileTree.forceName(target);
    }

    /// To another disk nothing can be moved at once: beside the target lies for a moment what was
    /// searched.
    private void copy(Path near) {
        try {
            FileTree.copy(part, near);
            FileTree.force(near);
            move(near);
        } catch (IOException e) {
            FileTree.delete(near);
            throw notWritten(path, e);
        }
    }

    /// Deletes what lies aside.
    void discard() {
        folder.close();
    }
}
