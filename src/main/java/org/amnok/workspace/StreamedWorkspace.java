package org.amnok.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.amnok.domain.ImageTheme;
import org.amnok.domain.Opening;
import org.amnok.domain.ProblemException;
import org.amnok.geo.border.BorderGeography;
import org.amnok.index.SightingIndex;
import org.amnok.store.ProjectStore;
import org.amnok.store.StreamedProject;
import org.amnok.store.sqlite.Seals;
import org.amnok.workspace.base.ProjectBases;

/// A project with many sightings, opened to be read once from one end to the other: neither they
/// nor their index are read before, which takes far longer than drawing them. Changes nothing.
public final class StreamedWorkspace implements AutoCloseable {
    /// No project of so many sightings is smaller.
    private static final long SMALL_BYTES = 2_000_000;

    /// A sealed one is packed.
    private static final long SMALL_SEALED_BYTES = 200_000;

    private final ProjectStore store;
    private final StreamedProject project;
    private final ProjectBases bases;
    private final WorkspaceState state;

    private StreamedWorkspace(ProjectStore store, StreamedProject project) {
        this.store = store;
        this.project = project;
        bases = new ProjectBases(store.file());
        var contents = project.items();
        var stylings = store.stylings();
        state =
                new WorkspaceState(
                        store.file(),
                        true,
                        contents,
                        SightingIndex.EMPTY,
                        stylings,
                        bases.shown(contents, stylings),
                        ImageTheme.kept(store.settings()),
                        Optional.empty(),
                        Optional.empty());
    }

    /// Empty for a project of few sightings, which a [Workspace] reads as quickly. Reads files: not
    /// for the FX thread.
    ///
    /// @throws ProblemException when it is no sound Amnok project
    public static Optional<StreamedWorkspace> open(Path file) {
        if (isSmall(file)) {
            return Optional.empty();
        }
        return Opening.made(
                ProjectStore.open(file, ProjectStore.Access.READ_ONLY, BorderGeography::none),
                store -> {
                    if (store.hasMoreThan(Workspace.FEW)) {
                        return Optional.of(
                                new StreamedWorkspace(store, StreamedProject.open(file)));
                    }
                    store.close();
                    return Optional.empty();
                });
    }

    /// What cannot be read is told when it is opened.
    private static boolean isSmall(Path file) {
        try {
            return Files.size(file) < (Seals.isSealed(file) ? SMALL_SEALED_BYTES : SMALL_BYTES);
        } catch (IOException unreadable) {
            return true;
        }
    }

    /// The project without its sightings, which [#project] streams.
    public WorkspaceState state() {
        return state;
    }

    public ProjectBases bases() {
        return bases;
    }

    public StreamedProject project() {
        return project;
    }

    @Override
    public void close() {
        bases.close();
        project.close();
        store.close();
    }
}
