package org.amnok.workspace;

import org.amnok.domain.ProjectContents;
import org.amnok.domain.ReleasePolicy;
import org.amnok.release.ReleaseTerms;

/// Releases for tests of what is drawn.
final class TestReleases {
    private TestReleases() {}

    /// All sightings of a project, each at its own level.
    static PreparedRelease internal(PictureExport export, ProjectContents contents) {
        return of(export, contents, ReleasePolicy.INTERNAL);
    }

    static PreparedRelease of(
            PictureExport export, ProjectContents contents, ReleasePolicy policy) {
        var releases = export.releases();
        var review = releases.review(ReleaseTerms.of(policy), contents.sightings(), contents);
        return releases.prepare(review, contents, "");
    }
}
