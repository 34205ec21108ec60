package org.amnok.workspace.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.amnok.domain.codelist.EvidenceKind;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.ImageDimensions;
import org.amnok.domain.record.Original;
import org.amnok.release.OfferedPicture;
import org.amnok.store.record.Originals;

/// Offers the photos and satellite images among the evidence of a project to a release: it decides
/// which may leave.
public final class EvidenceOffer {
    private EvidenceOffer() {}

    /// All of them, without any whose original is something else to another sighting. Some may be
    /// of types that cannot be drawn, and are reported then.
    public static List<OfferedPicture> of(Path project, ProjectContents contents) {
        var originals = new Originals(project);
        var all = contents.all(Evidence.class);
        var others =
                all.stream()
                        .filter(each -> !isPicture(each))
                        .map(each -> each.original().sha256())
                        .collect(Collectors.toSet());
        return all.stream()
                .filter(each -> !others.contains(each.original().sha256()))
                .map(each -> offer(each, originals))
                .toList();
    }

    private static boolean isPicture(Evidence evidence) {
        return evidence.kind() == EvidenceKind.PHOTO
                || evidence.kind() == EvidenceKind.SATELLITE_IMAGE;
    }

    private static OfferedPicture offer(Evidence evidence, Originals originals) {
        var original = evidence.original();
        return new OfferedPicture(
                evidence.uuid(),
                evidence.sightingUuid(),
                evidence.kind(),
                original.sha256(),
                original.type(),
                orientation(original),
                () -> originals.open(original));
    }

    private static int orientation(Original original) {
        var picture = original.picture();
        return picture == null ? ImageDimensions.UPRIGHT : picture.orientation();
    }
}
