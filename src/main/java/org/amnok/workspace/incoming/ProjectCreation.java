package org.amnok.workspace.incoming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.Secret;
import org.amnok.domain.record.Site;
import org.amnok.exchange.table.Whose;
import org.amnok.geo.BorderGeography;
import org.amnok.store.ProjectStore;
import org.amnok.workspace.Workspace;

/// Makes and opens project files. Everything here waits for the disk: not for the FX thread.
public final class ProjectCreation {
    /// What the sample tells is public, and known to all who have the program: its events have the
    /// same UUIDs in every project, so that two of them can be merged.
    private static final Secret SAMPLE = Secret.of(new byte[Secret.BYTES]);

    private final Collection<Site> sites;
    private final Supplier<BorderGeography> geography;

    /// @param sites that every new project starts with, in practice those of the base map
    /// @param geography derives bank, kilometre and province of places
    public ProjectCreation(Collection<Site> sites, Supplier<BorderGeography> geography) {
        this.sites = List.copyOf(sites);
        this.geography = geography;
    }

    /// Opens a project, of which what is missing is filled in from now on.
    ///
    /// @throws org.amnok.store.sqlite.ProjectInUseException when it can only be opened read-only
    ///   now
    public Workspace open(Path file, ProjectStore.Access access) {
        var workspace = Workspace.open(file, access, geography);
        workspace.lookAfter();
        return workspace;
    }

    /// Makes a project without sightings and opens it.
    ///
    /// @throws ProblemException when the file exists or cannot be written
    public Workspace blank(Path file) {
        var workspace = Workspace.create(file, sites, geography);
        workspace.lookAfter();
        return workspace;
    }

    /// Makes a project of published events with the program's own importer, and opens it. Leaves no
    /// file behind when that fails.
    ///
    /// @throws ProblemException when the file exists or cannot be written
    public Workspace sample(Path file) {
        var workspace = blank(file);
        var whole = false;
        try (var events = new SampleEvents()) {
            importAll(events.file(), workspace);
            whole = true;
            return workspace;
        } finally {
            if (!whole) {
                discard(workspace);
            }
        }
    }

    /// @throws ProblemException when a row is rejected
    private static void importAll(Path events, Workspace workspace) {
        try (var job = ImportJob.of(workspace, events).under(SAMPLE)) {
            var found = job.run(job.suggested().of(Whose.PUBLISHED), Progress.NONE).report();
            if (found.rejected() > 0) {
                throw new ProblemException(found.firstRejected().getFirst().problem());
            }
        }
    }

    private static void discard(Workspace workspace) {
        workspace.close();
        try {
            Files.deleteIfExists(workspace.state().file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
