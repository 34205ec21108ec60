package org.amnok.workspace.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Original;
import org.amnok.files.PrivateFolder;
import org.amnok.media.Pixels;
import org.amnok.store.ProjectOriginals;
import org.amnok.store.record.Originals;
import org.amnok.words.Messages;
import org.amnok.workspace.Awaiting;
import org.amnok.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// Takes files into the project as evidence of a sighting: untouched, each once. Reads whole files:
/// not for the FX thread.
public record EvidenceIntake(Workspace workspace, InstantSource clock) {
    private static final int LONGEST_NAME = 80;
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /// The progress of a file is reported in this many steps.
    private static final long PARTS = 1000;

    /// Copies files into the project. A file that cannot be kept does not stop the others.
    ///
    /// @param by who brings them, by the name they use here; may be empty
    /// @throws CancellationException when the watch ends it: then nothing of it stays once the
    ///   project is closed
    /// @throws ProblemException when the project cannot be written
    public Intake take(List<Path> files, UUID sightingUuid, String by, Progress watch) {
        return take(files, file -> sightingUuid, by, watch);
    }

    /// The same for a picture that is no file.
    public Intake take(Pixels picture, UUID sightingUuid, String by, Progress watch) {
        var png = picture.png();
        try (var folder = PrivateFolder.open(png.length)) {
            var file = folder.file(Messages.text("workspace.pasted_picture") + ".png");
            return take(List.of(Files.write(file, png)), sightingUuid, by, watch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same for files of different sightings.
    ///
    /// @param sightingOf which sighting a file is evidence of
    Intake take(List<Path> files, Function<Path, UUID> sightingOf, String by, Progress watch) {
        var evidence = new ArrayList<Evidence>();
        var refused = new ArrayList<Problem>();
        var title = "";
        for (int i = 0; i < files.size(); i++) {
            var file = new IncomingFile(files.get(i));
            try {
                requireOther(files.get(i), file);
                var kept =
                        kept(
                                file,
                                what(Messages.text("workspace.adding"), file, i, files.size()),
                                watch);
                var sightingUuid = sightingOf.apply(files.get(i));
                requireNew(kept, sightingUuid, evidence, file);
                evidence.add(evidence(kept.original, sightingUuid, by));
                if (title.isEmpty()) {
                    title = title(kept.original.fileName(), file.facts(kept.original).taken());
                }
            } catch (ProblemException refusal) {
                refused.add(refusal.problem());
            } catch (IOException unreadable) {
                refused.add(file.unreadable(unreadable));
            }
        }
        return new Intake(evidence, refused, title);
    }

    /// Copies one file into the project, unless its bytes are there.
    public Original keep(IncomingFile file, Progress watch) throws IOException {
        return kept(file, what(Messages.text("workspace.adding"), file, 0, 1), watch).original;
    }

    /// What bytes that lie in the project are for a sighting.
    public Evidence evidence(Original original, UUID sightingUuid, String by) {
        return Evidence.of(UUID.randomUUID(), sightingUuid, original, clock.instant(), by);
    }

    /// Reading the project's own file would drop the locks that SQLite has on it.
    void requireOther(Path path, IncomingFile file) {
        var project = workspace.state().file().toAbsolutePath().normalize();
        var own = project.getFileName().toString();
        if (path.toAbsolutePath().normalize().equals(project) || file.name().startsWith(own)) {
            throw file.problem(
                    Messages.text("workspace.is_this_project"),
                    Messages.text("workspace.close_it_first_or_add_a"));
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
                            ? Messages.text("workspace.is_back_the_project_had_lost")
                            : Messages.text("workspace.is_there_already"),
                    "");
        }
    }

    private Kept kept(IncomingFile file, String what, Progress watch) throws IOException {
        var original = file.look(done -> report(what, done / 2, watch));
        var isSound = isSound(original, watch);
        if (!isSound) {
            copy(file, original, what, watch);
        }
        return new Kept(original, !isSound);
    }

    /// Another program may have changed what lies in the project.
    private boolean isSound(Original original, Progress watch) {
        return Awaiting.done(workspace.originals(kept -> kept.hasWhole(original)))
                && new Originals(workspace.state().file()).condition(original, watch::isCancelled)
                        == Originals.Condition.SOUND;
    }

    private void copy(IncomingFile file, Original original, String what, Progress watch)
            throws IOException {
        try {
            file.copy(
                    original,
                    ProjectOriginals.PART_BYTES,
                    (part, data) -> {
                        var before = (double) part * ProjectOriginals.PART_BYTES;
                        var fraction = Math.min(1, before / original.sizeBytes());
                        report(what, (1 + fraction) / 2, watch);
                        Awaiting.done(workspace.keep(kept -> kept.keepPart(original, part, data)));
                    });
        } catch (IOException | RuntimeException failure) {
            Awaiting.done(workspace.keep(kept -> kept.dropParts(original)));
            throw failure;
        }
    }

    /// "Adding bridge.jpg", of several "Adding bridge.jpg (2 of 5)".
    static String what(String verb, IncomingFile file, int before, int count) {
        var name = verb + " " + file.name();
        return count == 1 ? name : Messages.text("workspace.of", name, (before + 1), count);
    }

    /// @param fraction of the file that is done, 0 to 1
    static void report(String what, double fraction, Progress watch) {
        watch.goOn(Math.round(PARTS * fraction), PARTS, what);
    }

    /// The title of a draft that is made of a file, so that many drafts are told apart: the name of
    /// the file without its ending and, of a photo, the time on its camera's clock. The same in
    /// every language.
    ///
    /// "IMG_1234 · 2025-11-14 15:20".
    ///
    /// @param taken what the camera's clock said; null when nothing says so
    static String title(String fileName, @Nullable LocalDateTime taken) {
        return Stream.of(shortName(fileName), taken == null ? "" : CLOCK.format(taken))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String shortName(String fileName) {
        var dot = fileName.lastIndexOf('.');
        var stem = dot > 0 ? fileName.substring(0, dot) : fileName;
        var clean = stem.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        return clean.codePointCount(0, clean.length()) <= LONGEST_NAME
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }
}
