package org.amnok.workspace.output;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.amnok.domain.River;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Observation;
import org.amnok.geo.LookPlaces;
import org.amnok.map.stretch.Rivers;
import org.amnok.release.LookGate;
import org.amnok.release.Release;
import org.amnok.release.ReleaseTerms;
import org.amnok.release.ReleasedLooks;
import org.amnok.workspace.WorkspaceState;

/// Lets looks at banks leave, and what an accounting says of them: each passes the gate, and every
/// file is searched for what never leaves. Thread-safe.
public final class LookExport {
    private final Releases releases;
    private final LookPlaces places;

    /// @param rivers along whose lines metres are counted
    LookExport(Releases releases, Rivers rivers) {
        this.releases = releases;
        places = new LookPlaces(rivers::line);
    }

    /// How long a river is on the map, whole metres; 0 when it lacks it.
    public int metres(River river) {
        return places.metres(river);
    }

    /// What of the looks of a project may leave.
    public ReleasedLooks looks(ReleaseTerms terms, ProjectContents contents) {
        return new LookGate(terms, places).release(contents.all(Observation.class));
    }

    /// A release of looks alone: it holds no sighting.
    public Release release(ReleaseTerms terms, WorkspaceState state, String author) {
        return releases.release(terms, releases.choice(Set.of(), state).by(author));
    }

    /// Writes a text, wholly or not at all.
    ///
    /// @throws org.amnok.domain.ProblemException when it holds what must not leave
    public void write(Release release, Path file, String text) {
        release.file(file, List.of())
                .write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
