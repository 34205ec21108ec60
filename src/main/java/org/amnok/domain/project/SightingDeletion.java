package org.amnok.domain.project;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.record.Camera;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Item;
import org.amnok.domain.record.PictureNote;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.SourceLink;

/// Edits that delete sightings.
public final class SightingDeletion {
    private SightingDeletion() {}

    /// Sightings go with their cameras, their evidence, and their links to sources and others.
    /// Undone backwards, these edits bring the sightings in their order.
    public static List<Edit> of(List<Sighting> sightings, ProjectContents contents) {
        var gone = sightings.stream().map(Sighting::uuid).collect(Collectors.toSet());
        var evidence = with(contents.all(Evidence.class), Evidence::sightingUuid, gone);
        var files = evidence.stream().map(Evidence::uuid).collect(Collectors.toSet());
        return Stream.of(
                        removal(
                                "remove camera",
                                with(contents.cameras(), Camera::sightingUuid, gone)),
                        removal(
                                "remove note",
                                with(
                                        contents.all(PictureNote.class),
                                        PictureNote::evidenceUuid,
                                        files)),
                        removal("remove evidence", evidence),
                        removal(
                                "remove source",
                                with(
                                        contents.all(SourceLink.class),
                                        SourceLink::sightingUuid,
                                        gone)),
                        SameAsEdits.leave(gone, contents).stream(),
                        sightings.reversed().stream().<Edit>map(Edit.Delete::new))
                .flatMap(each -> each)
                .toList();
    }

    private static <T> List<T> with(Collection<T> all, Function<T, UUID> of, Set<UUID> gone) {
        return all.stream().filter(each -> gone.contains(of.apply(each))).toList();
    }

    private static Stream<Edit> removal(String label, List<? extends Item> items) {
        return items.stream().map(item -> new Edit.Set(item, null, label));
    }
}
