package org.amnok.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.amnok.domain.Edit;
import org.amnok.domain.Problem;
import org.amnok.domain.ProjectContents;
import org.amnok.domain.Site;

/// A project file, open. Not thread-safe: one thread at a time, in practice the workspace's writer.
public final class ProjectStore implements AutoCloseable {
    /// Whether edits are possible.
    public enum Access {
        READ_WRITE,
        READ_ONLY
    }

    private ProjectStore() {}

    /// Makes a new project with its sites and opens it.
    ///
    /// @throws org.amnok.domain.ProblemException when the file exists or cannot be written
    public static ProjectStore create(Path file, Collection<Site> sites) {
        throw new UnsupportedOperationException();
    }

    /// Opens a project.
    ///
    /// @throws ProjectInUseException when another instance has it open for writing
    /// @throws org.amnok.domain.ProblemException when it is no sound Amnok project, newer than this
    ///   program, or not writable; nothing is changed then
    public static ProjectStore open(Path file, Access access) {
        throw new UnsupportedOperationException();
    }

    /// Looks for damage without changing anything; empty when the file is sound.
    public static List<Problem> check(Path file) {
        throw new UnsupportedOperationException();
    }

    public Path file() {
        throw new UnsupportedOperationException();
    }

    public boolean isReadOnly() {
        throw new UnsupportedOperationException();
    }

    /// Reads everything.
    public ProjectContents read() {
        throw new UnsupportedOperationException();
    }

    /// Does an edit in one transaction; when this returns, it is on disk.
    ///
    /// @throws org.amnok.domain.ProblemException when it could not be kept; then nothing is changed
    public void perform(Edit edit) {
        throw new UnsupportedOperationException();
    }

    /// Settings kept in the project that other programs ignore: the last view, layers, language.
    public Map<String, String> settings() {
        throw new UnsupportedOperationException();
    }

    /// Keeps settings, durable when this returns. Silently nothing when read-only.
    public void saveSettings(Map<String, String> settings) {
        throw new UnsupportedOperationException();
    }

    /// Checkpoints and leaves one whole file.
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
