package org.amnok.workspace.incoming;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.project.Edit;
import org.amnok.exchange.table.ReadRow;
import org.amnok.workspace.Workspace;

/// What an import brings as evidence of its sightings: pictures inside its file, and the file.
final class ImportEvidence {
    private final EnclosedPictures pictures = new EnclosedPictures();
    private final FileEvidence file;
    private final String fileName;

    /// @throws ProblemException when the plan wants evidence of a sighting that is not there
    ImportEvidence(Path file, ImportPlan plan, Workspace workspace) {
        this.file = new FileEvidence(file, plan);
        fileName = String.valueOf(file.getFileName());
        plan.evidenceOf().forEach(sighting -> requireThere(workspace, sighting));
    }

    private static void requireThere(Workspace workspace, UUID sighting) {
        if (!workspace.state().contents().hasSighting(sighting)) {
            throw ProblemException.ofTexts(
                    "workspace.there_is_no_sighting_in_the",
                    "workspace.copy_the_identifier_from_its",
                    sighting);
        }
    }

    /// @param isFresh true for a sighting that the project does not have
    void take(ImportPlan.Part part, ReadRow row, boolean isFresh) {
        file.take(row);
        if (isFresh) {
            pictures.take(part, row);
        }
    }

    boolean isEmpty() {
        return pictures.isEmpty() && file.isEmpty();
    }

    List<Problem> notes() {
        var notes = new ArrayList<>(file.notes());
        notes.addAll(pictures.notes(fileName));
        return notes;
    }

    /// Copies it into the project, and gives the edits that add it.
    List<Edit> keep(Workspace workspace, Progress watch) {
        var edits = new ArrayList<>(file.keep(workspace, watch));
        edits.addAll(pictures.keep(workspace, watch));
        return edits;
    }
}
