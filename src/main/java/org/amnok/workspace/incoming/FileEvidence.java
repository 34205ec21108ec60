package org.amnok.workspace.incoming;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Original;
import org.amnok.exchange.table.ReadRow;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.evidence.EvidenceIntake;
import org.amnok.workspace.evidence.IncomingFile;

/// The file of an import as evidence of the sightings in it, also of those that the project has
/// already: a track that a phone recorded of a drive is proof for the waypoints logged on it. The
/// original is kept once, untouched.
final class FileEvidence {
    /// What has more is reported.
    private static final int MOST_SIGHTINGS = 50_000;

    private final Path file;
    private final Set<UUID> sightings;
    private final boolean isWanted;
    private long untaken;

    FileEvidence(Path file, ImportPlan plan) {
        this.file = file;
        sightings = new LinkedHashSet<>(plan.evidenceOf());
        isWanted = plan.isEvidence();
        if (isWanted && plan.parts().isEmpty() && sightings.isEmpty()) {
            throw ProblemException.ofPlace(
                    String.valueOf(file.getFileName()),
                    "workspace.the_file_holds_tracks_and_no",
                    "workspace.add_it_to_the_sighting_that");
        }
    }

    void take(ReadRow row) {
        if (isWanted && row instanceof ReadRow.Accepted(_, var sighting)) {
            if (sightings.size() < MOST_SIGHTINGS) {
                sightings.add(sighting.uuid());
            } else {
                untaken++;
            }
        }
    }

    boolean isEmpty() {
        return sightings.isEmpty();
    }

    /// What is said of it.
    List<Problem> notes() {
        var name = String.valueOf(file.getFileName());
        var notes = new ArrayList<Problem>();
        if (!sightings.isEmpty()) {
            notes.add(
                    Problem.ofPlace(
                            name,
                            "workspace.the_file_with_its_tracks_is",
                            "workspace.its_original_is_kept_untouched",
                            sightings.size()));
        }
        if (untaken > 0) {
            notes.add(
                    Problem.ofPlace(
                            name,
                            "workspace.more_than_sightings_without_it",
                            "workspace.import_the_waypoints_in_several",
                            MOST_SIGHTINGS,
                            untaken));
        }
        return notes;
    }

    /// Copies the file into the project.
    ///
    /// @return edits that add it as evidence of the sightings that it is not evidence of yet
    /// @throws CancellationException when the watch ends it
    /// @throws ProblemException when it cannot be kept, or a sighting is not there
    List<Edit> keep(Workspace workspace, Progress watch) {
        if (sightings.isEmpty()) {
            return List.of();
        }
        var intake = new EvidenceIntake(workspace, InstantSource.system());
        var original = original(intake, watch);
        return sightings.stream()
                .filter(uuid -> !isThere(workspace, uuid, original))
                .map(uuid -> intake.evidence(original, uuid, workspace.author()))
                .<Edit>map(evidence -> new Edit.Set(null, evidence, "add evidence"))
                .toList();
    }

    private Original original(EvidenceIntake intake, Progress watch) {
        var incoming = new IncomingFile(file);
        try {
            return intake.keep(incoming, watch);
        } catch (IOException e) {
            throw new ProblemException(incoming.unreadable(e), e);
        }
    }

    private static boolean isThere(Workspace workspace, UUID sighting, Original original) {
        return workspace.state().contents().evidenceOf(sighting).stream()
                .anyMatch(e -> e.original().sha256().equals(original.sha256()));
    }
}
