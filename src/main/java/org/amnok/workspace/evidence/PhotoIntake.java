package org.amnok.workspace.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.date.When;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.words.Messages;
import org.amnok.workspace.Workspace;

/// Takes many photos into a project: looked at first, kept when a person has said what holds. Each
/// becomes the evidence of a draft whose place nobody knows: where a camera stood is not where the
/// subject is. Reads whole files: not for the FX thread.
public final class PhotoIntake {
    private final Workspace workspace;
    private final InstantSource clock;
    private final EvidenceIntake intake;

    /// What was kept: the bytes lie in the project, and show when the edit is performed.
    ///
    /// @param edit adds sightings, evidence and cameras; empty when nothing was kept
    /// @param sightings that it adds
    /// @param standpoints how many cameras it adds
    /// @param refused why others were not kept
    public record Kept(
            Optional<Edit> edit, List<UUID> sightings, int standpoints, List<Problem> refused) {
        public Kept {
            sightings = List.copyOf(sightings);
            refused = List.copyOf(refused);
        }
    }

    public PhotoIntake(Workspace workspace, InstantSource clock) {
        this.workspace = workspace;
        this.clock = clock;
        intake = new EvidenceIntake(workspace, clock);
    }

    /// Looks at files and keeps nothing.
    ///
    /// @return one for each file, in their order
    /// @throws CancellationException when the watch ends it
    public List<IncomingPhoto> look(List<Path> files, Progress watch) {
        var known = known();
        var seen = new HashSet<String>();
        var found = new ArrayList<IncomingPhoto>();
        for (int i = 0; i < files.size(); i++) {
            found.add(look(files.get(i), step(files, i, watch), known, seen));
        }
        return found;
    }

    private Map<String, Evidence> known() {
        return workspace.state().contents().all(Evidence.class).stream()
                .collect(Collectors.toMap(e -> e.original().sha256(), e -> e, (one, same) -> one));
    }

    private static DoubleConsumer step(List<Path> files, int before, Progress watch) {
        var file = new IncomingFile(files.get(before));
        var what =
                EvidenceIntake.what(
                        Messages.text("workspace.looking_at"), file, before, files.size());
        return done -> EvidenceIntake.report(what, done, watch);
    }

    private IncomingPhoto look(
            Path path, DoubleConsumer step, Map<String, Evidence> known, Set<String> seen) {
        var file = new IncomingFile(path);
        try {
            intake.requireOther(path, file);
            var original = file.look(step);
            var there = known.get(original.sha256());
            var isRepeated = !seen.add(original.sha256());
            var facts = file.facts(original);
            var doubts = PhotoDoubts.of(facts, clock.instant());
            return new IncomingPhoto(path, original, facts, doubts, there, isRepeated, null);
        } catch (ProblemException refusal) {
            return IncomingPhoto.refused(path, refusal.problem());
        } catch (IOException unreadable) {
            return IncomingPhoto.refused(path, file.unreadable(unreadable));
        }
    }

    /// A small picture of a photo that is not in the project yet, as the bytes of a JPEG; empty
    /// when it cannot be shown.
    public static Optional<byte[]> thumbnail(IncomingPhoto photo) {
        return photo.kept()
                .filter(EvidencePictures::canShow)
                .flatMap(original -> new IncomingFile(photo.file()).thumbnail(original));
    }

    /// Copies photos into the project. One that cannot be kept, or is not any more what was looked
    /// at, does not stop the others.
    ///
    /// @param by who brings them, by the name they use here; may be empty
    /// @throws CancellationException when the watch ends it: then nothing of it stays once the
    ///   project is closed
    public Kept keep(List<PhotoRequest> requests, String by, Progress watch) {
        var drafts = new HashMap<Path, UUID>();
        requests.forEach(w -> drafts.put(w.photo().file(), UUID.randomUUID()));
        var files = requests.stream().map(w -> w.photo().file()).toList();
        var taken =
                intake.take(
                        files,
                        file -> java.util.Objects.requireNonNull(drafts.get(file)),
                        by,
                        watch);
        var ofDraft =
                taken.evidence().stream()
                        .collect(Collectors.toMap(Evidence::sightingUuid, evidence -> evidence));
        var keeping = new Keeping(new ArrayList<>(taken.refused()));
        for (var request : requests) {
            var evidence = ofDraft.get(drafts.get(request.photo().file()));
            if (evidence != null) {
                keeping.add(request, evidence);
            }
        }
        return keeping.done();
    }

    /// What becomes of photos, collected.
    private final class Keeping {
        private final List<Edit> edits = new ArrayList<>();
        private final List<UUID> sightings = new ArrayList<>();
        private final List<Problem> refused;
        private int standpoints;

        Keeping(List<Problem> refused) {
            this.refused = refused;
        }

        /// What a person confirmed of a photo must not be taken for said of another.
        void add(PhotoRequest request, Evidence evidence) {
            var photo = request.photo();
            if (!photo.kept().map(evidence.original()::equals).orElse(false)) {
                refused.add(
                        Problem.ofPlace(
                                photo.file().toString(),
                                "workspace.changed_after_it_was_looked_at",
                                "workspace.add_it_again",
                                photo.name()));
                return;
            }
            var draft = draft(request, evidence.sightingUuid());
            sightings.add(draft.uuid());
            edits.add(new Edit.Add(draft));
            edits.add(new Edit.Set(null, evidence, "add evidence"));
            if (request.standpoint() && photo.hasStandpoint()) {
                standpoints++;
                var camera =
                        PhotoCamera.placed(
                                photo.facts(), UUID.randomUUID(), draft.uuid(), photo.name());
                edits.add(new Edit.Set(null, camera, "place camera"));
            }
        }

        Kept done() {
            Optional<Edit> edit =
                    edits.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Edit.Batch("add photos", edits));
            return new Kept(edit, sightings, standpoints, refused);
        }
    }

    private Sighting draft(PhotoRequest request, UUID uuid) {
        var taken = request.photo().facts().taken();
        var draft =
                Sighting.draft(uuid, new Place.Unlocated(""), clock.instant())
                        .edit()
                        .title(EvidenceIntake.title(request.photo().name(), taken))
                        .done(clock.instant());
        var zone = request.clock();
        return zone == null || taken == null
                ? draft
                : draft.edit()
                        .when(PhotoTime.when(taken, zone, When.UNKNOWN))
                        .done(clock.instant());
    }
}
