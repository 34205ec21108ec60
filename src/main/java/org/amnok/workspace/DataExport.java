package org.amnok.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.RiverStretch;
import org.amnok.domain.SightingFilter;
import org.amnok.exchange.SightingFiles;
import org.amnok.map.Rivers;
import org.amnok.release.ReleaseReview;
import org.amnok.release.ReleaseTerms;
import org.locationtech.jts.geom.Coordinate;

/// Writes sightings of a project as data for other programs: every record passes the release gate.
/// Thread-safe.
public final class DataExport {
    private final Releases releases;
    private final Rivers rivers;

    /// @param rivers give stretches their lines
    public DataExport(Releases releases, Rivers rivers) {
        this.releases = releases;
        this.rivers = rivers;
    }

    /// What would become of the sightings that a filter lets pass, in their order.
    public ReleaseReview review(ReleaseTerms terms, SightingFilter filter, WorkspaceState state) {
        var rows = state.index().rows(filter).toArray();
        var uuids = new ArrayList<UUID>(rows.length);
        for (var row : rows) {
            uuids.add(state.index().uuid(row));
        }
        return releases.review(terms, state.contents().sightings(uuids), state.contents());
    }

    /// Gets a release ready to be written.
    public PreparedRelease prepare(ReleaseReview review, WorkspaceState state, String author) {
        return releases.prepare(review, state.contents(), author);
    }

    /// Writes a file in the format that its name ends in, wholly or not at all. Takes up to
    /// seconds: not for the FX thread.
    ///
    /// @param byteOrderMark true for CSV that begins with one
    /// @throws org.amnok.domain.ProblemException when the file cannot be written, or would hold
    ///   what must not leave
    public void write(PreparedRelease release, Path file, boolean byteOrderMark) {
        new SightingFiles(this::line, byteOrderMark).write(release.sightings(), release.file(file));
    }

    private List<Coordinate> line(RiverStretch stretch) {
        return rivers.line(stretch.river())
                .map(line -> line.between(stretch.from().lowest(), stretch.to().highest()))
                .orElse(List.of());
    }
}
