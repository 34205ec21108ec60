package org.amnok.domain.project;

import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.SourceLink;

/// Edits that delete a sighting.
public final class SightingDeletion {
    private SightingDeletion() {}

    /// A sighting goes with its cameras, its evidence, and its links to sources and others.
    public static List<Edit> of(Sighting sighting, ProjectContents contents) {
        var cameras =
                contents.cameras().stream()
                        .filter(c -> c.sightingUuid().equals(sighting.uuid()))
                        .<Edit>map(c -> new Edit.Set(c, null, "remove camera"));
        var evidence =
                contents.evidenceOf(sighting.uuid()).stream()
                        .flatMap(e -> EvidenceEdits.removal(e, contents).stream());
        var links =
                contents.all(SourceLink.class).stream()
                        .filter(l -> l.sightingUuid().equals(sighting.uuid()))
                        .<Edit>map(l -> new Edit.Set(l, null, "remove source"));
        var same = SameAsEdits.leave(sighting.uuid(), contents).stream();
        return Stream.of(cameras, evidence, links, same, Stream.<Edit>of(new Edit.Delete(sighting)))
                .flatMap(each -> each)
                .toList();
    }
}
