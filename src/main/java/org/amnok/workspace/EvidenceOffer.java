package org.amnok.workspace;

import java.util.List;
import java.util.stream.Collectors;
import org.amnok.domain.Evidence;
import org.amnok.domain.EvidenceKind;
import org.amnok.domain.Original;
import org.amnok.domain.PictureSize;
import org.amnok.domain.ProjectContents;
import org.amnok.release.OfferedPicture;
import org.amnok.store.Originals;

/// Offers the photos and satellite images among the evidence of a project to a release: it decides
/// which may leave.
public record EvidenceOffer(Originals originals) {
    /// All of them, without any whose original is something else to another sighting. Some may be
    /// of types that cannot be drawn, and are told of then.
    public List<OfferedPicture> of(ProjectContents contents) {
        var all = contents.all(Evidence.class);
        var others =
                all.stream()
                        .filter(each -> !isPicture(each))
                        .map(each -> each.original().sha256())
                        .collect(Collectors.toSet());
        return all.stream()
                .filter(each -> !others.contains(each.original().sha256()))
                .map(this::offer)
                .toList();
    }

    private static boolean isPicture(Evidence evidence) {
        return evidence.kind() == EvidenceKind.PHOTO
                || evidence.kind() == EvidenceKind.SATELLITE_IMAGE;
    }

    private OfferedPicture offer(Evidence evidence) {
        var original = evidence.original();
        return new OfferedPicture(
                evidence.uuid(),
                evidence.sightingUuid(),
                original.sha256(),
                original.type(),
                orientation(original),
                () -> originals.open(original));
    }

    private static int orientation(Original original) {
        var picture = original.picture();
        return picture == null ? PictureSize.UPRIGHT : picture.orientation();
    }
}
