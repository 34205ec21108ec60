package org.amnok.workspace.difference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.Secret;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.amnok.exchange.difference.Differences;
import org.amnok.exchange.file.DatabaseKind;
import org.amnok.exchange.table.Whose;
import org.amnok.files.PrivateFolder;
import org.amnok.geo.border.BorderGeography;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.sqlite.Seals;
import org.amnok.words.Messages;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.incoming.ImportJob;
import org.amnok.workspace.merge.OtherProject;

/// A side of a comparison: the sightings of a project, or of a file that can be imported. The file
/// is never changed.
///
/// @param sites what sites are called
/// @param notes what of the file could not be read
public record ComparedFile(
        Path file, List<Sighting> sightings, Map<UUID, String> sites, List<String> notes) {
    /// Those of both sides are held in memory.
    static final int MOST = 300_000;

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /// True for a project; false for what is imported.
    ///
    /// @throws ProblemException when it cannot be read
    public static boolean isProject(Path file) {
        return Seals.isSealed(file)
                || isSqlite(file) && DatabaseKind.of(file) == DatabaseKind.PROJECT;
    }

    private static boolean isSqlite(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return java.util.Arrays.equals(bytes.readNBytes(SQLITE.length), SQLITE);
        } catch (IOException e) {
            throw ProblemException.ofFault(
                    "common.the_file_cannot_be_read",
                    file,
                    "exchange.check_its_name_and_folder",
                    e);
        }
    }

    /// The secret under which rows of files get their identifiers, so that a row is found again in
    /// the project that it was imported into; empty for a file.
    public static Optional<Secret> secret(Path file) {
        if (!isProject(file)) {
            return Optional.empty();
        }
        try (var other = OtherProject.of(file);
                var project = Workspace.open(other.file(), Access.READ_ONLY)) {
            return Optional.of(project.secret());
        }
    }

    /// Reads a side.
    ///
    /// @param sites by whose names rows of files are placed
    /// @throws ProblemException when it cannot be read, or is too large to be held in memory
    public static ComparedFile of(Path file, List<Site> sites, Secret secret) {
        return isProject(file) ? ofProject(file) : imported(file, sites, secret);
    }

    /// A project that is open, as it is now.
    ///
    /// @throws ProblemException when it is too large to be held in memory
    public static ComparedFile ofOpen(Workspace project) {
        var file = project.state().file();
        return of(project, file, List.of());
    }

    private static ComparedFile ofProject(Path file) {
        try (var other = OtherProject.of(file);
                var project = Workspace.open(other.file(), Access.READ_ONLY)) {
            return of(project, file, List.of());
        }
    }

    private static ComparedFile of(Workspace project, Path file, List<String> notes) {
        var sites =
                project.state().contents().sites().stream()
                        .collect(Collectors.toMap(Site::uuid, Site::title, (first, _) -> first));
        return new ComparedFile(file, all(project, file), sites, notes);
    }

    /// What differs in another side, which is the later one.
    public Differences to(ComparedFile later) {
        var names = new HashMap<>(sites);
        names.putAll(later.sites);
        return Differences.of(sightings, later.sightings, names);
    }

    private static List<Sighting> all(Workspace project, Path file) {
        var sightings = project.state().contents().sightings();
        if (sightings.size() > MOST) {
            throw ProblemException.ofPlace(
                    file.toString(),
                    "difference.too_many",
                    "difference.compare_parts",
                    sightings.size(),
                    MOST);
        }
        return List.copyOf(sightings);
    }

    /// Into a project of its own that is gone afterwards. Rejected rows are written beside the
    /// copy, and gone with it.
    private static ComparedFile imported(Path file, List<Site> sites, Secret secret) {
        try (var folder = PrivateFolder.of(file);
                var project =
                        Workspace.create(
                                folder.file("compared.gpkg"), sites, BorderGeography::none);
                var job =
                        ImportJob.of(
                                        project,
                                        copy(file, folder),
                                        ImportJob.remembered(project, file))
                                .under(secret)) {
            var report = job.run(job.suggested().of(Whose.OWN), Progress.NONE).report();
            var notes =
                    report.rejected() == 0
                            ? List.<String>of()
                            : List.of(
                                    Messages.text(
                                            "difference.rows_rejected",
                                            report.rejected(),
                                            report.firstRejected()
                                                    .getFirst()
                                                    .problem()
                                                    .sentence()));
            return of(project, file, notes);
        }
    }

    /// With the other parts of a shapefile.
    private static Path copy(Path file, PrivateFolder folder) {
        var name = String.valueOf(file.getFileName());
        try {
            if (name.toLowerCase(Locale.ROOT).endsWith(".shp")) {
                var stem = name.substring(0, name.length() - "shp".length());
                for (var part : parts(file, stem)) {
                    Files.copy(part, folder.file(String.valueOf(part.getFileName())));
                }
                return folder.file(name);
            }
            return Files.copy(file, folder.file(name));
        } catch (IOException e) {
            throw ProblemException.ofFault(
                    "common.the_file_cannot_be_read",
                    file,
                    "exchange.check_its_name_and_folder",
                    e);
        }
    }

    private static List<Path> parts(Path file, String stem) throws IOException {
        try (Stream<Path> beside = Files.list(file.toAbsolutePath().getParent())) {
            return beside.filter(path -> String.valueOf(path.getFileName()).startsWith(stem))
                    .toList();
        }
    }
}
