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
import org.amnok.domain.Evidence;
import org.amnok.domain.Original;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
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
    /// @throws CancellationException when the watch ends it: then nothing of it stays
    /// @throws ProblemException when the project cannot be written
    public Intake take(List<Path> files, UUID sightingUuid, String by, IntakeWatch watch) {
        var evidence = new ArrayList<Evidence>();
        var refused = new ArrayList<Problem>();
        for (int i = 0; i < files.size(); i++) {
            var file = new IncomingFile(files.get(i));
            try {
                requireOther(files.get(i), file);
                var original = kept(file, i + 1, files.size(), watch);
                requireNew(original, sightingUuid, evidence, file);
                evidence.add(
                        Evidence.of(
                                UUID.randomUUID(), sightingUuid, original, clock.instant(), by));
            } catch (ProblemException refusal) {
                refused.add(refusal.problem());
            } catch (IOException unreadable) {
                refused.add(
                        file.problem(
                                        " cannot be read: " + unreadable.getMessage(),
                                        "Check that you may read it, and add it again.")
                                .problem());
            }
        }
        return new Intake(evidence, refused);
    }

    /// Reading the project's own file would drop the locks that SQLite has on it.
    private void requireOther(Path path, IncomingFile file) {
        var project = workspace.state().file().toAbsolutePath().normalize();
        var own = project.getFileName().toString();
        if (path.toAbsolutePath().normalize().equals(project) || file.name().startsWith(own)) {
            throw file.problem(" is this project", "Close it first, or add a copy.");
        }
    }

    private void requireNew(
            Original original, UUID sighting, List<Evidence> added, IncomingFile file) {
        var there = new ArrayList<>(workspace.state().contents().evidenceOf(sighting));
        there.addAll(added);
        if (there.stream().anyMatch(e -> e.original().sha256().equals(original.sha256()))) {
            throw file.problem(" is there already", "");
        }
    }

    private Original kept(IncomingFile file, int number, int count, IntakeWatch watch)
            throws IOException {
        var original = file.look(done -> report(file, number, count, done / 2, watch));
        if (!done(workspace.hasWhole(original))) {
            copy(file, original, number, count, watch);
        }
        return original;
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
                        done(workspace.keepPart(original, part, data));
                    });
        } catch (IOException | RuntimeException failure) {
            done(workspace.dropParts(original));
            throw failure;
        }
    }

    private static void report(
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
