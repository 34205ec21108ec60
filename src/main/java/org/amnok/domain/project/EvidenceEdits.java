package org.amnok.domain.project;

import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.record.Evidence;

/// Edits of evidence that take along what belongs to it.
public final class EvidenceEdits {
    private EvidenceEdits() {}

    /// Evidence goes with the notes on its picture.
    public static List<Edit> removal(Evidence evidence, ProjectContents contents) {
        var notes =
                contents.notesOn(evidence.uuid()).stream()
                        .<Edit>map(n -> new Edit.Set(n, null, "remove note"));
        return Stream.concat(notes, Stream.of(new Edit.Set(evidence, null, "remove evidence")))
                .toList();
    }
}
