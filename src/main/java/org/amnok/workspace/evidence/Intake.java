package org.amnok.workspace.evidence;

import java.util.List;
import org.amnok.domain.Problem;
import org.amnok.domain.record.Evidence;

/// What became of files that were brought as evidence. Their bytes lie in the project; the evidence
/// is added by an edit.
///
/// @param evidence one for each file that was taken in
/// @param refused why others were not
/// @param title for a sighting that is made of them, by the first; empty when none was taken in
public record Intake(List<Evidence> evidence, List<Problem> refused, String title) {
    public Intake {
        evidence = List.copyOf(evidence);
        refused = List.copyOf(refused);
    }
}
