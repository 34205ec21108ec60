package org.amnok.workspace.incoming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.amnok.domain.Opening;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.Secret;
import org.amnok.domain.record.Site;
import org.amnok.exchange.parquet.ReportFolder;
import org.amnok.exchange.table.Whose;
import org.amnok.files.PrivateFolder;
import org.amnok.geo.border.BorderGeography;
import org.amnok.geo.border.MeasuredRivers;
import org.amnok.store.ProjectStore;
import org.amnok.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// Makes and opens project files. Everything here waits for the disk: not for the FX thread.
public final class ProjectCreation {
    /// A project without sightings takes less.
    private static final long BYTES_OF_NONE = 16L << 20;

    private final Collection<Site> sites;
    private final Supplier<BorderGeography> geography;
    private @Nullable Begun begun;
    private boolean wasAsked;

    private record Begun(Path file, Workspace workspace) {}

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
        var workspace =
                begun(file, access).orElseGet(() -> Workspace.open(file, access, geography));
        workspace.lookAfter();
        return workspace;
    }

    /// Opens a folder of reports in Parquet files, read-only, around a project without sightings.
    ///
    /// @throws ProblemException when it cannot be read
    public Workspace folder(Path path) {
        leaveBegun();
        return Opening.made(
                ReportFolder.open(path),
                reports ->
                        Opening.made(
                                PrivateFolder.open(BYTES_OF_NONE),
                                place -> folder(reports, place)));
    }

    private Workspace folder(ReportFolder reports, PrivateFolder place) {
        var file = place.file("reports.gpkg");
        Workspace.create(file, sites, geography).close();
        var workspace = Workspace.open(file, ProjectStore.Access.READ_ONLY, geography);
        reports.surround(workspace.state().contents().sites(), new MeasuredRivers(geography));
        workspace.folder().set(reports, place);
        return workspace;
    }

    /// Opens the project that a window is started with while the window itself is made: the first
    /// [#open] gets it. Does nothing when something was opened already. A project that cannot be
    /// opened is left to that [#open], which tells why.
    public synchronized void begin(Path file) {
        if (!wasAsked && !Files.isDirectory(file)) {
            try {
                var opened = Workspace.open(file, ProjectStore.Access.READ_WRITE, geography);
                begun = new Begun(file, opened);
            } catch (ProblemException toldWhenAsked) {
                return;
            }
        }
    }

    private synchronized Optional<Workspace> begun(Path file, ProjectStore.Access access) {
        var known = begun;
        if (known != null && known.file.equals(file) && access == ProjectStore.Access.READ_WRITE) {
            begun = null;
            wasAsked = true;
            return Optional.of(known.workspace);
        }
        leaveBegun();
        return Optional.empty();
    }

    /// Closes what was begun and is not asked for any more.
    public synchronized void leaveBegun() {
        wasAsked = true;
        if (begun != null) {
            begun.workspace.close();
            begun = null;
        }
    }

    /// Makes a project without sightings and opens it.
    ///
    /// @throws ProblemException when the file exists or cannot be written
    public Workspace blank(Path file) {
        var workspace = Workspace.create(file, sites, geography);
        workspace.lookAfter();
        return workspace;
    }

    /// Makes a project of published events with the program's own importer, and opens it: no undo
    /// takes the events away. Leaves no file behind when that fails.
    ///
    /// @throws ProblemException when the file exists or cannot be written
    public Workspace sample(Path file) {
        var workspace = blank(file);
        var whole = false;
        try (var events = new SampleEvents()) {
            importAll(events.file(), workspace);
            whole = true;
            workspace.close();
            return open(file, ProjectStore.Access.READ_WRITE);
        } finally {
            if (!whole) {
                discard(workspace);
            }
        }
    }

    /// What the sample tells is public, and known to all who have the program: its events have the
    /// same UUIDs in every project, so that two of them can be merged.
    ///
    /// @throws ProblemException when a row is rejected
    private static void importAll(Path events, Workspace workspace) {
        try (var job = ImportJob.of(workspace, events).under(Secret.of(new byte[Secret.BYTES]))) {
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

    /// The published events that the sample project is made of, as a file that can be imported.
    /// Gone when closed.
    private static final class SampleEvents implements AutoCloseable {
        private static final String RESOURCE = "/org/amnok/exchange/sample/reported_activity.csv";

        private static final String NAME = "events.csv";

        private final PrivateFolder folder;

        SampleEvents() {
            try (var resource = SampleEvents.class.getResourceAsStream(RESOURCE)) {
                var events = Objects.requireNonNull(resource, RESOURCE).readAllBytes();
                folder = PrivateFolder.open(events.length);
                Files.write(file(), events);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Path file() {
            return folder.file(NAME);
        }

        @Override
        public void close() {
            folder.close();
        }
    }
}
