package org.amnok.workspace.incoming;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.amnok.domain.FaultWords;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.codelist.EvidenceKind;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Original;
import org.amnok.exchange.feature.Archive;
import org.amnok.exchange.table.ReadRow;
import org.amnok.exchange.table.RecordTable;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.files.PrivateFolder;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.evidence.EvidenceIntake;
import org.amnok.workspace.evidence.IncomingFile;

/// The pictures inside an archive that the new sightings of an import name: they become evidence of
/// these sightings, each original once. What a picture says of its camera is left to a person, who
/// is asked with the evidence: it is never where the subject is.
final class EnclosedPictures {
    /// What names more is reported, not taken.
    private static final int MOST_NAMED = 50_000;

    private static final long LARGEST_BYTES = 250L << 20;
    private static final long MOST_BYTES = 2L << 30;
    private static final int BLOCK_BYTES = 1 << 16;

    private final List<Wanted> wanted = new ArrayList<>();
    private final LinkedHashSet<Problem> refused = new LinkedHashSet<>();
    private long untaken;
    private long bytesLeft = MOST_BYTES;

    /// One picture of one sighting.
    private record Wanted(RecordTable table, String name, UUID sightingUuid) {}

    /// Notes the pictures of a sighting that is new.
    void take(ImportPlan.Part part, ReadRow row) {
        var place = part.mapping().places().get(SightingColumn.PICTURES);
        if (place == null || !(row instanceof ReadRow.Accepted(var record, var sighting))) {
            return;
        }
        record.cells().stream()
                .skip(place)
                .limit(1)
                .flatMap(String::lines)
                .filter(name -> !name.isBlank())
                .forEach(name -> want(new Wanted(part.table(), name, sighting.uuid())));
    }

    private void want(Wanted picture) {
        if (wanted.size() < MOST_NAMED) {
            wanted.add(picture);
        } else {
            untaken++;
        }
    }

    boolean isEmpty() {
        return wanted.isEmpty();
    }

    /// What is said of them.
    List<Problem> notes(String fileName) {
        var notes = new ArrayList<Problem>();
        if (!wanted.isEmpty()) {
            notes.add(
                    Problem.ofPlace(
                            fileName,
                            "workspace.pictures_in_the_file_are",
                            "workspace.where_a_camera_stood_by_what",
                            wanted.size()));
        }
        if (untaken > 0) {
            notes.add(
                    Problem.ofPlace(
                            fileName,
                            "workspace.more_than_pictures_not_taken",
                            "workspace.drop_them_on_their_sightings",
                            MOST_NAMED,
                            untaken));
        }
        notes.addAll(refused);
        return notes;
    }

    /// Copies the pictures into the project. One that cannot be kept does not stop the others: see
    /// [#notes].
    ///
    /// @return edits that add them as evidence
    /// @throws CancellationException when the watch ends it: then nothing of it stays once the
    ///   project is closed
    List<Edit> keep(Workspace workspace, Progress watch) {
        var edits = new ArrayList<Edit>();
        var intake = new EvidenceIntake(workspace, InstantSource.system());
        try (var keeping = new Keeping(intake, watch)) {
            for (var picture : wanted) {
                keeping.keep(picture)
                        .map(o -> intake.evidence(o, picture.sightingUuid, workspace.author()))
                        .ifPresent(e -> edits.add(new Edit.Set(null, e, "add evidence")));
            }
        }
        return edits;
    }

    /// Unpacks one after the other to a file of its own name and takes it in.
    private final class Keeping implements AutoCloseable {
        private final EvidenceIntake intake;
        private final Progress watch;
        private final Map<RecordTable, Archive> archives = new HashMap<>();
        private final Map<String, Optional<Original>> kept = new HashMap<>();
        private final PrivateFolder folder = PrivateFolder.open(LARGEST_BYTES);
        private final Path unpacked = folder.file("picture");

        Keeping(EvidenceIntake intake, Progress watch) {
            this.intake = intake;
            this.watch = watch;
        }

        /// Empty when it cannot be kept.
        Optional<Original> keep(Wanted picture) {
            var known = kept.get(picture.name);
            if (known == null) {
                known = keepNew(picture);
                kept.put(picture.name, known);
            }
            return known;
        }

        private Optional<Original> keepNew(Wanted picture) {
            watch.requireGoingOn();
            try {
                var archive = archive(picture.table);
                if (archive.isEmpty()) {
                    return Optional.empty();
                }
                unpack(archive.get(), picture.name);
                var file = new IncomingFile(unpacked, lastStep(picture.name));
                requirePicture(file.look(done -> {}));
                return Optional.of(intake.keep(file, watch));
            } catch (ProblemException e) {
                refused.add(e.problem().at(picture.table.name() + ", " + picture.name));
            } catch (IOException e) {
                refused.add(
                        Problem.ofPlace(
                                picture.table.name() + ", " + picture.name,
                                "workspace.a_picture_cannot_be_unpacked",
                                "workspace.unpack_it_with_another_program",
                                FaultWords.of(e)));
            }
            return Optional.empty();
        }

        private Optional<Archive> archive(RecordTable table) {
            if (!archives.containsKey(table)) {
                table.enclosed().ifPresent(archive -> archives.put(table, archive));
            }
            return Optional.ofNullable(archives.get(table));
        }

        private void unpack(Archive archive, String name) throws IOException {
            try (var in = archive.stream(name);
                    var out = Files.newOutputStream(unpacked)) {
                copy(in, out);
            }
        }

        private void copy(InputStream in, OutputStream out) throws IOException {
            var block = new byte[BLOCK_BYTES];
            var most = Math.min(LARGEST_BYTES, bytesLeft);
            var copied = 0L;
            for (var read = in.read(block); read >= 0; read = in.read(block)) {
                copied += read;
                if (copied > most) {
                    throw ProblemException.ofTexts(
                            "workspace.the_picture_is_larger_than_is",
                            "workspace.unpack_it_with_another_program");
                }
                out.write(block, 0, read);
            }
            bytesLeft -= copied;
        }

        @Override
        public void close() {
            archives.values().forEach(Archive::close);
            folder.close();
        }
    }

    /// By content, whatever its name says.
    private static void requirePicture(Original original) {
        var kind = original.type().usualKind();
        if (kind != EvidenceKind.PHOTO
                && kind != EvidenceKind.VIDEO
                && kind != EvidenceKind.SATELLITE_IMAGE) {
            throw ProblemException.ofTexts(
                    "workspace.a_file_is_named_as_a",
                    "workspace.look_at_it_with_another_program",
                    original.type().code());
        }
    }

    private static String lastStep(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
