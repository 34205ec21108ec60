package org.amnok.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.amnok.domain.Evidence;
import org.amnok.domain.Original;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.store.Originals;
import org.amnok.store.ProjectStore;

/// Takes files into the project as evidence of a sighting: untouched, each once. Reads whole files:
/// not for the FX thread.
public final class EvidenceIntake {
    private final Workspace workspace;
    private final InstantSource clock;

    public EvidenceIntake(Workspace workspace, InstantSource clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /// Copies files into the project. A file that cannot be kept does not stop the others.
    ///
    /// @param by who brings them, by the name they use here; may be empty
    /// @throws CancellationException when the watch ends it: then nothing of it stays once the
    ///   project is closed
    /// @throws ProblemException when the project cannot be written
    public Intake take(List<Path> files, UUID sightingUuid, String by, IntakeWatch watch) {
        return take(files, file -> sightingUuid, by, watch);
    }

    /// The same for files of different sightings.
    ///
    /// @param sightingOf which sighting a file is evidence of
    Intake take(List<Path> files, Function<Path, UUID> sightingOf, String by, IntakeWatch watch) {
        var evidence = new ArrayList<Evidence>();
        var refused = new ArrayList<Problem>();
        for (int i = 0; i < files.size(); i++) {
            var file = new IncomingFile(files.get(i));
            try {
                requireOther(files.get(i), file);
                var kept = kept(file, i + 1, files.size(), watch);
                var sightingUuid = sightingOf.apply(files.get(i));
                requireNew(kept, sightingUuid, evidence, file);
                evidence.add(evidence(kept.original, sightingUuid, by));
            } catch (ProblemException refusal) {
                refused.add(refusal.problem());
            } catch (IOException unreadable) {
                refused.add(file.unreadable(unreadable));
            }
        }
        return new Intake(evidence, refused);
    }

    /// Copies one file into the project, unless its bytes are there.
    Original keep(IncomingFile file, int number, int count, IntakeWatch watch) throws IOException {
        return kept(file, number, count, watch).original;
    }

    /// What bytes that lie in the project are for a sighting.
    Evidence evidence(Original original, UUID sightingUuid, String by) {
        return Evidence.of(UUID.randomUUID(), sightingUuid, original, clock.instant(), by);
    }

    /// Reading the project's own file would drop the locks that SQLite has on it.
    void requireOther(Path path, IncomingFile file) {
        var project = workspace.state().file().toAbsolutePath().normalize();
        var own = project.getFileName().toString();
        if (path.toAbsolutePath().normalize().equals(project) || file.name().startsWith(own)) {
            throw file.problem(" is this project", "Close it first, or add a copy.");
        }
    }

    /// @param isRestored true when the project had lost or changed it, and has it again
    private record Kept(Original original, boolean isRestored) {}

    private void requireNew(Kept kept, UUID sighting, List<Evidence> added, IncomingFile file) {
        var there = new ArrayList<>(workspace.state().contents().evidenceOf(sighting));
        there.addAll(added);
        var sha256 = kept.original.sha256();
        if (there.stream().anyMatch(e -> e.original().sha256().equals(sha256))) {
            throw file.problem(
                    kept.isRestored
                            ? " is back: the project had lost its original"
                            : " is there already",
                    "");
        }
    }

    private Kept kept(IncomingFile file, int number, int count, IntakeWatch watch)
            throws IOException {
        var original = file.look(done -> report(file, number, count, done / 2, watch));
        var isSound = isSound(original, watch);
        if (!isSound) {
            copy(file, original, number, count, watch);
        }
        return new Kept(original, !isSound);
    }

    /// Another program may have changed what lies in the project.
    private boolean isSound(Original original, IntakeWatch watch) {
        return done(workspace.originals().hasWhole(original))
                && new Originals(workspace.state().file()).condition(original, watch::isCancelled)
                        == Originals.Condition.SOUND;
    }

    private void copy(
            IncomingFile file, Original original, int number, int count, IntakeWatch watch)
            throws IOException {
        try {
            file.copy(
                    original,
                    ProjectStore.PART_BYTES,
                    (part, data) -> {
                        var before = (double) part * ProjectStore.PART_BYTES;
                        var fraction = Math.min(1, before / original.sizeBytes());
                        report(file, number, count, (1 + fraction) / 2, watch);
                        done(workspace.originals().keepPart(original, part, data));
                    });
        } catch (IOException | RuntimeException failure) {
            done(workspace.originals().dropParts(original));
            throw failure;
        }
    }

    static void report(
            IncomingFile file, int number, int count, double fraction, IntakeWatch watch) {
        if (watch.isCancelled()) {
            throw new CancellationException();
        }
        watch.at(file.name(), number, count, fraction);
    }

    private static <T> T done(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof ProblemException problem ? problem : failed;
        }
    }
}
