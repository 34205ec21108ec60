package org.amnok.workspace;

import java.util.EnumSet;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.release.Release;
import org.amnok.release.ReleaseTerms;
import org.amnok.release.ReleaseWarning;
import org.amnok.workspace.output.PictureExport;

/// Releases for tests of what is drawn.
public final class TestReleases {
    private TestReleases() {}

    /// All sightings of a project, each at its own level; every warning is accepted.
    public static Release internal(PictureExport export, ProjectContents contents) {
        return of(export, contents, ReleasePolicy.INTERNAL);
    }

    static Release of(PictureExport export, ProjectContents contents, ReleasePolicy policy) {
        var terms = ReleaseTerms.of(policy).accepting(EnumSet.allOf(ReleaseWarning.Kind.class));
        return export.releases().release(terms, ListedSightings.all(contents));
    }
}
